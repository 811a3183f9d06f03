// Borrowed work, permission and the press are told apart.
import { expect, it } from 'vitest';
import { attributionIn, isOwnCredit } from '../../src/language/attribution';
import { readText } from '../../src/language/text';

const read = (raw: string) => attributionIn(readText(raw), ['De Regenboog']);

it('marks the maker', () => {
  const raw = 'Mooi! Foto: Jan de Wit';
  expect(read(raw).borrowed.map(span => raw.slice(span.start, span.end))).toEqual(['Foto: Jan de Wit']);
});

it('knows permission, and that none is no permission', () => {
  expect(read('Met toestemming van de maker.').permission).not.toBeNull();
  expect(read('Zonder toestemming van de maker.').permission).toBeNull();
});

it('knows the press and the own school', () => {
  expect(read('Deze foto stond in de krant.').press).not.toBeNull();
  expect(isOwnCredit('© de regenboog 2026', ['De Regenboog'])).toBe(true);
  expect(isOwnCredit('© Disney', ['De Regenboog'])).toBe(false);
});
