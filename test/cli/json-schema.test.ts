// The published JSON Schema takes what the product takes, by a validator of others.
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { protocolSchema } from '../../src/cli/json-schema';
import { presetById, presetIds } from '../../src/protocols/index';
import { checkShape } from '../../src/protocols/schema';
import { rules } from '../../src/rules/index';

const fits = new Ajv({ allErrors: true }).compile(protocolSchema(rules));
const opoz = { ...presetById('opoz') };

it.each(presetIds)('takes the preset %s', id => {
  expect(fits(presetById(id)), JSON.stringify(fits.errors)).toBe(true);
});

describe('says yes and no where the product does', () => {
  const example = { id: 'a', draft: { site: 'x', kind: 'post', account: 'school', text: 'Hoi' }, expect: ['insult'] };
  it.each([
    ['an example', { ...opoz, examples: [example] }, true],
    ['a rule that is off', { ...opoz, rules: { insult: 'off' } }, true],
    ['a layer', { version: 1, id: 'x', name: 'X', issued: '2026', extends: 'opoz' }, true],
    ['a newer version', { ...opoz, version: 2 }, false],
    ['an unknown member', { ...opoz, colour: 'red' }, false],
    ['a rule that is on', { ...opoz, rules: { insult: 'on' } }, false],
    ['an unknown severity', { ...opoz, rules: { insult: { severity: 'grave' } } }, false],
    ['a blank name', { ...opoz, name: '  ' }, false],
    ['a hidden sign', { ...opoz, name: 'Op\u202Eoz' }, false],
    ['an unknown placeholder', { ...opoz, questions: [{ nl: '{naam}', en: 'x' }] }, false],
    ['a code in capitals', { ...opoz, id: 'Opoz' }, false],
    ['one language', { ...opoz, questions: [{ nl: 'Waarom?' }] }, false],
    ['a list as a block', { ...opoz, school: [] }, false],
    ['an eighth day', { ...opoz, school: { hours: [{ day: 8, from: '08:30', to: '12:15' }] } }, false],
    ['nothing', null, false],
  ])('%s', (_, value, sound) => {
    expect(fits(value), JSON.stringify(fits.errors)).toBe(sound);
    expect(checkShape(value).ok).toBe(sound);
  });
});

it('names the rules that exist', () => {
  expect(fits({ ...opoz, rules: { insults: 'off' } })).toBe(false);
});

it('knows the options of each rule, and what each may be', () => {
  const hours = (options: object) => ({ ...opoz, rules: { 'school-hours': { severity: 'error', options } } });
  expect(fits(hours({ leave: true }))).toBe(true);
  expect(fits(hours({ leave: 'yes' }))).toBe(false);
  expect(fits(hours({ leaf: true }))).toBe(false);
  const consent = (options: object) => ({ ...opoz, rules: { 'child-image-consent': { options } } });
  expect(fits(consent({ validMonths: 12, consentFrom: 'organisation' }))).toBe(true);
  expect(fits(consent({ validMonths: -1 }))).toBe(false);
  expect(fits(consent({ consentFrom: 'nobody' }))).toBe(false);
});
