// @vitest-environment happy-dom
// A file is told apart by what is in it, and says why it gives no text.
import { expect, it } from 'vitest';
import { LARGEST, LONGEST_TEXT, openedDocument } from '../../src/documents/open';
import { paragraph, wordFile } from '../support/documents';

const bytes = (words: string) => new TextEncoder().encode(words);
const words = 'Geen foto’s zonder één toestemming.';
const wide = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap(sign => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);

it.each([
  ['UTF-8', bytes(words)],
  ['UTF-8 with a mark', bytes(`\uFEFF${words}`)],
  ['UTF-16', wide(words)],
])('reads %s', async (_name, file) => {
  expect(await openedDocument(file)).toEqual({ text: words });
});

it('reads Windows-1252', async () => {
  const file = Uint8Array.from('Geen één.', sign => sign.charCodeAt(0));
  expect(await openedDocument(file)).toEqual({ text: 'Geen één.' });
});

it('reads Word', async () => {
  expect(await openedDocument(wordFile(paragraph(words)))).toEqual({ text: `\n${words}\n` });
});

it.each([
  ['empty', new Uint8Array()],
  ['empty', bytes(' \n\t ')],
  ['empty', wordFile('')],
  ['size', new Uint8Array(LARGEST + 1)],
  ['size', bytes('a'.repeat(LONGEST_TEXT + 1))],
  ['kind', Uint8Array.from({ length: 300 }, (_none, place) => (place * 7) % 32)],
  ['kind', bytes('{\\rtf1 hallo}')],
  ['kind', bytes('<!DOCTYPE html><p>hallo')],
  ['kind', bytes('PK\u0003\u0004 geen Word')],
  ['old', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['bomb', wordFile('', { 'word/document.xml': new Uint8Array(40_000_000) })],
])('%s', async (fault, file) => {
  expect(await openedDocument(file)).toEqual({ fault });
});
