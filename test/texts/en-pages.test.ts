import { expect, it } from 'vitest';
import { pagesInEnglish } from '../../src/texts/en-pages';
import { pagesInDutch } from '../../src/texts/nl-pages';

it('come in the same order as the Dutch ones, so that they are easy to compare', () => {
  expect(Object.keys(pagesInEnglish)).toEqual(Object.keys(pagesInDutch));
});
