// Days of the school year: when a consent ends, and when it is erased. A day is text such as `2026-09-01`.

/** Days that an entry stays after the school year in which it ended, so that a school can renew it. */
const DAYS_AFTER = 30;
const DAY = 86_400_000;

/** Whether a value is an existing day. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The day of a moment where the reader is. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The 31st of July that ends the school year in which a day falls. */
export function endOfSchoolYear(day: string): string {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5, 7) <= '07' ? year : year + 1}-07-31`;
}

/** Last day that an entry which ended on `validUntil` is kept. */
export function keptUntil(validUntil: string): string {
  const end = Date.parse(`${endOfSchoolYear(validUntil)}T00:00:00Z`);
  return new Date(end + DAYS_AFTER * DAY).toISOString().slice(0, 10);
}

/** The same day some months later; the last of the month where that month is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Latest day a consent may be said to last: the end of the next school year. Otherwise nothing would ever be erased. */
export function latestEnd(today: string): string {
  return `${Number(endOfSchoolYear(today).slice(0, 4)) + 1}-07-31`;
}
