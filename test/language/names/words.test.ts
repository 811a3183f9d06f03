// The shape of a word as part of a name, and what the lexicon knows of it.
import { expect, it } from 'vitest';
import {
  isAmbiguous,
  isFamiliar,
  isFirstName,
  isFunctionWord,
  isPlace,
  isSurname,
  wordsOf,
} from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

const words = (text: string) => wordsOf(readText(text)).filter(word => word !== null);

it('knows first names of many origins', () => {
  const names =
    'sem sjoerd wytske fatima-zahra yusuf ashwin shanti soufiane xinyi zuzanna jayvano berivan anne-fleur'.split(' ');
  expect(names.filter(name => !isFamiliar(name))).toEqual([]);
});

it('knows surnames, and tells names from words and places', () => {
  expect(['dijkstra', 'yilmaz', 'ramdin', 'idrissi', 'kowalski'].filter(name => !isSurname(name))).toEqual([]);
  expect(['roos', 'storm', 'mark'].filter(name => !isAmbiguous(name))).toEqual([]);
  expect(['vandaag', 'juf'].filter(name => !isFunctionWord(name))).toEqual([]);
  expect(['utrecht', 'ajax'].filter(name => !isPlace(name))).toEqual([]);
  expect(['tafel', 'vandaag', 'fiets', 'klas'].filter(isFirstName)).toEqual([]);
});

it('cuts a possessive ending off a name, and only off a name', () => {
  expect(words("Emma's Daans Lars fiets").map(word => word.fold)).toEqual(['emma', 'daan', 'lars', 'fiets']);
  expect(words("Emma's jas")[0]?.end).toBe(4);
});

it('tells shapes and the first word of a sentence', () => {
  expect(words('Sem SEM S sem').map(word => word.shape)).toEqual(['capital', 'upper', 'initial', 'lower']);
  expect(words('Hoi Sem. Dag Noor').map(word => word.first)).toEqual([true, false, true, false]);
});

it('folds diacritics', () => expect(words('Ömer Zoë')[0]?.fold).toBe('omer'));
