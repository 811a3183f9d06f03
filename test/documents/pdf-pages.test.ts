// The text of a PDF comes out in lines, with room where the page has it; what gives no text says why.
import { expect, it } from 'vitest';
import { linesOf, MOST_PAGES, pdfPages } from '../../src/documents/pdf-pages';
import { pdfFile } from '../support/documents';

it('gives lines, room between paragraphs, and pages', async () => {
  const file = pdfFile([['1. Plaats geen foto van leer-', 'lingen.', '', '2. Wees beleefd.'], ['3. Twijfel? Vraag.']]);
  expect(await pdfPages(file)).toEqual({
    text: '1. Plaats geen foto van leer-\nlingen.\n\n2. Wees beleefd.\n\f3. Twijfel? Vraag.',
  });
});

it.each([
  ['locked', pdfFile([['geheim']], { locked: true })],
  ['scan', pdfFile([[]], { scanned: true })],
  ['damaged', new TextEncoder().encode('%PDF-1.4 en verder niets')],
  ['size', pdfFile(Array.from({ length: MOST_PAGES + 1 }, () => ['x']))],
])('%s', async (fault, file) => {
  expect(await pdfPages(file)).toEqual({ fault });
});

it('joins the pieces of a line', () => {
  const piece = (str: string, at: number, hasEOL = false) => ({
    str,
    hasEOL,
    height: 10,
    transform: [1, 0, 0, 1, 0, at],
  });
  expect(
    linesOf([piece('A1', 700), piece(' ', 700), piece('Geen', 700, true), piece('namen', 688, true), piece('B', 660)]),
  ).toBe('A1 Geen\nnamen\n\nB');
});
