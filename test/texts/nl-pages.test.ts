import { expect, it } from 'vitest';
import { dutch } from '../../src/texts/nl';
import { pagesInDutch } from '../../src/texts/nl-pages';

it('are no part of the texts that pages of the sites carry along', () => {
  expect(Object.keys(dutch).filter(key => Object.hasOwn(pagesInDutch, key))).toEqual([]);
});
