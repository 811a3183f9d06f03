import { expect, it } from 'vitest';
import { dutch } from '../../src/texts/nl';
import { importInDutch } from '../../src/texts/nl-import';

it('are no part of the other texts, which pages of the sites carry along', () => {
  expect(Object.keys(dutch).filter(key => Object.hasOwn(importInDutch, key))).toEqual([]);
});
