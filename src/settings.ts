// Everything stored on this device: one line a setting, checked on reading, carried over from older versions.
import browser from 'webextension-polyfill';
import type { Author, School } from './model/school';
import type { Language } from './model/text';
import type { Theme } from './model/verdict';
import { presetIds } from './protocols/index';

export interface Settings {
  /** Id of a preset, `own` for the imported protocol, or empty before a school is chosen. */
  readonly protocol: string;
  /** The imported protocol file as it was read, or null. */
  readonly ownProtocol: unknown;
  readonly school: Partial<School>;
  readonly author: Author;
  readonly language: Language;
  readonly theme: Theme;
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
const isRows = (value: unknown): boolean => Array.isArray(value) && value.length <= 400 && value.every(isObject);

const SCHOOL_FITS: Readonly<Record<keyof School, (value: unknown) => boolean>> = {
  name: isText,
  aliases: isTexts,
  organisation: isText,
  town: isText,
  emailDomains: isTexts,
  accounts: isTexts,
  hours: isRows,
  holidays: isRows,
  contacts: isRows,
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
  return (
    isObject(value) &&
    ['teacher', 'support', 'leader'].includes(String(value.role)) &&
    (value.name === undefined || isText(value.name))
  );
}

const ITEMS: { readonly [K in SettingKey]: Item<Settings[K]> } = {
  protocol: { otherwise: '', fits: value => value === '' || value === 'own' || presetIds.includes(String(value)) },
  ownProtocol: { otherwise: null, fits: value => value === null || isObject(value) },
  school: { otherwise: {}, fits: isSchool },
  author: { otherwise: { role: 'teacher' }, fits: isAuthor },
  language: { otherwise: 'nl', fits: value => value === 'nl' || value === 'en' },
  theme: { otherwise: 'system', fits: value => ['system', 'light', 'dark'].includes(String(value)) },
  welcomed: { otherwise: false, fits: value => typeof value === 'boolean' },
};

const KEYS = Object.keys(ITEMS) as SettingKey[];

/** Version of the stored form. A change of form adds a step to MIGRATIONS. */
const VERSION_KEY = 'version';
const BACKUP_KEY = 'backup';

type Stored = Readonly<Record<string, unknown>>;

/** Step `n` carries the stored form of version `n` over to version `n + 1`. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [stored => stored];

export const SETTINGS_VERSION = MIGRATIONS.length;

/** The settings, and which stored values could not be used; those are kept under a backup key. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly refused: readonly SettingKey[];
}

/** Makes settings of whatever is stored: older forms are carried over, an unusable value gives way to the default. */
export function settingsFrom(stored: Stored): ReadSettings {
  const version = Number.isInteger(stored[VERSION_KEY]) ? Number(stored[VERSION_KEY]) : 0;
  const current = MIGRATIONS.slice(version).reduce((form, step) => step(form), stored);
  const refused = KEYS.filter(key => current[key] !== undefined && !ITEMS[key].fits(current[key]));
  const entries = KEYS.map(key => {
    const usable = current[key] !== undefined && !refused.includes(key);
    return [key, usable ? current[key] : ITEMS[key].otherwise];
  });
  return { settings: Object.fromEntries(entries) as unknown as Settings, refused };
}

/** The settings as they are now. Unusable stored values are moved to the backup; a store that fails gives the defaults. */
export async function readSettings(): Promise<ReadSettings> {
  let stored: Stored = {};
  try {
    stored = await browser.storage.local.get(null);
  } catch {
    return settingsFrom({});
  }
  const read = settingsFrom(stored);
  if (read.refused.length > 0) {
    const spoiled = Object.fromEntries(read.refused.map(key => [key, stored[key]]));
    await browser.storage.local.set({
      [BACKUP_KEY]: { ...(isObject(stored[BACKUP_KEY]) ? stored[BACKUP_KEY] : {}), ...spoiled },
    });
    await browser.storage.local.remove([...read.refused]);
  }
  return read;
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
  await browser.storage.local.set({ ...changed, [VERSION_KEY]: SETTINGS_VERSION });
}

/** Forgets everything that is stored on this device. */
export async function deleteEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** Calls back after each change of the settings, until the returned function is called. */
export function onSettingsChanged(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Keeps content scripts, which share a page's process, away from what is stored, where the browser can. */
export async function closeStorageToPages(): Promise<void> {
  const level = { accessLevel: 'TRUSTED_CONTEXTS' as const };
  const areas = [browser.storage.local, browser.storage.session] as {
    setAccessLevel?: (given: typeof level) => Promise<void>;
  }[];
  for (const area of areas) await area.setAccessLevel?.(level);
}
