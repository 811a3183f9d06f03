import { expect, it } from 'vitest';
import { likenessOf, looksLikeFirstName } from '../../../src/language/names/likeness';

it.each(['jaylinho', 'shanaya', 'djayvano', 'abdirahmane'])('%s, in no list, reads like a first name', name => {
  expect(looksLikeFirstName(name)).toBe(true);
});

it.each(['annmarie', 'jeroem', 'tijmne', 'lieselote'])('%s is a misspelt first name', name => {
  expect(looksLikeFirstName(name)).toBe(true);
});

it.each(['thijsje', 'annetje', 'yusufje'])('%s is a pet form', name => {
  expect(looksLikeFirstName(name)).toBe(true);
});

it.each(['fietsen', 'voorleeswedstrijd', 'bergen', 'bloed', 'actie', 'komt', 'mooie', 'klas', 'zwaan'])(
  '%s is a Dutch word',
  word => {
    expect(looksLikeFirstName(word)).toBe(false);
  },
);

it.each(['', 'ab', 'x1y', 'a'.repeat(15), 'ğü'])('%j has no letters to judge by', word => {
  expect(looksLikeFirstName(word)).toBe(false);
});

it('weighs pieces of letters, in log odds', () => {
  expect(likenessOf('shanaya')).toBeGreaterThan(likenessOf('schaatsen') + 3);
});
