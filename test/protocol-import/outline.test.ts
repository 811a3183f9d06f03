// A document falls apart into articles with the numbers that the school itself would cite.
import { expect, it } from 'vitest';
import { MOST_PARTS, outlineOf } from '../../src/protocol-import/outline';

const ids = (text: string) => outlineOf(text).parts.map(part => part.id);
const read = (text: string) => {
  const outline = outlineOf(text);
  return outline.parts.map(part => outline.text.slice(part.start, part.end));
};

it('takes title, headings and numbers apart', () => {
  const text =
    'Afspraken online\n\nArtikel 1. Foto’s\n1. Vraag toestemming.\n2. Zet geen namen erbij.\n\nArtikel 2. Toon\na) Blijf beleefd.\nb) Scheld niet.';
  expect(outlineOf(text).title).toBe('Afspraken online');
  expect(ids(text)).toEqual(['1.1', '1.2', '2a', '2b']);
  expect(outlineOf(text).parts[1]?.heading).toBe('Foto’s');
  expect(read(text)).toEqual(['Vraag toestemming.', 'Zet geen namen erbij.', 'Blijf beleefd.', 'Scheld niet.']);
});

it('numbers bullets and paragraphs by their heading', () => {
  expect(ids('T\n\nToon\n- Blijf beleefd.\n- Scheld niet.\n\nTijd\nLeg je telefoon weg in de les.')).toEqual([
    'Toon 1',
    'Toon 2',
    'Tijd',
  ]);
});

it('gives a letter without numbers numbers of its own', () => {
  expect(ids('Beste mensen,\n\nZet geen namen online.\n\nBlijf altijd beleefd.\n\nGroet,\nJan')).toEqual(['1', '2']);
});

it('makes numbers that begin anew differ by their heading', () => {
  expect(ids('T\n\nOp het werk\n1. Zet geen namen erbij.\n\nThuis\n1. Blijf beleefd.')).toEqual([
    'Op het werk 1',
    'Thuis 1',
  ]);
});

it('keeps the words that introduce a list', () => {
  const parts = outlineOf(
    'T\n\nHet is verboden om:\n- te schelden;\n- te pesten.\n\nIets anders staat hier los onder.',
  ).parts;
  expect(parts.map(part => part.lead)).toEqual(['Het is verboden om:', 'Het is verboden om:', '']);
});

it('makes one article of a question and its answer', () => {
  expect(read('T\n\nMag ik filmen in de klas?\nNee, dat mag niet.')).toEqual([
    'Mag ik filmen in de klas?\nNee, dat mag niet.',
  ]);
});

it('reads the rows of a table', () => {
  const parts = outlineOf(
    'T\n\nNr | Afspraak | Voor wie\n1 | Foto: eerst vragen | Team\n2 | Geen telefoon | Leerlingen',
  ).parts;
  expect(parts.map(({ id, audience }) => [id, audience])).toEqual([
    ['1', 'Team'],
    ['2', 'Leerlingen'],
  ]);
});

it('has unique ids, and no more articles than a protocol holds', () => {
  const many = outlineOf(Array.from({ length: 900 }, () => '1. Zet geen namen online.').join('\n')).parts;
  expect(many).toHaveLength(MOST_PARTS);
  expect(new Set(many.map(part => part.id)).size).toBe(MOST_PARTS);
});

it('finds nothing in nothing', () => {
  expect(ids('')).toEqual([]);
  expect(ids('\n \n\t\n')).toEqual([]);
});
