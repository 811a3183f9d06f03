// Everything stored on this device: one line a setting, checked on reading, carried over from older versions.
import browser from 'webextension-polyfill';
import type { SiteId } from './model/draft';
import type { Author, School } from './model/school';
import type { Language } from './model/text';
import type { Theme } from './model/verdict';
import { underPolicy } from './policy/in-force';
import { isPolicy, type Policy } from './policy/policy';
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

const isObject = (value: unknown): value is Record<string, unknown> =>
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

const ITEMS: { readonly [K in SettingKey]: Item<Settings[K]> } = {
  protocol: { otherwise: '', fits: value => isOneOf(value, '', 'own', ...presetIds) },
  ownProtocol: { otherwise: null, fits: value => value === null || isObject(value) },
  boardProtocol: { otherwise: null, fits: value => value === null || isObject(value) },
  school: { otherwise: {}, fits: isSchool },
  author: { otherwise: { role: 'teacher' }, fits: isAuthor },
  ownNames: { otherwise: [], fits: isList },
  agreedNames: { otherwise: [], fits: isList },
  dictionary: { otherwise: [], fits: isList },
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

const KEYS = Object.keys(ITEMS) as SettingKey[];

/** Version of the stored form. A change of form adds a step to MIGRATIONS. */
const VERSION_KEY = 'version';
const BACKUP_KEY = 'backup';
const POLICY_KEY = 'policy';

type Stored = Readonly<Record<string, unknown>>;

/** Step `n` carries the stored form of version `n` over to version `n + 1`. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [stored => stored];

export const SETTINGS_VERSION = MIGRATIONS.length;

/** The settings, and which stored values could not be used; those are kept under a backup key. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly refused: readonly SettingKey[];
  /** The store could not be read: these are the defaults, for now. */
  readonly failed: boolean;
  /** What the school set and cannot be changed here: keys, and facts of the school as `school.town`. */
  readonly locked: readonly string[];
  /** The policy last read from the browser's management, or null. */
  readonly policy: Policy | null;
}

const versionOf = ({ [VERSION_KEY]: version }: Stored): number =>
  Number.isSafeInteger(version) ? Math.max(0, Number(version)) : 0;

/** The stored form in the newest version; `steps` are the migrations, one a version. A newer form is left as it is. */
export function carriedOver(stored: Stored, steps: readonly ((stored: Stored) => Stored)[] = MIGRATIONS): Stored {
  if (versionOf(stored) >= steps.length) return stored;
  const current = steps.slice(versionOf(stored)).reduce((form, step) => step(form), stored);
  return { ...current, [VERSION_KEY]: steps.length };
}

/** Makes settings of whatever is stored: older forms are carried over, an unusable value gives way to the default. */
export function settingsFrom(stored: Stored): ReadSettings {
  const current = carriedOver(stored);
  const refused = KEYS.filter(key => current[key] !== undefined && !ITEMS[key].fits(current[key]));
  const entries = KEYS.map(key => {
    const usable = current[key] !== undefined && !refused.includes(key);
    return [key, usable ? current[key] : ITEMS[key].otherwise];
  });
  const own = Object.fromEntries(entries) as unknown as Settings;
  const policy = isPolicy(current[POLICY_KEY]) ? current[POLICY_KEY] : null;
  if (!policy) return { settings: own, refused, failed: false, locked: [], policy };
  const chosen = (key: SettingKey) => current[key] !== undefined && !refused.includes(key);
  return { ...underPolicy(own, policy, chosen), refused, failed: false, policy };
}

/** The settings as they are now. Unusable stored values are moved to the backup; a store that fails gives the defaults. */
export async function readSettings(): Promise<ReadSettings> {
  let stored: Stored = {};
  try {
    stored = await browser.storage.local.get(null);
  } catch {
    return { ...settingsFrom({}), failed: true };
  }
  const read = settingsFrom(stored);
  if (read.refused.length > 0) await putAside(stored, read.refused);
  return read;
}

/** Moves unusable values to the backup. On a full disk they stay where they are: nothing is lost, nobody is kept waiting. */
async function putAside(stored: Stored, refused: readonly SettingKey[]): Promise<void> {
  const spoiled = Object.fromEntries(refused.map(key => [key, stored[key]]));
  const backup = { ...(isObject(stored[BACKUP_KEY]) ? stored[BACKUP_KEY] : {}), ...spoiled };
  try {
    await browser.storage.local.set({ [BACKUP_KEY]: backup });
    await browser.storage.local.remove([...refused]);
  } catch {
    // The next reading tries again.
  }
}

/** Names of the settings that once could not be read and stand in the backup. */
export async function backedUp(): Promise<readonly string[]> {
  const { [BACKUP_KEY]: backup } = await browser.storage.local.get(BACKUP_KEY);
  return isObject(backup) ? Object.keys(backup) : [];
}

/** Changes some settings. Throws a RangeError that names the key when a value does not fit; then nothing is changed. */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  for (const key of Object.keys(changed) as SettingKey[]) {
    if (!Object.hasOwn(ITEMS, key) || !ITEMS[key].fits(changed[key])) throw new RangeError(key);
  }
  const stored: Stored = await browser.storage.local.get(null);
  // An older form is carried over whole, because the version holds for all that is stored.
  const before = versionOf(stored) < SETTINGS_VERSION ? carriedOver(stored) : {};
  await browser.storage.local.set({ ...before, ...changed });
}

/** Keeps the policy that was read, so that it is in force at once at the next start; null when there is none any more. */
export async function keepPolicy(policy: Policy | null): Promise<void> {
  if (policy) await browser.storage.local.set({ [POLICY_KEY]: policy });
  else await browser.storage.local.remove(POLICY_KEY);
}

/** Forgets everything that is stored on this device; what the school set stays in force. */
export async function deleteEverything(): Promise<void> {
  const { policy } = await readSettings();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  if (policy) await keepPolicy(policy);
}

/** Calls back after each change of the settings, until the returned function is called. */
export function onSettingsChanged(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back when another policy came into force, and not for the settings of the person who looks. */
export function onPolicyKept(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && POLICY_KEY in changes) changed();
  });
}

/** Keeps content scripts, which share a page's process, away from what is stored, where the browser can. */
export async function closeStorageToPages(): Promise<void> {
  const level = { accessLevel: 'TRUSTED_CONTEXTS' as const };
  const areas = [browser.storage.local, browser.storage.session] as {
    setAccessLevel?: (given: typeof level) => Promise<void>;
  }[];
  for (const area of areas) await area.setAccessLevel?.(level);
}

/** Whether nothing is to be remarked on now, on this site. */
export function isPaused({ pausedUntil, pausedSites }: Settings, site: SiteId | null, now: Date): boolean {
  if (site !== null && pausedSites.includes(site)) return true;
  return pausedUntil !== '' && now.getTime() < Date.parse(pausedUntil);
}
