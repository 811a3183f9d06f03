// The shape of a protocol file, as the schema sees it.
import { describe, expect, it } from 'vitest';
import { checkShape, FILE_VERSION } from '../../src/protocols/schema';

const file = { version: FILE_VERSION, id: 'mijn-school', name: 'De Vlinder', issued: '2026' };
const pathsOf = (value: unknown) => {
  const shape = checkShape(value);
  return shape.ok ? [] : shape.problems.map(problem => problem.path);
};

it('accepts the shortest layer and keeps it as it is', () => {
  expect(checkShape(file)).toEqual({ ok: true, file });
});

it('accepts what a school fills in', () => {
  const school = {
    name: 'obs De Vlinder',
    aliases: [],
    emailDomains: ['vlinder.example'],
    hours: [{ day: 3, from: '08:30', to: '12:15' }],
    holidays: [{ name: 'herfst', from: '2026-10-17', to: '2026-10-17' }],
    contacts: [{ role: 'directeur', email: 'directie@vlinder.example', phone: '012 345 67 89' }],
  };
  expect(checkShape({ ...file, school })).toEqual({ ok: true, file: { ...file, school } });
});

describe('refuses every value that is no block', () => {
  it.each([null, 1, 'x', true, [], undefined])('%j', value => expect(pathsOf(value)).toEqual(['']));
});

describe('refuses a list where a block belongs, empty or not', () => {
  it.each(['rules', 'disclaimers', 'school'])('%s', member => {
    expect(pathsOf({ ...file, [member]: [] })).toEqual([member]);
    expect(pathsOf({ ...file, [member]: ['x'] })).toEqual([member]);
  });
});

it('allows line breaks and joined emoji in a text, no invisible characters', () => {
  const step = (nl: string) => ({ ...file, alreadyOnline: [{ nl, en: 'Call.' }] });
  expect(pathsOf(step('Bel.\nWacht 👩‍🏫'))).toEqual([]);
  for (const hidden of ['\u202E', '\u2066', '\u200B', '\uFEFF', '\u0000', '\u{E0041}']) {
    expect(pathsOf(step(`Bel${hidden}.`)), hidden).toEqual(['alreadyOnline[0].nl']);
  }
});

it('tells at most 50 faults', () => {
  const articles = Array.from({ length: 300 }, () => ({ id: 1 }));
  expect(pathsOf({ ...file, articles })).toHaveLength(50);
});
