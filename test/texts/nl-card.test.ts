import { expect, it } from 'vitest';
import { dutch } from '../../src/texts/nl';
import { cardInDutch } from '../../src/texts/nl-card';

it('are no part of the other texts', () => {
  expect(Object.keys(dutch).filter(key => Object.hasOwn(cardInDutch, key))).toEqual([]);
});
