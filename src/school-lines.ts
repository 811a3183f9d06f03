// Turns lists of facts about a school into lines a person can edit, and back.
import type { Contact, Holiday, LessonHours } from './model/school';

/** What became of edited lines: the facts, or the first line that is not right. */
export type Read<Fact> =
  | { readonly ok: true; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly line: string };

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** Plain lines, one fact each. */
export const plainLines = (text: string): readonly string[] => linesOf(text);

function read<Fact>(text: string, one: (line: string) => Fact | null): Read<Fact> {
  const facts: Fact[] = [];
  for (const line of linesOf(text)) {
    const fact = one(line);
    if (fact === null) return { ok: false, line };
    facts.push(fact);
  }
  return { ok: true, facts };
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const isDay = (day: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) === true;

export const hoursText = (hours: readonly LessonHours[]) =>
  hours.map(({ day, from, to }) => `${day} ${from} ${to}`).join('\n');

/** `3 08:30 12:15`: weekday from 1 (Monday) to 7, from, to. */
export function readHours(text: string): Read<LessonHours> {
  return read(text, line => {
    const [day = '', from = '', to = '', ...more] = line.split(/\s+/);
    const fits = /^[1-7]$/.test(day) && TIME.test(from) && TIME.test(to) && from < to && more.length === 0;
    return fits ? { day: Number(day), from, to } : null;
  });
}

export const holidaysText = (holidays: readonly Holiday[]) =>
  holidays.map(({ from, to }) => `${from} ${to}`).join('\n');

/** `2026-10-17 2026-10-25`: first and last day. */
export function readHolidays(text: string): Read<Holiday> {
  return read(text, line => {
    const [from = '', to = from, ...more] = line.split(/\s+/);
    return isDay(from) && isDay(to) && from <= to && more.length === 0 ? { from, to } : null;
  });
}

export const contactsText = (contacts: readonly Contact[]) =>
  contacts.map(({ role, email }) => [role, email].filter(Boolean).join(' ')).join('\n');

/** `directeur directie@school.nl`: role, then e-mail address. */
export function readContacts(text: string): Read<Contact> {
  return read(text, line => {
    const words = line.split(/\s+/);
    const email = words.at(-1) ?? '';
    if (!email.includes('@')) return { role: line };
    const role = words.slice(0, -1).join(' ');
    return role !== '' && /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,4}$/.test(email) ? { role, email } : null;
  });
}
