import { expect, it } from 'vitest';
import { dutch } from '../../src/texts/nl';
import { pagesInDutch } from '../../src/texts/nl-pages';

it('are part of the Dutch texts', () => {
  expect(dutch).toMatchObject(pagesInDutch);
});
