// Words for faults: the value as it stands there, cut short and visible, and the nearest known name.
import { describe, expect, it } from 'vitest';
import { EXPECTED, missingValue, shownValue, unknownName, wrongValue } from '../../src/protocols/wording';

describe('shows a value', () => {
  it.each([
    ['erro', '"erro"'],
    [-1, '-1'],
    [null, 'null'],
    ['a\u202Eb', '"aU+202Eb"'],
    ['x'.repeat(100), `"${'x'.repeat(59)}…`],
  ])('%j', (value, shown) => expect(shownValue(value)).toBe(shown));
});

describe('suggests the nearest name', () => {
  const rule = { nl: 'regel', en: 'rule' };
  const known = ['person-name', 'person-image-consent', 'insult', 'threat'];
  it.each([
    ['person-nam', '"person-name"'],
    ['Insult', '"insult"'],
    ['treat', '"threat"'],
    ['insultt', '"insult"'],
  ])('%s', (name, near) => {
    expect(unknownName('rules.x', rule, name, known).message.nl).toContain(`Bedoel je ${near}?`);
  });

  it('none for a word that is like no name, nor for a very long one', () => {
    expect(unknownName('rules.x', rule, 'weather', known).message.nl).not.toContain('Bedoel je');
    expect(unknownName('rules.x', rule, 'insult'.repeat(5_000), known).message.nl).not.toContain('Bedoel je');
  });
});

it('says what stands there, what is missing and what was expected, in both languages', () => {
  expect(wrongValue('a', 3, EXPECTED.flag).message).toEqual({
    nl: 'Hier staat 3. Verwacht: true of false.',
    en: 'This says 3. Expected: true or false.',
  });
  expect(missingValue('a', EXPECTED.flag).message.nl).toBe('Dit ontbreekt. Verwacht: true of false.');
});
