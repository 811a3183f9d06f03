// Shouting in anger, and calling out for joy.
import { expect, it } from 'vitest';
import { isInCapitals, isShouting } from '../../../src/language/tone/shouting';

it('hears rows of exclamation marks without joy', () => {
  expect(isShouting('Schande!!')).toBe(true);
  expect(isShouting('Gefeliciteerd!!!')).toBe(false);
  expect(isShouting('Schande!')).toBe(false);
});
it('hears capitals', () => {
  expect(isInCapitals('WAAROM DOET NIEMAND IETS')).toBe(true);
  expect(isInCapitals('De GGD komt op school')).toBe(false);
});
