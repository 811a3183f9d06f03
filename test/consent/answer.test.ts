// In doubt nobody agreed: namesakes, ended and withdrawn consents never give a yes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, consentOf, overallOf } from '../../src/consent/answer';
import { CHANNELS, type ConsentEntry, withdrawn } from '../../src/consent/register';
import { entryOf } from './people';

const TODAY = '2026-11-21';
const ask = (entries: readonly ConsentEntry[], label = 'Daan', group?: string) =>
  consentOf({ entries }, { label, ...(group === undefined ? {} : { group }), channel: 'facebook', on: TODAY });

describe('one person', () => {
  it.each([
    [{}, 'agreed'],
    [{ consents: { facebook: 'no' as const } }, 'refused'],
    [{ consents: { facebook: 'unknown' as const } }, 'unknown'],
    [{ consents: { instagram: 'yes' as const } }, 'unknown'],
    [{ validUntil: '2026-07-31' }, 'expired'],
    [{ validUntil: TODAY }, 'agreed'],
    [{ validUntil: 'soon' }, 'unknown'],
    [{ givenOn: '2026-11-22' }, 'unknown'],
    [{ givenOn: '' }, 'agreed'],
    [{ withdrawnOn: '2026-10-01' }, 'refused'],
  ])('%j → %s', (own, answer) => {
    expect(ask([entryOf(own)])).toBe(answer);
  });

  it('is found with other capitals and spaces, and in their own class', () => {
    expect(ask([entryOf()], ' daan ', 'Groep  5')).toBe('agreed');
    expect(ask([entryOf()], 'Daan', 'groep 6')).toBe('unknown');
    expect(ask([entryOf()], 'Saar')).toBe('unknown');
    expect(ask([entryOf()], '')).toBe('unknown');
    expect(ask([entryOf({ label: 'Zoë' })], 'Zoe')).toBe('unknown');
  });

  it('whose class is not in the register is not known in a class', () => {
    expect(ask([entryOf({ group: '' })], 'Daan', 'groep 5')).toBe('unknown');
    expect(ask([entryOf({ group: '' })])).toBe('agreed');
  });

  it('is unknown on a day that does not exist', () => {
    expect(consentOf({ entries: [entryOf()] }, { label: 'Daan', channel: 'facebook', on: '2026-02-30' })).toBe(
      'unknown',
    );
  });
});

describe('several of one name', () => {
  const no = { consents: { facebook: 'no' as const } };

  it('in two classes are unknown until the class is told', () => {
    const entries = [entryOf(), entryOf({ group: 'groep 6', ...no })];
    expect(ask(entries)).toBe('unknown');
    expect(ask(entries, 'Daan', 'groep 5')).toBe('agreed');
    expect(ask(entries, 'Daan', 'groep 6')).toBe('refused');
  });

  it('in one class are never agreed, and one no is a refusal', () => {
    expect(ask([entryOf(), entryOf()], 'Daan', 'groep 5')).toBe('unknown');
    expect(ask([entryOf(), entryOf(no)], 'Daan', 'groep 5')).toBe('refused');
    expect(ask([entryOf(), entryOf(no)])).toBe('refused');
  });

  it('one without a class may be anybody', () => {
    expect(ask([entryOf(), entryOf({ group: '' })], 'Daan', 'groep 5')).toBe('unknown');
    expect(ask([entryOf(), entryOf({ group: '', ...no })], 'Daan', 'groep 5')).toBe('refused');
  });

  it('but one of them staff: a pupil only when asked for a pupil', () => {
    const entries = [entryOf(), entryOf({ kind: 'staff', group: '' })];
    expect(ask(entries)).toBe('unknown');
    const question = { label: 'Daan', channel: 'facebook' as const, on: TODAY };
    expect(consentOf({ entries }, { ...question, kind: 'pupil' })).toBe('agreed');
  });
});

describe('never agreed (arbitrary registers)', () => {
  const noise = fc.array(
    fc.record({
      label: fc.constantFrom('Saar', 'Noor', 'Sem', 'Zoë', 'Jan-Peter'),
      group: fc.constantFrom('', 'groep 5', 'groep 6'),
    }),
    { maxLength: 20 },
  );
  const group = fc.constantFrom(undefined, '', 'groep 5', 'GROEP 5');
  const spelling = fc.constantFrom('Daan', 'daan', ' DAAN', 'Dáan', 'Daan.');

  it('of namesakes in one class, or without a class', () => {
    fc.assert(
      fc.property(noise, spelling, spelling, fc.constantFrom('', 'groep 5'), group, (others, one, two, own, asked) => {
        const entries = [entryOf({ label: one }), ...others.map(entryOf), entryOf({ label: two, group: own })];
        expect(ask(entries, 'Daan', asked)).not.toBe('agreed');
      }),
      { numRuns: 200 },
    );
  });

  it('after the last day', () => {
    const past = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(noise, past, group, (others, validUntil, asked) => {
        expect(ask([...others.map(entryOf), entryOf({ validUntil })], 'Daan', asked)).not.toBe('agreed');
      }),
      { numRuns: 200 },
    );
  });

  it('after a withdrawal, on any channel', () => {
    fc.assert(
      fc.property(noise, fc.constantFrom(...CHANNELS), group, (others, channel, asked) => {
        const entries = [...others.map(entryOf), withdrawn(entryOf({ consents: { [channel]: 'yes' } }), TODAY)];
        const question = { label: 'Daan', channel, on: TODAY, ...(asked === undefined ? {} : { group: asked }) };
        expect(consentOf({ entries }, question)).not.toBe('agreed');
      }),
      { numRuns: 200 },
    );
  });
});

it('one entry says what it says', () => {
  expect(answerOf(entryOf(), 'facebook', TODAY)).toBe('agreed');
  expect(answerOf(entryOf(), 'press', TODAY)).toBe('unknown');
  expect(answerOf(entryOf(), 'facebook', '2027-03-02', 6)).toBe('expired');
  expect(answerOf(entryOf(), 'facebook', '2027-03-01', 6)).toBe('agreed');
});

it.each([
  [[], 'unknown'],
  [['agreed', 'agreed'], 'agreed'],
  [['agreed', 'unknown'], 'unknown'],
  [['agreed', 'expired', 'unknown'], 'expired'],
  [['expired', 'refused'], 'refused'],
] as const)('%j come to %s', (answers, overall) => {
  expect(overallOf(answers)).toBe(overall);
});
