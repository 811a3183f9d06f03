// A pasted text becomes whole lines, whatever program it came from.
import { expect, it } from 'vitest';
import { isRow, tidied } from '../../src/protocol-import/tidy';

it('joins hard-wrapped lines and words that were broken at the edge', () => {
  const { lines } = tidied(
    '1. Medewerkers plaatsen geen foto’s van leer-\n   lingen zonder toestemming van de ouders en de\n   directeur weet daarvan.\n2. Foto- en filmopnamen van een klas staan alleen op\n   de website van onze school en nergens anders.\n',
  );
  expect(lines.filter(line => line !== '')).toEqual([
    '1. Medewerkers plaatsen geen foto’s van leerlingen zonder toestemming van de ouders en de directeur weet daarvan.',
    '2. Foto- en filmopnamen van een klas staan alleen op de website van onze school en nergens anders.',
  ]);
});

it('keeps the hyphen of a word that goes on behind it', () => {
  expect(tidied('Vraag toestemming voor foto-\nen filmopnamen van leerlingen.').lines).toEqual([
    'Vraag toestemming voor foto- en filmopnamen van leerlingen.',
  ]);
});

it('leaves out headers and numbers of pages, and says which; a sentence over the edge is whole again', () => {
  const page = (number: number, words: string) => `Obs De Pol – afspraken\n${words}\nPagina ${number} van 3\n`;
  const { lines, leftOut } = tidied(
    page(1, 'Plaats geen namen van') + page(2, 'leerlingen op internet.\n\n- 7 -') + page(3, 'Wees beleefd.'),
  );
  expect(lines.filter(line => line !== '')).toEqual(['Plaats geen namen van leerlingen op internet.', 'Wees beleefd.']);
  expect(leftOut).toEqual(['Obs De Pol – afspraken', 'Pagina 1 van 3', '- 7 -', 'Pagina 2 van 3', 'Pagina 3 van 3']);
});

it('leaves paragraphs of one line each apart', () => {
  const text = 'Wij plaatsen geen namen van leerlingen online.\nWij gaan niet in discussie.\nNeem contact op.';
  expect(tidied(text).lines).toEqual(text.split('\n'));
});

it('keeps a sentence that is there three times', () => {
  expect(tidied('Vraag het.\n\nVraag het.\n\nVraag het.').leftOut).toEqual([]);
});

it('takes away what cannot be seen', () => {
  expect(tidied('\uFEFFGeen\u200b namen\u202e\u0007.\r\n').lines[0]).toBe('Geen namen.');
});

it('knows a row of a table', () => {
  expect(['1\tFoto\tNiet', 'Foto | Niet', '| a | b |'].every(isRow)).toBe(true);
  expect(['\tingesprongen', 'a|b', 'gewoon'].some(isRow)).toBe(false);
});

it('reads a text of 400,000 characters in linear time', () => {
  const some = tidied('Regel met woorden, en nog\nmeer woorden tot aan het eind.\n'.repeat(8_000));
  expect(some.lines.length).toBeGreaterThan(8_000);
});
