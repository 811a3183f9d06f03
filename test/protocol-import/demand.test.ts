// Every demand means something, and every rule of the extension is asked for by one.
import { expect, it } from 'vitest';
import { DEMANDS, MEANINGS } from '../../src/protocol-import/demand';
import { rules } from '../../src/rules/index';

it('every demand sets a rule or an action, and every rule belongs to one', () => {
  const meanings = DEMANDS.map(demand => MEANINGS[demand]);
  expect(meanings.every(({ rules: set, action }) => set.length > 0 || action !== undefined)).toBe(true);
  expect(meanings.flatMap(({ rules: set }) => set).sort()).toEqual(rules.map(rule => rule.id));
});
