// An author may be asked more than the school wants, never less.
import { expect, it } from 'vitest';
import { guardInForce, stricterGuards } from '../../src/protocols/guard';

it.each([
  [undefined, 'school', 'error'],
  [undefined, 'warning', 'warning'],
  ['warning', 'error', 'warning'],
  ['warning', 'info', 'info'],
  ['never', 'school', 'never'],
  ['never', 'error', 'error'],
  ['info', 'error', 'info'],
] as const)('the school says %s, the author %s: %s', (guard, own, level) => {
  expect(guardInForce(guard ? { guard } : {}, own)).toBe(level);
});

it.each([
  [undefined, ['warning', 'info']],
  ['never', ['error', 'warning', 'info']],
  ['info', []],
] as const)('stricter than %s', (guard, levels) => {
  expect(stricterGuards(guard ? { guard } : {})).toEqual(levels);
});
