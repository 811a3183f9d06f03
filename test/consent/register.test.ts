// A stored register is used whole or not at all.
import { describe, expect, it } from 'vitest';
import { CHANNELS, isEntry, isRegister, withdrawn, withEntry, withoutEntry } from '../../src/consent/register';
import { entryOf } from './people';

describe('an entry', () => {
  it.each([
    [{}, true],
    [{ label: ' ' }, false],
    [{ label: 'x'.repeat(101) }, false],
    [{ id: '' }, false],
    [{ kind: 'guest' }, false],
    [{ consents: { tiktok: 'yes' } }, false],
    [{ consents: { facebook: true } }, false],
    [{ consents: null }, false],
    [{ givenBy: 'teacher' }, false],
    [{ givenOn: 'gisteren' }, false],
    [{ validUntil: '' }, false],
    [{ withdrawnOn: 5 }, false],
  ])('with %j fits: %s', (own, fits) => {
    expect(isEntry({ ...entryOf(), ...own })).toBe(fits);
  });
});

describe('a register', () => {
  it('is spoiled by one spoiled entry, or by two with one id', () => {
    const entry = entryOf();
    expect(isRegister({ entries: [entry] })).toBe(true);
    expect(isRegister({ entries: [entry, { ...entryOf(), consents: { facebook: 'maybe' } }] })).toBe(false);
    expect(isRegister({ entries: [entry, entry] })).toBe(false);
    expect(isRegister({ entries: {} })).toBe(false);
    expect(isRegister(null)).toBe(false);
  });

  it('takes, changes and drops an entry', () => {
    const one = entryOf();
    const other = entryOf();
    const both = withEntry({ entries: [one] }, other);
    expect(both.entries).toEqual([one, other]);
    expect(withEntry(both, { ...one, label: 'Sem' }).entries.map(({ label }) => label)).toEqual(['Sem', 'Daan']);
    expect(withoutEntry(both, one.id).entries).toEqual([other]);
  });
});

it('a withdrawal is a no everywhere and leaves a day', () => {
  const entry = withdrawn(entryOf(), '2026-11-21');
  expect(entry.withdrawnOn).toBe('2026-11-21');
  expect(CHANNELS.every(channel => entry.consents[channel] === 'no')).toBe(true);
});
