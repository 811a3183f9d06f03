// The number that a line begins with is read in every usual style.
import { expect, it } from 'vitest';
import { joinedNumber, labelOf } from '../../src/protocol-import/labels';

it.each([
  ['1. Geen namen', 'number', '1'],
  ['12) Geen namen', 'number', '12'],
  ['(3) Geen namen', 'number', '3'],
  ['3 Geen namen', 'number', '3'],
  ['Lid 2 Geen namen', 'number', '2'],
  ['1.1 Geen namen', 'dotted', '1.1'],
  ['4.A.2 Geen namen', 'dotted', '4.A.2'],
  ['B.3. Geen namen', 'dotted', 'B.3'],
  ['Artikel 3: Geen namen', 'word', '3'],
  ['Article 12 – Images', 'word', '12'],
  ['§ 4 Geen namen', 'word', '4'],
  ['A1 Geen namen', 'mixed', 'A1'],
  ['a) geen namen', 'letter', 'a'],
  ['(b) geen namen', 'letter', 'b'],
  ['iv. no names', 'letter', 'iv'],
  ['A. Algemeen', 'capital', 'A'],
  ['C   Voor jezelf', 'capital', 'C'],
  ['- geen namen', 'bullet', ''],
  ['• geen namen', 'bullet', ''],
  ['o Geen namen', 'bullet', ''],
])('%s', (line, kind, number) => {
  expect(labelOf(line)).toMatchObject({ kind, number });
});

it.each([
  '30 leerlingen',
  '2024 was een mooi jaar',
  '-niet',
  'A',
  'Geen namen',
  '3,5 uur',
  '1e klas',
  'o ja',
  '10:30 uur',
])('no label: %s', line => {
  expect(labelOf(line)).toBeNull();
});

it('joins a number to the one above', () => {
  const joined = (above: string, line: string) => joinedNumber(above, labelOf(line) ?? expect.fail());
  expect(joined('2', 'a) x')).toBe('2a');
  expect(joined('2', '1. x')).toBe('2.1');
  expect(joined('2', '2.1 x')).toBe('2.1');
  expect(joined('A', 'A1 x')).toBe('A1');
  expect(joined('A', '1. x')).toBe('A1');
  expect(joined('', '7. x')).toBe('7');
});
