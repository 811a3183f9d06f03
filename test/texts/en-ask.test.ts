import { expect, it } from 'vitest';
import { askInEnglish } from '../../src/texts/en-ask';
import { askInDutch } from '../../src/texts/nl-ask';

it('come in the same order as the Dutch ones, so that they are easy to compare', () => {
  expect(Object.keys(askInEnglish)).toEqual(Object.keys(askInDutch));
});
