// What ended is erased by itself, not a day too early.
import { expect, it } from 'vitest';
import { lastDayOf, withoutOutdated } from '../../src/consent/erasure';
import { entryOf } from './people';

const old = entryOf({ validUntil: '2026-07-31' });
const current = entryOf();
const register = { entries: [old, current] };

it('keeps everything until thirty days after the school year', () => {
  expect(withoutOutdated(register, '2026-08-30')).toBe(register);
  expect(withoutOutdated(register, '2026-08-31')).toEqual({ entries: [current] });
  expect(withoutOutdated(register, '2027-08-31')).toEqual({ entries: [] });
});

it('knows the last day of all', () => {
  expect(lastDayOf(register)).toBe('2027-08-30');
  expect(lastDayOf({ entries: [] })).toBe('');
});
