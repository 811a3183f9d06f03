// A new rule: its name, its files, and its place in the registry.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newRuleId, registryWith, ruleSource, ruleTestSource } from '../../src/cli/new-rule';

const REGISTRY = readFileSync(resolve(import.meta.dirname, '../../src/rules/index.ts'), 'utf8');

describe('the name', () => {
  it('is small letters and hyphens', () => expect(newRuleId('my-rule', [])).toBe('my-rule'));
  it.each([undefined, '', 'My', 'a_b', '../x', 'a--b', 'a'.repeat(61)])('is not %j', id => {
    expect(() => newRuleId(id, [])).toThrow('no name for a rule');
  });
  it('is not taken', () => expect(() => newRuleId('insult', ['insult'])).toThrow('exists already'));
});

it('stands in the registry at its place, and everything else stays', () => {
  const changed = registryWith(REGISTRY, 'letter-case');
  expect(changed).toContain("import letterCase from './letter-case';\n");
  const ids = [...changed.matchAll(/from '\.\/([a-z-]+)'/g)].map(([, id]) => id);
  expect(ids).toEqual([...ids].sort());
  const names = [...changed.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
  expect(names).toHaveLength(ids.length);
  const without = (text: string) => text.split('\n').filter(line => !line.includes('etterCase'));
  expect(without(changed)).toEqual(REGISTRY.split('\n'));
});

it('does not touch a registry that it does not understand', () => {
  expect(() => registryWith('export default [];', 'a')).toThrow('no list "rules"');
});

it('writes a rule and a test that name it', () => {
  expect(ruleSource('my-rule')).toContain("id: 'my-rule'");
  expect(ruleTestSource('my-rule')).toContain("from '../../src/rules/my-rule'");
});
