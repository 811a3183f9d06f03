// A measure that takes quadratic work for linear would hold nothing.
import { expect, it } from 'vitest';
import { growthOf } from './growth';

const count = (steps: number) => {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum += Math.sqrt(step);
  expect(sum).toBeGreaterThan(0);
};

it('tells linear work from quadratic', () => {
  expect(growthOf(count, 10_000_000, 100_000_000)).toBeLessThan(30);
  expect(growthOf((size: number) => count(size * size), 3_000, 30_000)).toBeGreaterThan(30);
});
