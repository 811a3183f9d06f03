import { expect, it } from 'vitest';
import { guardInDutch } from '../../src/texts/nl-guard';

it('leave the decision to the author', () => {
  expect(JSON.stringify(guardInDutch)).not.toMatch(/verboden|mag niet|geblokkeerd/i);
});
