import { expect, it } from 'vitest';
import { consentsInEnglish } from '../../src/texts/en-consents';
import { consentsInDutch } from '../../src/texts/nl-consents';

it('come in the same order as the Dutch ones, so that they are easy to compare', () => {
  expect(Object.keys(consentsInEnglish)).toEqual(Object.keys(consentsInDutch));
});
