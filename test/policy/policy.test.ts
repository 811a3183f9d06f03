// What a policy sets, what it refuses with which reason, and what it falls back on.
import { describe, expect, it } from 'vitest';
import { isPolicy, policyFrom } from '../../src/policy/policy';
import { parseProtocolFile, presetById } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';

type Raw = Record<string, unknown>;
const read = (managed: Raw, before: Raw = {}, packaged: Raw = {}) =>
  policyFrom({ managed, before, packaged }, (text, lookUp) => parseProtocolFile(text, rules, lookUp));
const lineOf = (policy: ReturnType<typeof read>, key: string) => policy.lines.find(line => line.key === key);
const own = (changed: object) => JSON.stringify({ ...presetById('opoz'), ...changed });

it('sets protocol, school and looks', () => {
  const { values, accepted } = read({
    protocol: 'scala',
    schoolName: ' De Vlieger ',
    accounts: ['@vlieger', ' '],
    lessonHours: ['3 08:30 12:15'],
    theme: 'dark',
    consentRegister: true,
  });
  expect(values).toEqual({
    protocol: 'scala',
    school: { name: 'De Vlieger', accounts: ['@vlieger'], hours: [{ day: 3, from: '08:30', to: '12:15' }] },
    theme: 'dark',
    consentRegister: true,
  });
  expect(Object.keys(accepted)).toHaveLength(6);
});

it('lets the school build on the protocol of its board', () => {
  const policy = read({
    boardProtocolJson: own({ id: 'bestuur', name: 'Bestuur' }),
    protocolJson: JSON.stringify({
      version: 1,
      id: 'school',
      name: 'School',
      issued: '2026-01-01',
      extends: 'bestuur',
    }),
  });
  expect(policy.lines.flatMap(line => line.problems)).toEqual([]);
  expect(policy.values).toMatchObject({
    protocol: 'own',
    boardProtocol: { id: 'bestuur' },
    ownProtocol: { extends: 'bestuur' },
  });
});

describe('a value that cannot be used', () => {
  it.each([
    ['protocol', 'nonsense', 'Kies uit: '],
    ['protocol', 5, 'Geef een tekst'],
    ['protocolJson', '{', ''],
    ['protocolJson', own({ rules: { 'no-such-rule': { severity: 'error', articles: [] } } }), ''],
    ['schoolName', ['De Vlieger'], 'Geef een tekst'],
    ['schoolName', 'x'.repeat(501), 'te lang'],
    ['accounts', '@vlieger', 'Geef een lijst'],
    ['accounts', ['@vlieger', 5], 'Geef een lijst'],
    ['accounts', Array.from({ length: 401 }, () => 'x'), 'Geef een lijst'],
    ['lessonHours', ['3 12:15 08:30'], 'Deze regel klopt niet: 3 12:15 08:30'],
    ['holidays', ['2026-02-30'], 'Deze regel klopt niet'],
    ['contacts', ['directeur a@b'], 'Deze regel klopt niet'],
    ['language', 'fr', 'Kies uit: nl, en'],
    ['theme', null, 'Geef een tekst'],
    ['consentRegister', 'true', 'Geef true of false'],
    ['staffMayChange', ['colour'], 'Deze sleutel bestaat niet: colour'],
  ])('%s: %j is refused with a reason, and the other keys hold', (key, value, reason) => {
    const policy = read({ town: 'Gouda', [key]: value });
    const line = lineOf(policy, key);
    expect(line?.state).toBe('refused');
    expect(line?.problems[0]?.path).toContain(key);
    expect(line?.problems[0]?.message.nl).toContain(reason);
    expect(policy.accepted).toEqual({ town: 'Gouda' });
    expect(policy.values.school?.town).toBe('Gouda');
  });

  it('leaves the last good one in force', () => {
    const policy = read({ protocol: 'nonsense' }, { protocol: 'scala' });
    expect(lineOf(policy, 'protocol')).toMatchObject({ state: 'kept', problems: [{ path: 'protocol' }] });
    expect(policy.values.protocol).toBe('scala');
    expect(policy.accepted).toEqual({ protocol: 'scala' });
  });
});

describe('a package made for a school', () => {
  const packaged = { protocolJson: own({ id: 'eigen', name: 'Eigen' }), town: 'Gouda', theme: 'dark' };

  it('sets what the management leaves open, and says so', () => {
    const policy = read({ town: 'Delft' }, {}, packaged);
    expect(policy.values).toMatchObject({ protocol: 'own', ownProtocol: { id: 'eigen' }, school: { town: 'Delft' } });
    expect(lineOf(policy, 'protocolJson')).toMatchObject({ state: 'applied', from: 'package' });
    expect(lineOf(policy, 'town')).toMatchObject({ state: 'applied', from: 'management' });
  });

  it('gives way to a protocol that the management names', () => {
    const policy = read({ protocol: 'scala' }, {}, packaged);
    expect(policy.values).toMatchObject({ protocol: 'scala', theme: 'dark' });
    expect(policy.values.ownProtocol).toBeUndefined();
  });

  it.each([{ protocolJson: '{' }, { protocol: 'nonsense' }])('holds where the management is broken: %j', broken => {
    const policy = read(broken, {}, packaged);
    expect(policy.values).toMatchObject({ protocol: 'own', ownProtocol: { id: 'eigen' } });
    expect(policy.lines.flatMap(line => line.problems)).not.toEqual([]);
  });
});

it('frees nothing by a list with an unknown key', () => {
  expect(read({ theme: 'dark', staffMayChange: ['theme', 'colour'] }).mayChange).toEqual([]);
});

it('tells of keys that are absent or unknown', () => {
  const policy = read({ colour: 'red' });
  expect(lineOf(policy, 'town')?.state).toBe('absent');
  expect(lineOf(policy, 'colour')?.state).toBe('unknown');
});

it('knows a kept policy from anything else that is stored', () => {
  expect(isPolicy(read({ town: 'Gouda' }))).toBe(true);
  for (const other of [null, 5, [], {}, { values: {} }, { values: {}, accepted: {}, mayChange: 'x', lines: [] }]) {
    expect(isPolicy(other)).toBe(false);
  }
});
