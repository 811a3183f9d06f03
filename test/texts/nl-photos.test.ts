import { expect, it } from 'vitest';
import { photosInDutch } from '../../src/texts/nl-photos';

it('never claim that no child was seen, and name no age', () => {
  expect(JSON.stringify(photosInDutch)).not.toMatch(/geen kind|jaar|leeftijd/i);
});
