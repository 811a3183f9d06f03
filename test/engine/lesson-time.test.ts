// Lessons follow the clock in Amsterdam, the school's own hours, and the holidays.
import { expect, it } from 'vitest';
import { duringLessons } from '../../src/engine/lesson-time';

const usual = { hours: [], holidays: [] };

it.each([
  '2026-12-18T10:00:00+01:00',
  '2027-01-04T10:00:00+01:00',
  '2026-05-04T10:00:00+02:00',
  '2026-11-10T08:30:00+01:00',
  '2026-07-01T06:45:00Z',
  '2026-11-10T14:29:59+01:00',
])('lesson: %s', at => expect(duringLessons(at, usual)).toBe(true));

it.each([
  '2026-11-10T14:30:00+01:00',
  '2026-11-14T10:00:00+01:00',
  '2026-04-06T10:00:00+02:00',
  '2026-04-27T10:00:00+02:00',
  '2026-05-14T10:00:00+02:00',
  '2026-05-25T10:00:00+02:00',
  '2025-05-05T10:00:00+02:00',
  '2026-12-25T10:00:00+01:00',
  '2026-12-21T10:00:00+01:00',
  '2027-01-01T10:00:00+01:00',
  '2028-01-07T10:00:00+01:00',
  '2026-04-29T10:00:00+02:00',
  '2026-07-20T10:00:00+02:00',
  '2026-08-14T10:00:00+02:00',
  'no date',
])('free: %s', at => expect(duringLessons(at, usual)).toBe(false));

it("follows the school's hours and holidays", () => {
  const own = { hours: [{ day: 6, from: '10:00', to: '11:00' }], holidays: [] };
  expect(duringLessons('2026-11-14T10:00:00+01:00', own)).toBe(true);
  expect(duringLessons('2026-11-10T10:00:00+01:00', own)).toBe(false);
  const holiday = { hours: [], holidays: [{ from: '2026-11-10', to: '2026-11-10' }] };
  expect(duringLessons('2026-11-10T10:00:00+01:00', holiday)).toBe(false);
});
