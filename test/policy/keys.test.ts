// Each key reads its own fact.
import { expect, it } from 'vitest';
import { isRefusal, POLICY_KEYS } from '../../src/policy/keys';

it.each([
  [
    'contacts',
    ['directeur info@school.nl'],
    { school: { contacts: [{ role: 'directeur', email: 'info@school.nl' }] } },
  ],
  ['holidays', ['2026-10-17 2026-10-25'], { school: { holidays: [{ from: '2026-10-17', to: '2026-10-25' }] } }],
  ['emailDomains', ['school.nl', ''], { school: { emailDomains: ['school.nl'] } }],
])('%s', (key, value, wanted) => {
  expect(POLICY_KEYS[key]?.read(value as never)).toEqual(wanted);
});

it('tells a refusal from values', () => {
  expect(isRefusal({ nl: 'nee', en: 'no' })).toBe(true);
  expect(isRefusal({ language: 'nl' })).toBe(false);
});
