// Days of the school year.
import { expect, it } from 'vitest';
import { dayOf, endOfSchoolYear, isDay, keptUntil, latestEnd, monthsAfter } from '../../src/consent/school-year';

it.each([
  ['2026-09-01', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-09-01', false],
  ['0000-01-01', false],
  [20260901, false],
])('%j is a day: %s', (value, is) => {
  expect(isDay(value)).toBe(is);
});

it('ends on the 31st of July and is kept thirty days more', () => {
  expect(endOfSchoolYear('2026-07-31')).toBe('2026-07-31');
  expect(endOfSchoolYear('2026-08-01')).toBe('2027-07-31');
  expect(keptUntil('2027-07-31')).toBe('2027-08-30');
  expect(keptUntil('2026-11-01')).toBe('2027-08-30');
  expect(latestEnd('2026-11-21')).toBe('2028-07-31');
});

it.each([
  ['2026-09-01', 12, '2027-09-01'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});

it('is the day on the wall', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
