// How far a name reaches.
import { expect, it } from 'vitest';
import { initialsReach, reachOf, surnameReach } from '../../../src/language/names/reach';
import { wordsOf } from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

const free = () => false;

it.each([
  ['Noor van den Heuvel lacht', 'Noor van den Heuvel'],
  ['Sem de Jong-Bakker', 'Sem de Jong-Bakker'],
  ['Lotte d. V. won', 'Lotte d. V.'],
  ['Sem K. won', 'Sem K.'],
  ['Anna Sophie Visser zingt', 'Anna Sophie Visser'],
  ['Jan v.d. Berg', 'Jan v.d. Berg'],
  ['Jan v/d Berg', 'Jan v/d Berg'],
  ['Youssef El Idrissi speelt', 'Youssef El Idrissi'],
  ['Noor van de buren', 'Noor'],
  ['Daan van Ajax', 'Daan'],
  ['Mila in Utrecht', 'Mila'],
  ['Sem Vandaag', 'Sem'],
  ["Sem's Opa", 'Sem'],
])('%s → %s', (raw, name) => {
  const text = readText(raw);
  expect(raw.slice(0, reachOf(text, wordsOf(text), 0, free).end)).toBe(name);
});

it('stops at a barred word', () => {
  const text = readText('Sem Visser');
  expect(reachOf(text, wordsOf(text), 0, index => index === 1)).toMatchObject({ end: 3, full: false });
});

it('reads initials with a surname, and no initial alone', () => {
  const of = (raw: string) => {
    const text = readText(raw);
    const reach = initialsReach(text, wordsOf(text), 0, free);
    return reach && raw.slice(0, reach.end);
  };
  expect([of('J. de Vries kwam'), of('A.B.C. Smit kwam'), of('S. uit groep 5'), of('J de Vries')]).toEqual([
    'J. de Vries',
    'A.B.C. Smit',
    null,
    null,
  ]);
});

it('reads a surname that opens with its tussenvoegsel', () => {
  const text = readText('van der Plas en zo');
  expect(surnameReach(text, wordsOf(text), 0, free)?.end).toBe(12);
  expect(surnameReach(readText('Plas'), wordsOf(readText('Plas')), 0, free)).toBeNull();
});
