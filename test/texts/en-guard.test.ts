import { expect, it } from 'vitest';
import { guardInEnglish } from '../../src/texts/en-guard';
import { guardInDutch } from '../../src/texts/nl-guard';

it('come in the same order as the Dutch ones, so that they are easy to compare', () => {
  expect(Object.keys(guardInEnglish)).toEqual(Object.keys(guardInDutch));
});
