// @vitest-environment happy-dom
// The text of a Word document, with the numbers that Word itself would print.
import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { UnreadableDocument } from '../../src/documents/fault';
import { wordText } from '../../src/documents/word';
import { paragraph, wordFile } from '../support/documents';

const linesOf = (file: Uint8Array) =>
  wordText(file)
    .split('\n')
    .filter(line => line !== '');

it('counts numbered paragraphs', () => {
  const body = [
    paragraph('Afspraken'),
    paragraph('Foto’s', 1),
    paragraph('Vraag de ouders.', 1, 1),
    paragraph('Zet geen namen erbij.', 1, 1),
    paragraph('Ook geen voornaam.', 1, 2),
    paragraph('Toon', 1),
    paragraph('Blijf beleefd.', 1, 1),
    paragraph('Leg je telefoon weg.', 2),
  ].join('');
  expect(linesOf(wordFile(body))).toEqual([
    'Afspraken',
    'Artikel 1 Foto’s',
    '1.1 Vraag de ouders.',
    '1.2 Zet geen namen erbij.',
    'a) Ook geen voornaam.',
    'Artikel 2 Toon',
    '2.1 Blijf beleefd.',
    '• Leg je telefoon weg.',
  ]);
});

it('gives the cells of a row between tabs, and leaves out what was deleted', () => {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('1')}${cell('Geen film')}</w:tr><w:tr>${cell('2')}${cell('Geen namen')}</w:tr></w:tbl>`;
  const edited =
    '<w:p><w:ins><w:r><w:t>Nieuw</w:t></w:r></w:ins><w:del><w:r><w:delText>Oud</w:delText></w:r></w:del></w:p>';
  expect(linesOf(wordFile(table + edited))).toEqual(['1\tGeen film', '2\tGeen namen', 'Nieuw']);
});

const faultOf = (file: Uint8Array): unknown => {
  try {
    return wordText(file);
  } catch (error) {
    return error instanceof UnreadableDocument ? error.fault : error;
  }
};

it('refuses what is no Word document, what is damaged, and entities', () => {
  expect(faultOf(wordFile('', { 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>') }))).toBe(
    'damaged',
  );
  expect(faultOf(strToU8('PK\u0003\u0004'))).toBe('kind');
});

it('stops a zip bomb before it fills the memory', () => {
  expect(faultOf(wordFile('', { 'word/document.xml': new Uint8Array(40_000_000) }))).toBe('bomb');
});

it('does not unpack what it does not read', () => {
  const file = wordFile(paragraph('Geen namen.'), { 'word/media/image1.bin': new Uint8Array(60_000_000) });
  expect(linesOf(file)).toEqual(['Geen namen.']);
});
