// Layers: a school builds on its board, the settings fill in the school.
import { describe, expect, it } from 'vitest';
import { chainOf, mergeProtocol, mergeRules, mergeSchools } from '../../src/protocols/layers';
import { presetById } from '../../src/protocols/presets';
import type { LookUp, ProtocolFile } from '../../src/protocols/schema';

const text = (words: string) => ({ nl: words, en: words });
const head = { version: 1, issued: '2026' } as const;
const board: ProtocolFile = {
  ...head,
  id: 'board',
  name: 'Bestuur',
  articles: [
    { id: '1', text: text('Van {organisation}'), how: 'checked', scope: true },
    { id: '2', text: text('Namen'), how: 'checked' },
    { id: '3', text: text('Fatsoen'), how: 'shown' },
  ],
  rules: {
    'person-name': { severity: 'warning', articles: ['2'], options: { a: 1, b: 2 } },
    insult: { severity: 'error', articles: ['2'] },
  },
  disclaimers: { capacity: { long: text('Namens {school}'), short: text('Namens') } },
  reminders: ['3'],
  questions: [text('Klopt het voor {school}?')],
  school: {
    organisation: 'Stichting Horizon',
    aliases: ['Horizon'],
    contacts: [{ role: 'directeur' }, { role: 'bestuur' }],
  },
};
const school: ProtocolFile = {
  ...head,
  id: 'school',
  name: 'School',
  extends: 'board',
  articles: [
    { id: '3', text: text('Fatsoen op {school}'), how: 'checked' },
    { id: '4', text: text('Eigen'), how: 'shown' },
  ],
  rules: {
    'person-name': { severity: 'error', options: { b: 3 } },
    insult: 'off',
    threat: { severity: 'error', articles: ['3'] },
  },
  reminders: ['3', '4'],
  school: { name: 'obs De Regenboog', aliases: ['De Regenboog'] },
};
const lookUp: LookUp = id => ({ board, school })[id];
const merged = mergeProtocol(school, lookUp, {
  contacts: [{ role: 'bestuur', email: 'bestuur@horizon.example' }],
  name: '',
});

describe('a school on its board', () => {
  it('sharpens, adds and switches off rules', () => {
    expect(merged.rules).toEqual({
      'person-name': { severity: 'error', articles: ['2'], options: { a: 1, b: 3 } },
      threat: { severity: 'error', articles: ['3'] },
    });
  });

  it('replaces articles in their place, appends its own, and says which rules rest on each', () => {
    expect(merged.articles.map(({ id, how, rules }) => [id, how, rules])).toEqual([
      ['1', 'checked', ['person-name', 'threat']],
      ['2', 'checked', ['person-name']],
      ['3', 'checked', ['threat']],
      ['4', 'shown', []],
    ]);
  });

  it('fills in school and organisation everywhere', () => {
    expect(merged.articles.map(article => article.text.nl)).toEqual([
      'Van Stichting Horizon',
      'Namen',
      'Fatsoen op obs De Regenboog',
      'Eigen',
    ]);
    expect(merged.disclaimers.capacity.long.en).toBe('Namens obs De Regenboog');
    expect(merged.questions[0]?.nl).toBe('Klopt het voor obs De Regenboog?');
  });

  it('asks before publishing as the last layer that speaks of it wants', () => {
    const wanting = (guard?: 'never' | 'warning') => ({ ...board, ...(guard ? { guard } : {}) });
    expect(mergeProtocol(wanting(), lookUp).guard).toBeUndefined();
    expect(mergeProtocol(wanting('never'), lookUp).guard).toBe('never');
    const own = { ...school, guard: 'warning' as const };
    expect(mergeProtocol(own, () => wanting('never')).guard).toBe('warning');
  });

  it('keeps what it does not name from the board, and takes its own where it does', () => {
    expect([merged.id, merged.name, merged.reminders]).toEqual(['school', 'School', ['3', '4']]);
    expect(merged.disclaimers.thirdParties.long.nl).not.toBe('');
  });

  it('puts a contact that can be reached first and keeps the roles', () => {
    expect(merged.school.contacts).toEqual([
      { role: 'bestuur', email: 'bestuur@horizon.example' },
      { role: 'directeur' },
    ]);
  });
});

it('leaves the layers as they were', () => {
  const before = JSON.stringify([board, school]);
  mergeProtocol(school, lookUp, { aliases: ['x'] });
  expect(JSON.stringify([board, school])).toBe(before);
});

it('takes a name with signs that mean something in a replacement as it is', () => {
  expect(mergeProtocol(school, lookUp, { name: "$& $' $1" }).disclaimers.capacity.long.nl).toBe("Namens $& $' $1");
});

it('speaks of "my school" while the school is not known', () => {
  const bare = mergeProtocol({ ...head, id: 'a', name: 'A', articles: [], rules: {} }, () => undefined);
  expect(bare.disclaimers.affiliation.long).toEqual({ nl: 'Ik werk op mijn school.', en: 'I work at my school.' });
  expect(bare.school).toMatchObject({ name: '', organisation: '', town: '', hours: [], contacts: [] });
});

it('joins lists of schools without doubles, replaces facts and hours', () => {
  const hours = [{ day: 1, from: '08:30', to: '14:00' }];
  expect(
    mergeSchools([
      { aliases: ['a', 'b'], town: 'Gouda', hours: [] },
      { aliases: ['b', 'c'], town: '', hours },
    ]),
  ).toMatchObject({ aliases: ['a', 'b', 'c'], town: 'Gouda', hours });
});

it('switches a rule on again in a later layer', () => {
  const again = { ...school, id: 'again', rules: { insult: { severity: 'info' as const, articles: ['2'] } } };
  expect(mergeRules([board, school, again]).insult).toEqual({ severity: 'info', articles: ['2'] });
});

it('tells of a chain that does not end', () => {
  const circle: ProtocolFile = { ...board, extends: 'school' };
  expect(chainOf(school, id => (id === 'board' ? circle : school))).toEqual({
    ok: false,
    reason: 'circular',
    ids: ['school', 'board', 'school'],
  });
  expect(() => mergeProtocol(school, presetById)).toThrow('unknown');
  expect(chainOf(school, lookUp)).toMatchObject({ ok: true, files: [{ id: 'board' }, { id: 'school' }] });
});
