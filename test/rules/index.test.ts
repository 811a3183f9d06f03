// The registry names each rule once, and each rule explains itself in both languages.
import { expect, it } from 'vitest';
import { rules } from '../../src/rules/index';

it('names each rule once, in order', () => {
  const ids = rules.map(rule => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toHaveLength(28);
});

it.each(rules.map(rule => [rule.id, rule] as const))('%s explains itself', (_id, rule) => {
  const { what, why, todo } = rule.message;
  for (const words of [rule.title, what, why, todo, rule.reports, rule.ignores]) {
    expect(words.nl.trim()).not.toBe('');
    expect(words.en.trim()).not.toBe('');
    expect(words.nl).not.toBe(words.en);
  }
  expect(rule.examples.bad.length).toBeGreaterThan(0);
  expect(rule.examples.good.length).toBeGreaterThanOrEqual(rule.examples.bad.length);
});
