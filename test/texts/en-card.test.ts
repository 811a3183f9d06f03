import { expect, it } from 'vitest';
import { cardInEnglish } from '../../src/texts/en-card';
import { cardInDutch } from '../../src/texts/nl-card';

it('come in the same order as the Dutch ones, so that they are easy to compare', () => {
  expect(Object.keys(cardInEnglish)).toEqual(Object.keys(cardInDutch));
});
