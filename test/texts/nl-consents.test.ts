import { expect, it } from 'vitest';
import { dutch } from '../../src/texts/nl';
import { consentsInDutch } from '../../src/texts/nl-consents';

it('are no part of the other texts, which pages of the sites carry along', () => {
  expect(Object.keys(dutch).filter(key => Object.hasOwn(consentsInDutch, key))).toEqual([]);
});
