// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { textMapOf } from '../../../src/sites/editors/text-map';

const span = (words: string) => `<span data-lexical-text="true">${words}</span>`;
const LINE_HOLDER = '<br data-lexical-managed-linebreak="true">';

function lexical(inner: string): Element {
  document.body.innerHTML = `<div contenteditable="true" data-lexical-editor="true">${inner}</div>`;
  return document.body.firstElementChild as Element;
}

function draft(...lines: readonly string[]): Element {
  const blocks = lines.map(
    line =>
      `<div data-block="true"><div class="public-DraftStyleDefault-block"><span>${
        line === '' ? '<br data-text="true">' : `<span data-text="true">${line}</span>`
      }</span></div></div>`,
  );
  document.body.innerHTML = `<div class="public-DraftEditor-content"><div data-contents="true">${blocks.join('')}</div></div>`;
  return document.body.firstElementChild as Element;
}

describe('text', () => {
  it.each([
    ['nothing at all', '', ''],
    ['an empty paragraph', `<p>${LINE_HOLDER}</p>`, ''],
    ['an empty paragraph of an older build', '<p><br></p>', ''],
    ['one line', `<p>${span('Hoi')}</p>`, 'Hoi'],
    ['breaks inside a paragraph', `<p>${span('Een')}<br>${span('Twee')}</p>`, 'Een\nTwee'],
    ['a blank line inside a paragraph', `<p>${span('Een')}<br><br>${span('Drie')}</p>`, 'Een\n\nDrie'],
    ['a break at the end, marked', `<p>${span('Een')}<br>${LINE_HOLDER}</p>`, 'Een\n'],
    ['a break at the end of an older build', `<p>${span('Een')}<br><br></p>`, 'Een\n'],
    ['paragraphs', `<p>${span('Een')}</p><p>${span('Twee')}</p>`, 'Een\nTwee'],
    ['a blank paragraph between', `<p>${span('Een')}</p><p>${LINE_HOLDER}</p><p>${span('Drie')}</p>`, 'Een\n\nDrie'],
    [
      'hashtags and mentions',
      `<p>${span('Dag ')}${span('#school')}${span(' ')}${span('Vera Smit')}</p>`,
      'Dag #school Vera Smit',
    ],
    [
      'a picture of an emoji',
      `<p>${span('Hoera ')}<span data-lexical-decorator="true"><img alt="🎉"></span></p>`,
      'Hoera 🎉',
    ],
    ['a picture without words', `<p>${span('Foto')}<img></p>`, 'Foto'],
    ['hard spaces', `<p>${span('a\u00a0b')}</p>`, 'a b'],
  ])('Lexical: %s', (_, inner, text) => {
    expect(textMapOf(lexical(inner)).text).toBe(text);
  });

  it.each([
    [[''], ''],
    [['Hoi'], 'Hoi'],
    [['Een', '', 'Drie'], 'Een\n\nDrie'],
    [['Een', ''], 'Een\n'],
  ])('Draft.js: %j', (lines, text) => {
    expect(textMapOf(draft(...lines)).text).toBe(text);
  });

  it('reads what is nested beyond measure as one piece, without losing it', () => {
    const editor = lexical('<p></p>');
    let inmost: Element = editor.firstElementChild as Element;
    for (let depth = 0; depth < 400; depth += 1) inmost = inmost.appendChild(document.createElement('span'));
    inmost.textContent = 'diep';
    expect(textMapOf(editor).text).toBe('diep');
  });
});

describe('ranges', () => {
  const wordsAt = (editor: Element, start: number, end: number) =>
    textMapOf(editor).rangeOf({ start, end })?.toString() ?? null;

  it('every stretch of a plain text covers exactly its words', () => {
    const editor = lexical(`<p>${span('Daan en ')}${span('#Sem')}<br>${span('ook')}</p>`);
    const { text } = textMapOf(editor);
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        expect(wordsAt(editor, start, end)).toBe(text.slice(start, end).replaceAll('\n', ''));
      }
    }
  });

  it('counts an emoji picture as the characters of its words', () => {
    const editor = lexical(`<p>${span('A ')}<span><img alt="🎉"></span>${span(' Daan')}</p>`);
    expect(textMapOf(editor).text).toBe('A 🎉 Daan');
    expect(wordsAt(editor, 5, 9)).toBe('Daan');
    const picture = textMapOf(editor).rangeOf({ start: 2, end: 4 });
    expect(picture?.cloneContents().querySelector('img')?.alt).toBe('🎉');
  });

  it('finds words on a later line of Draft.js', () => {
    expect(wordsAt(draft('Een', '', 'Daan won'), 5, 9)).toBe('Daan');
  });

  it.each([
    [-1, 2],
    [2, 1],
    [0, 4],
  ])('has no place for %i–%i in three characters', (start, end) => {
    expect(textMapOf(lexical(`<p>${span('Hoi')}</p>`)).rangeOf({ start, end })).toBeNull();
  });

  it('has a place for an empty stretch, also in an empty editor', () => {
    expect(textMapOf(lexical('')).rangeOf({ start: 0, end: 0 })?.collapsed).toBe(true);
    const end = textMapOf(lexical(`<p>${span('Hoi')}</p>`)).rangeOf({ start: 3, end: 3 });
    expect([end?.startContainer.nodeValue, end?.startOffset, end?.collapsed]).toEqual(['Hoi', 3, true]);
  });
});
