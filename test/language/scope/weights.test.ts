// The tables of weights: that they pull the way their names say.
import { expect, it } from 'vitest';
import { EDUCATION, OWN, VIEW } from '../../../src/language/scope/weights';

it('lets a named school decide against all that speaks for something else', () => {
  const against = Object.values(OWN.weights).filter(weight => weight < 0);
  expect(OWN.base + OWN.weights.named).toBeGreaterThan(0);
  expect(against.length).toBeGreaterThan(3);
});

it('pulls the own school and education at large apart', () => {
  expect(OWN.weights.owned).toBeGreaterThan(0);
  expect(EDUCATION.weights.owned).toBeLessThan(0);
  expect(EDUCATION.weights.system).toBeGreaterThan(0);
  expect(OWN.weights.system).toBeLessThan(0);
});

it('takes no sign alone for a view that is only a report', () => {
  expect(VIEW.base + VIEW.weights.tone + VIEW.weights.report).toBeLessThan(0);
  expect(VIEW.base + VIEW.weights.stance).toBeGreaterThan(0);
});
