import { expect, it } from 'vitest';
import { importInEnglish } from '../../src/texts/en-import';
import { importInDutch } from '../../src/texts/nl-import';

it('come in the same order as the Dutch ones, so that they are easy to compare', () => {
  expect(Object.keys(importInEnglish)).toEqual(Object.keys(importInDutch));
});
