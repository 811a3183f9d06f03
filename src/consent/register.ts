// The register of consents: who agreed to be shown where, until when, and whether a stored register can be used.
import { isDay } from './school-year';

/** Where a picture may appear. The three sites are named as the site is. */
export const CHANNELS = [
  'facebook',
  'instagram',
  'x',
  'website',
  'newsletter',
  'app',
  'guide',
  'yearbook',
  'press',
] as const;
export type Channel = (typeof CHANNELS)[number];

export type Answer = 'yes' | 'no' | 'unknown';

/** Pupils and staff stand apart: a teacher's consent never counts for a pupil. */
export const KINDS = ['pupil', 'staff'] as const;
export type Kind = (typeof KINDS)[number];

/** Who gave the answer: a parent, a pupil of 16 or over, or a member of staff. */
export const GIVERS = ['parent', 'pupil', 'self'] as const;
export type Giver = (typeof GIVERS)[number];

/** One person. No birth date, no photo, no number, no address: they are not needed to answer. */
export interface ConsentEntry {
  readonly id: string;
  readonly kind: Kind;
  /** First name or code. */
  readonly label: string;
  /** Class or group; empty when not known. */
  readonly group: string;
  /** A channel that is absent is unknown, which counts as no. */
  readonly consents: Readonly<Partial<Record<Channel, Answer>>>;
  readonly givenBy: Giver;
  /** Day as `2026-09-01`, or empty when not known. */
  readonly givenOn: string;
  /** Last day that it holds. */
  readonly validUntil: string;
  /** Where the answer comes from, such as the school's administration. */
  readonly source: string;
  /** Day of withdrawal, or empty. */
  readonly withdrawnOn: string;
}

export interface Register {
  readonly entries: readonly ConsentEntry[];
}

/** Most entries of one register, and longest text of one fact in UTF-16 units. */
export const MOST_ENTRIES = 10_000;
export const LONGEST = 100;

export const EMPTY_REGISTER: Register = { entries: [] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isAmong = (value: unknown, allowed: readonly string[]): boolean =>
  typeof value === 'string' && allowed.includes(value);
const isDayOrEmpty = (value: unknown): boolean => value === '' || isDay(value);

function isConsents(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([channel, answer]) => isAmong(channel, CHANNELS) && isAmong(answer, ['yes', 'no', 'unknown']),
    )
  );
}

/** Whether a value is an entry that can be used as it is. */
export function isEntry(value: unknown): value is ConsentEntry {
  return (
    isObject(value) &&
    isShort(value.id) &&
    value.id !== '' &&
    isAmong(value.kind, KINDS) &&
    isShort(value.label) &&
    value.label.trim() !== '' &&
    isShort(value.group) &&
    isConsents(value.consents) &&
    isAmong(value.givenBy, GIVERS) &&
    isDayOrEmpty(value.givenOn) &&
    isDay(value.validUntil) &&
    isShort(value.source) &&
    isDayOrEmpty(value.withdrawnOn)
  );
}

/** Whether a value is a register. One spoiled entry spoils it: a lost "no" would turn into a "yes" of a namesake. */
export function isRegister(value: unknown): value is Register {
  if (!isObject(value) || !Array.isArray(value.entries) || value.entries.length > MOST_ENTRIES) return false;
  const ids = new Set(value.entries.map(entry => (isObject(entry) ? entry.id : null)));
  return value.entries.every(isEntry) && ids.size === value.entries.length;
}

/** The register with an entry added, or put in the place of the one with its id. */
export function withEntry({ entries }: Register, entry: ConsentEntry): Register {
  const known = entries.some(({ id }) => id === entry.id);
  return { entries: known ? entries.map(one => (one.id === entry.id ? entry : one)) : [...entries, entry] };
}

export function withoutEntry({ entries }: Register, id: string): Register {
  return { entries: entries.filter(entry => entry.id !== id) };
}

/** The entry with every consent turned into a no, from this day on. */
export function withdrawn(entry: ConsentEntry, on: string): ConsentEntry {
  const consents = Object.fromEntries(CHANNELS.map(channel => [channel, 'no' as const]));
  return { ...entry, consents, withdrawnOn: on };
}
