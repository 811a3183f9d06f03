// The five presets: sound, complete, and saying of every article what the product does with it.
import { describe, expect, it } from 'vitest';
import { mergeProtocol } from '../../src/protocols/layers';
import { checkProtocolFile } from '../../src/protocols/parse';
import { presetById, presetIds } from '../../src/protocols/presets';
import { checkShape } from '../../src/protocols/schema';
import { rules } from '../../src/rules/index';

/** Every numbered article of the five documents, counted by hand from the documents. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  opoz: [
    ...['2.1', '2.2', '2.3', '2.4', '2.5', '3.1', '3.2'],
    ...['4.A.1', '4.A.2', '4.A.3', '4.A.4', '4.A.5', '4.A.6', '4.A.7', '4.A.8', '4.A.9'],
    ...['4.B werk 1', '4.B werk 2', '4.B werk 3', '4.B werk 4', '4.B privé 1', '4.B privé 2', '4.B privé 3'],
    ...['5.1', '5.2', '5.3', '5.4', '5.5'],
  ],
  svopl: [...numbered('medewerkers', 7), ...numbered('iedereen', 3), ...numbered('gevolgen', 6)],
  'de-bron': [
    ...[...numbered('uitgangspunt', 5), ...numbered('doelgroep', 2), ...numbered('middelen', 3)],
    ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'C4'],
    ...['lessen', 'telefoons'],
  ],
  'kits-primair': [
    ...['2', '3', ...numbered('4 iedereen', 8), ...numbered('4 werk', 4), ...numbered('4 privé', 4)],
    ...['4 kinderen binnen', '4 kinderen buiten', ...numbered('4 misbruik', 7), '5', '6.1', '6.2', '6.3'],
  ],
  scala: [
    ...[...numbered('uitgangspunt', 5), ...numbered('doelgroep', 2)],
    ...['A leerlingen in de les', 'A apps', 'A medewerkers in de les', 'A verantwoordelijk', 'A blijvend'],
    ...['A toestemming', 'A 6', 'A ouders als vriend', 'A opnamen door ouders en leerlingen', 'A fatsoen', 'A melden'],
    ...['B 1', 'B WhatsApp', 'B groepsapps', 'B verantwoordelijkheid', 'B 5', 'B 6', 'C 1', 'C 2', 'C 3'],
    ...[...numbered('gevolgen', 7), 'stappenplan'],
  ],
};

function numbered(part: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${part} ${index + 1}`);
}

function preset(id: string) {
  const found = presetById(id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
}

it('holds the five protocols', () => {
  expect(presetIds).toEqual(['de-bron', 'kits-primair', 'opoz', 'scala', 'svopl']);
  expect(presetById('toString')).toBeUndefined();
});

describe.each(presetIds)('%s', id => {
  const protocol = mergeProtocol(preset(id), presetById, { name: 'obs De Regenboog' });

  it('has a sound shape', () => expect(checkShape(preset(id))).toEqual({ ok: true, file: preset(id) }));

  it('has every article of the document, in its order', () => {
    expect(protocol.articles.map(article => article.id)).toEqual(ARTICLES[id]);
  });

  it('names a rule for every checked article, and for no other than those that befriending rests on', () => {
    for (const article of protocol.articles) {
      const works = article.how === 'checked' || article.action === 'befriend';
      expect(article.rules.length > 0, article.id).toBe(works);
    }
  });

  it('gives every article that works on an action its action', () => {
    const onAction = protocol.articles.filter(article => article.how === 'on-action');
    expect(onAction.filter(article => article.action === undefined)).toEqual([]);
    expect(onAction.some(article => article.action === 'ask')).toBe(true);
  });

  it('has reminders that are articles to be shown, and steps for what is already online', () => {
    const shown = protocol.articles.filter(article => article.how === 'shown').map(article => article.id);
    expect(protocol.reminders.filter(reminder => !shown.includes(reminder))).toEqual([]);
    expect(protocol.reminders.length).toBeGreaterThan(1);
    expect(protocol.alreadyOnline.length).toBeGreaterThan(2);
  });

  it('names whom to turn to by role, and invents no persons', () => {
    expect(protocol.school.contacts.length).toBeGreaterThan(0);
    expect(protocol.school.contacts.filter(contact => contact.name ?? contact.email ?? contact.phone)).toEqual([]);
  });

  it('leaves no place open once the school is known', () => {
    expect(JSON.stringify(protocol)).not.toMatch(/\{(?:school|organisation)\}/);
    expect(protocol.disclaimers.affiliation.long.nl).toContain('obs De Regenboog');
  });
});

it('only Scala asks six questions before publishing', () => {
  expect(presetIds.filter(id => (preset(id).questions ?? []).length > 0)).toEqual(['scala']);
  expect(preset('scala').questions).toHaveLength(6);
});

describe('with the rules of the registry', () => {
  it.each(presetIds)('%s names only rules and options that exist', id => {
    expect(checkProtocolFile(preset(id), rules)).toMatchObject({ ok: true });
  });

  it('every rule is used by a preset', () => {
    const used = new Set(presetIds.flatMap(id => Object.keys(preset(id).rules ?? {})));
    expect(rules.map(rule => rule.id).filter(rule => !used.has(rule))).toEqual([]);
  });
});

describe('sets what the documents ask beyond the default of a rule', () => {
  it.each([
    ['svopl', 'capacity-disclosure', { ownSchoolToo: true }],
    ['svopl', 'derailing-discussion', { anyNegativeMessage: true }],
    ['svopl', 'child-image-consent', { consentFrom: 'those-concerned', selfFrom: 16 }],
    ['svopl', 'recording-consent', { consentFrom: 'those-concerned', selfFrom: 16 }],
    ['de-bron', 'child-image-consent', { consentLifts: false, pressPhotosExempt: true, written: true }],
    ['de-bron', 'person-image-consent', { written: true }],
    ['de-bron', 'recording-consent', { written: true }],
    ['de-bron', 'discussion-with-pupil-or-parent', { alsoColleagues: true }],
    ['kits-primair', 'affiliation-disclosure', { mustName: true }],
    ['kits-primair', 'child-image-consent', { consentFrom: 'organisation' }],
    ['kits-primair', 'person-image-consent', { consentFrom: 'organisation' }],
    ['kits-primair', 'recording-consent', { anyPhoto: true, consentFrom: 'organisation' }],
    ['scala', 'child-image-consent', { validMonths: 12, written: true }],
    ['scala', 'recording-consent', { validMonths: 12, written: true }],
    ['scala', 'official-channel', { channel: 'Social Schools' }],
  ])('%s: %s', (id, rule, options) => {
    expect(mergeProtocol(preset(id), presetById).rules[rule]?.options).toEqual(options);
  });

  it.each([
    ['opoz', 'befriending-pupil', 'warning'],
    ['de-bron', 'befriending-pupil', 'error'],
    ['svopl', 'school-reputation', 'warning'],
    ['de-bron', 'school-reputation', 'error'],
    ['kits-primair', 'private-email', 'warning'],
    ['scala', 'official-channel', 'warning'],
    ['scala', 'accusation', 'error'],
    ['scala', 'derailing-discussion', 'warning'],
  ])('%s: %s weighs as %s', (id, rule, severity) => {
    expect(mergeProtocol(preset(id), presetById).rules[rule]?.severity).toBe(severity);
  });
});
