// Each change of a protocol touches what it is about, also where the protocol is a layer on another.
import { describe, expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import {
  adjusted,
  cited,
  moved,
  opted,
  reminding,
  renumbered,
  uncited,
  withArticle,
  withMember,
  withoutArticle,
} from '../../src/protocol-editor/edit';
import { mergeRules, presetById } from '../../src/protocols/index';
import { protocolOf } from './desk';

const file = protocolOf({ reminders: ['1', '2'] });
const opoz = mergeRules([presetById('opoz') as ProtocolFile]);
const layer: ProtocolFile = { version: 1, id: 'x', name: 'X', issued: '2026', extends: 'opoz' };
const idsOf = ({ articles = [] }: ProtocolFile) => articles.map(({ id }) => id);

describe('articles', () => {
  const third = { id: '3', text: { nl: 'Drie', en: 'Three' }, how: 'shown' } as const;

  it('are added at the end, and replaced in their place', () => {
    expect(idsOf(withArticle(file, third))).toEqual(['1', '2', '3']);
    const changed = withArticle(file, { ...third, id: '1' });
    expect(idsOf(changed)).toEqual(['1', '2']);
    expect(changed.articles?.[0]?.text.nl).toBe('Drie');
  });

  it('are gone with what rests on them', () => {
    const left = withoutArticle(file, '1', {}, false);
    expect(left).toMatchObject({ articles: [{ id: '2' }], rules: {}, reminders: ['2'] });
    expect(withoutArticle(file, '1', {}, true)).toMatchObject({ rules: file.rules, reminders: ['1', '2'] });
  });

  it('get another number everywhere, unless it is taken', () => {
    const renamed = renumbered({ ...file, rules: { ...file.rules, insult: 'off' } }, '1', '1.a');
    expect(renamed).toMatchObject({
      articles: [{ id: '1.a' }, { id: '2' }],
      rules: { 'person-name': { articles: ['1.a'] }, insult: 'off' },
      reminders: ['1.a', '2'],
    });
    expect(renumbered(file, '1', '2')).toBe(file);
  });

  it('move one place, and stay at the ends', () => {
    expect(idsOf(moved(file, '1', 1))).toEqual(['2', '1']);
    expect(moved(file, '1', -1)).toBe(file);
    expect(moved(file, '2', 1)).toBe(file);
  });

  it('are reminders or not, those of lower layers kept', () => {
    expect(reminding(file, '2', false, []).reminders).toEqual(['1']);
    expect(reminding(layer, '7', true, ['4.A.3']).reminders).toEqual(['4.A.3', '7']);
  });
});

describe('rules', () => {
  it('begin as a warning, and rest on an article once', () => {
    const once = cited(file, 'insult', '2', {});
    expect(once.rules?.insult).toEqual({ severity: 'warning', articles: ['2'] });
    expect(cited(once, 'insult', '2', {}).rules?.insult).toEqual({ severity: 'warning', articles: ['2'] });
  });

  it('of a lower layer keep what it says', () => {
    expect(cited(layer, 'insult', '7', opoz).rules?.insult).toEqual({ articles: ['4.A.7', '7'] });
    expect(adjusted(layer, 'insult', { severity: 'info' }).rules?.insult).toEqual({ severity: 'info' });
    expect(uncited(layer, 'person-name', '4.A.2', opoz).rules?.['person-name']).toEqual({ articles: ['4.B privé 1'] });
  });

  it('that rest on nothing are off, or gone where nothing lies below', () => {
    expect(uncited(layer, 'insult', '4.A.7', opoz).rules?.insult).toBe('off');
    expect(uncited(file, 'person-name', '1', {}).rules).toEqual({});
    expect(uncited({ ...layer, rules: { insult: 'off' } }, 'insult', '4.A.7', opoz).rules?.insult).toBe('off');
    expect(cited({ ...layer, rules: { insult: 'off' } }, 'insult', '7', opoz).rules?.insult).toEqual({
      articles: ['4.A.7', '7'],
    });
  });

  it('keep their other options', () => {
    const once = opted(file, 'person-name', 'a', true);
    expect(opted(once, 'person-name', 'b', 3).rules?.['person-name']).toEqual({
      severity: 'error',
      articles: ['1'],
      options: { a: true, b: 3 },
    });
  });
});

it('a member is set, or absent', () => {
  expect(withMember(file, 'guard', 'info').guard).toBe('info');
  expect(withMember({ ...file, guard: 'info' }, 'guard', undefined)).not.toHaveProperty('guard');
});
