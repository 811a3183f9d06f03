// Tells whether a moment falls in a school's lessons: weekday, clock in Amsterdam, holidays and public holidays.
import type { LessonHours, School } from '../model/school';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
/** Monday to Friday; the usual hours of a Dutch primary school. */
const USUAL: readonly LessonHours[] = [1, 2, 3, 4, 5].map(day => ({ day, from: '08:30', to: '14:30' }));
const DAY = 86_400_000;

/**
 * Whether a moment (ISO 8601 with offset) falls in the lessons of a school; the end of a lesson is outside it. Holidays of
 * the school, those of all Dutch schools and public holidays have no lessons. A moment that is no date has none either.
 */
export function duringLessons(at: string, { hours, holidays }: Pick<School, 'hours' | 'holidays'>): boolean {
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) return false;
  const { date, time } = localOf(moment);
  if (holidays.some(holiday => holiday.from <= date && date <= holiday.to)) return false;
  if (isPublicHoliday(date) || isSchoolHoliday(date)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  return (hours.length > 0 ? hours : USUAL).some(({ day, from, to }) => day === weekday && from <= time && time < to);
}

/** Date (`YYYY-MM-DD`) and time (`HH:MM`) in Amsterdam; both compare as text. */
function localOf(moment: number): { readonly date: string; readonly time: string } {
  const parts = new Map(CLOCK.formatToParts(moment).map(part => [part.type, part.value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

/** New Year, King's Day, Liberation Day in lustrum years, Christmas, and the Mondays and Thursday that follow Easter. */
function isPublicHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const fixed = ['01-01', '12-25', '12-26', kingsDay(year), ...(year % 5 === 0 ? ['05-05'] : [])];
  if (fixed.includes(date.slice(5))) return true;
  const easter = easterOf(year);
  return [1, 39, 50].some(days => new Date(easter + days * DAY).toISOString().startsWith(date));
}

/** First Saturday on or after this day of the year, and days from there: what all three regions have off at once. */
const SCHOOL_HOLIDAYS = [
  { month: 4, day: 24, days: 9 },
  { month: 7, day: 18, days: 30 },
  { month: 12, day: 19, days: 16 },
];

/**
 * Christmas, May and the heart of the summer, by the pattern of the dates that the ministry of education fixes for all
 * regions (rijksoverheid.nl, school holidays 2022–2028). Autumn, spring and the edges of the summer differ by region:
 * a school gives those itself.
 */
function isSchoolHoliday(date: string): boolean {
  const today = Date.parse(`${date}T00:00Z`);
  const year = Number(date.slice(0, 4));
  return [year - 1, year].some(of =>
    SCHOOL_HOLIDAYS.some(({ month, day, days }) => {
      const earliest = new Date(Date.UTC(of, month - 1, day));
      const first = earliest.getTime() + ((6 - earliest.getUTCDay() + 7) % 7) * DAY;
      return first <= today && today < first + days * DAY;
    }),
  );
}

/** 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): string {
  return new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27';
}

/** Easter Sunday in ms since 1970, by the anonymous Gregorian reckoning (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}
