// A locked register opens with its passphrase alone, and with nothing changed in it.
import { describe, expect, it } from 'vitest';
import { isLocked, locked, passphraseOf, ROUNDS, unlocked } from '../../src/consent/lock';
import { entryOf } from './people';

const { crypto } = globalThis;
const register = { entries: [entryOf({ label: 'Zoë' }), entryOf()] };
const right = await passphraseOf('vier gele fietsbellen', crypto);
const sealed = await locked(register, right, crypto);

it('opens with the passphrase, and tells nothing without', async () => {
  expect(JSON.stringify(sealed)).not.toMatch(/Zo|Daan|groep/);
  expect(await unlocked(sealed, right, crypto)).toEqual(register);
  expect(await unlocked(sealed, await passphraseOf('vier gele fietsbel', crypto), crypto)).toBeNull();
  expect(sealed.keptUntil).toBe('2027-08-30');
});

it('takes one spelling of an accent for the other', async () => {
  const composed = await locked(register, await passphraseOf('café au lait', crypto), crypto);
  expect(await unlocked(composed, await passphraseOf('cafe\u0301 au lait', crypto), crypto)).toEqual(register);
});

it('is sealed with fresh salt and initial value each time', async () => {
  const again = await locked(register, right, crypto);
  expect(again.salt).not.toBe(sealed.salt);
  expect(again.initial).not.toBe(sealed.initial);
  expect(again.data).not.toBe(sealed.data);
});

describe('does not open when', () => {
  const flipped = (text: string) => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`);
  it.each([
    ['data', { data: flipped(sealed.data) }],
    ['salt', { salt: flipped(sealed.salt) }],
    ['initial value', { initial: flipped(sealed.initial) }],
    ['day', { keptUntil: '2099-01-01' }],
    ['rounds', { rounds: ROUNDS + 1 }],
    ['form', { data: '§' }],
    ['length', { data: sealed.data.slice(0, 8) }],
  ])('its %s was changed', async (_, changed) => {
    expect(await unlocked({ ...sealed, ...changed }, right, crypto)).toBeNull();
  });
});

it('is told by its form; fewer rounds are refused', () => {
  expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
  expect(isLocked(sealed)).toBe(true);
  expect(isLocked({ ...sealed, rounds: 1_000 })).toBe(false);
  expect(isLocked({ ...sealed, salt: 5 })).toBe(false);
  expect(isLocked(null)).toBe(false);
});
