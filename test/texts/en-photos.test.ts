import { expect, it } from 'vitest';
import { photosInEnglish } from '../../src/texts/en-photos';
import { photosInDutch } from '../../src/texts/nl-photos';

it('come in the same order as the Dutch ones, so that they are easy to compare', () => {
  expect(Object.keys(photosInEnglish)).toEqual(Object.keys(photosInDutch));
});
