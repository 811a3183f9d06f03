// @vitest-environment happy-dom
// Lists count on, begin anew below, and are written as their level says.
import { expect, it } from 'vitest';
import { numbererFrom } from '../../src/documents/numbering';
import { xmlOf } from '../../src/documents/xml';

const W = 'xmlns:w="w"';
const xml = (words: string) => xmlOf(new TextEncoder().encode(words));
const level = (index: number, format: string, pattern: string, start = 1) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const item = (list: string, depth: number) =>
  xml(`<w:p ${W}><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`)
    .documentElement;

const numbering = (levels: string, lists: string) =>
  xml(`<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${lists}</w:numbering>`);
const LIST = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

it('writes letters and Roman figures, and starts where the list says', () => {
  const levels = level(0, 'upperLetter', '%1.') + level(1, 'lowerRoman', '(%2)') + level(2, 'decimal', '%1%3', 5);
  const label = numbererFrom(numbering(levels, LIST), null);
  const labels = [0, 1, 1, 1, 1, 2, 0, 1].map(depth => label(item('1', depth)));
  expect(labels).toEqual(['A.', '(i)', '(ii)', '(iii)', '(iv)', 'A5', 'B.', '(i)']);
});

it('a second list of one kind counts on, unless it says where it starts', () => {
  const more =
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const label = numbererFrom(numbering(level(0, 'decimal', '%1'), LIST + more), null);
  expect(['1', '2', '3'].map(list => label(item(list, 0)))).toEqual(['1', '2', '1']);
});

it('a style can number its paragraphs', () => {
  const styles = xml(
    `<w:styles ${W}><w:style w:styleId="Kop1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
  );
  const label = numbererFrom(numbering(level(0, 'decimal', 'Artikel %1'), LIST), styles);
  const heading = xml(`<w:p ${W}><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:p>`).documentElement;
  expect([label(heading), label(heading)]).toEqual(['Artikel 1', 'Artikel 2']);
});

it('gives nothing before a paragraph outside lists, or of a list that is not described', () => {
  const label = numbererFrom(null, null);
  expect(label(xml(`<w:p ${W}/>`).documentElement)).toBe('');
  expect(label(item('9', 0))).toBe('');
});
