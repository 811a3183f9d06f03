// The settings one by one: what each holds, its value before anyone chose, and which stored values can be used.
import type { SiteId } from './model/draft';
import type { Author, School } from './model/school';
import type { OwnGuardLevel } from './model/severity';
import type { Language } from './model/text';
import type { Theme } from './model/verdict';
import { presetIds } from './protocols/index';

export interface Settings {
  /** Id of a preset, `own` for the imported protocol, or empty before a school is chosen. */
  readonly protocol: string;
  /** The imported protocol file as it was read, or null. */
  readonly ownProtocol: unknown;
  /** The school board's protocol, which the own one may extend; only a policy sets it. */
  readonly boardProtocol: unknown;
  readonly school: Partial<School>;
  readonly author: Author;
  /** First names and classes of the own school, so that none is missed. */
  readonly ownNames: readonly string[];
  /** Persons of whom the author knows that they agree to be named. */
  readonly agreedNames: readonly string[];
  /** Words that are never to be remarked on. */
  readonly dictionary: readonly string[];
  /** The author's own accounts, which are never taken for the school's. */
  readonly ownAccounts: readonly string[];
  /** From when publishing is asked about first; only ever stricter than the school wants. */
  readonly guard: OwnGuardLevel;
  readonly language: Language;
  readonly theme: Theme;
  /** Whether a register of consents is kept on this device. */
  readonly consentRegister: boolean;
  /** Until when nothing is remarked on (ISO 8601), or empty. */
  readonly pausedUntil: string;
  /** Sites on which nothing is remarked on until they are turned on again. */
  readonly pausedSites: readonly SiteId[];
  /** Whether the welcome page was gone through. */
  readonly welcomed: boolean;
}

export type SettingKey = keyof Settings;

/** One setting: its value before anyone chose, and whether a stored value can be used. */
interface Item<Value> {
  readonly otherwise: Value;
  readonly fits: (value: unknown) => boolean;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 500;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length <= 400 && value.every(isText);
const isList = (value: unknown): boolean => Array.isArray(value) && value.length <= 5_000 && value.every(isText);
const isRows = (value: unknown, fits: (row: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.length <= 400 && value.every(row => isObject(row) && fits(row));
const isOneOf = (value: unknown, ...allowed: readonly unknown[]): boolean => allowed.includes(value);
const isTime = (value: unknown): boolean => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isWeekday = (value: unknown): boolean => isOneOf(value, 1, 2, 3, 4, 5, 6, 7);
const isAbsentOrText = (value: unknown): boolean => value === undefined || isText(value);

const SCHOOL_FITS: Readonly<Record<keyof School, (value: unknown) => boolean>> = {
  name: isText,
  aliases: isTexts,
  organisation: isText,
  town: isText,
  emailDomains: isTexts,
  accounts: isTexts,
  hours: value => isRows(value, ({ day, from, to }) => isWeekday(day) && isTime(from) && isTime(to)),
  holidays: value => isRows(value, ({ name, from, to }) => isAbsentOrText(name) && isDay(from) && isDay(to)),
  contacts: value =>
    isRows(value, ({ role, name, email, phone }) => isText(role) && [name, email, phone].every(isAbsentOrText)),
  ownDetails: isTexts,
};

function isSchool(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([key, fact]) => Object.hasOwn(SCHOOL_FITS, key) && SCHOOL_FITS[key as keyof School](fact),
    )
  );
}

function isAuthor(value: unknown): boolean {
  return isObject(value) && isOneOf(value.role, 'teacher', 'support', 'leader') && isAbsentOrText(value.name);
}

export const ITEMS: { readonly [K in SettingKey]: Item<Settings[K]> } = {
  protocol: { otherwise: '', fits: value => isOneOf(value, '', 'own', ...presetIds) },
  ownProtocol: { otherwise: null, fits: value => value === null || isObject(value) },
  boardProtocol: { otherwise: null, fits: value => value === null || isObject(value) },
  school: { otherwise: {}, fits: isSchool },
  author: { otherwise: { role: 'teacher' }, fits: isAuthor },
  ownNames: { otherwise: [], fits: isList },
  agreedNames: { otherwise: [], fits: isList },
  dictionary: { otherwise: [], fits: isList },
  ownAccounts: { otherwise: [], fits: isTexts },
  guard: { otherwise: 'school', fits: value => isOneOf(value, 'school', 'error', 'warning', 'info') },
  language: { otherwise: 'nl', fits: value => isOneOf(value, 'nl', 'en') },
  theme: { otherwise: 'system', fits: value => isOneOf(value, 'system', 'light', 'dark') },
  consentRegister: { otherwise: false, fits: value => typeof value === 'boolean' },
  pausedUntil: {
    otherwise: '',
    fits: value => value === '' || (isText(value) && !Number.isNaN(Date.parse(String(value)))),
  },
  pausedSites: {
    otherwise: [],
    fits: value => Array.isArray(value) && value.every(site => isOneOf(site, 'facebook', 'x', 'instagram')),
  },
  welcomed: { otherwise: false, fits: value => typeof value === 'boolean' },
};
