// What the school sets holds, unless staff may change it and did.
import { expect, it } from 'vitest';
import { type Steered, underPolicy } from '../../src/policy/in-force';
import type { Policy } from '../../src/policy/policy';

const OWN: Steered = {
  protocol: 'opoz',
  ownProtocol: null,
  boardProtocol: null,
  school: { name: 'Mijn school', town: 'Delft' },
  language: 'en',
  theme: 'system',
  consentRegister: false,
};
const policy = (values: Policy['values'], mayChange: readonly string[] = []): Policy => ({
  accepted: {},
  values,
  mayChange,
  lines: [],
});

it('puts the values of the school over the own ones, and locks them', () => {
  const set = policy({ protocol: 'scala', school: { name: 'De Vlieger' }, language: 'nl' });
  const { settings, locked } = underPolicy(OWN, set, () => true);
  expect(settings).toEqual({
    ...OWN,
    protocol: 'scala',
    school: { name: 'De Vlieger', town: 'Delft' },
    language: 'nl',
  });
  expect(locked).toEqual(['protocol', 'language', 'school.name']);
});

it('keeps an own choice where staff may choose, and gives the school’s value to who did not', () => {
  const set = policy({ protocol: 'scala', theme: 'dark', school: { name: 'De Vlieger' } }, [
    'protocol',
    'theme',
    'schoolName',
  ]);
  expect(underPolicy(OWN, set, () => true)).toEqual({ settings: OWN, locked: [] });
  const fresh = underPolicy({ ...OWN, school: {} }, set, () => false);
  expect(fresh.settings).toMatchObject({ protocol: 'scala', theme: 'dark', school: { name: 'De Vlieger' } });
  expect(fresh.locked).toEqual([]);
});

it('brings the protocol of the board beside the own one', () => {
  const set = policy({ boardProtocol: { id: 'b' }, protocol: 'own', ownProtocol: { id: 's' } });
  const { settings } = underPolicy(OWN, set, () => false);
  expect(settings).toMatchObject({ protocol: 'own', ownProtocol: { id: 's' }, boardProtocol: { id: 'b' } });
});
