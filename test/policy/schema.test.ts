// The managed schema holds every key in a form that Chromium loads.
import { expect, it } from 'vitest';
import { POLICY_KEYS } from '../../src/policy/keys';
import { managedSchema } from '../../src/policy/schema';

it('gives each key one plain type: Chromium refuses unions, references and closed objects', () => {
  const schema = managedSchema() as { type: string; properties: Record<string, { type: string; items?: object }> };
  expect(schema.type).toBe('object');
  expect(Object.keys(schema.properties)).toEqual(Object.keys(POLICY_KEYS));
  for (const { type, items } of Object.values(schema.properties)) {
    expect(['string', 'boolean', 'array']).toContain(type);
    expect(items !== undefined).toBe(type === 'array');
  }
});
