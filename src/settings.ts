// Everything stored on this device, checked on reading, carried over from older versions, exported and taken in again.
import browser from 'webextension-polyfill';
import type { SiteId } from './model/draft';
import { underPolicy } from './policy/in-force';
import { isPolicy, type Policy } from './policy/policy';
import { ITEMS, isObject, type SettingKey, type Settings } from './setting-items';

export type { SettingKey, Settings } from './setting-items';

const KEYS = Object.keys(ITEMS) as SettingKey[];
/** What a file of settings holds. */
const EXPORTED = KEYS.filter(key => !['boardProtocol', 'pausedUntil', 'welcomed'].includes(key));

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
  const chosen = (key: SettingKey) => current[key] !== undefined && !refused.includes(key);
  const under = policy && underPolicy(own, policy, chosen);
  // A kept policy that was spoiled counts as none: the browser brings it again.
  if (!under || !KEYS.every(key => ITEMS[key].fits(under.settings[key]))) {
    return { settings: own, refused, failed: false, locked: [], policy: null };
  }
  return { ...under, refused, failed: false, policy };
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
  const backup: Record<string, unknown> = isObject(stored[BACKUP_KEY]) ? { ...stored[BACKUP_KEY] } : {};
  for (const key of refused) backup[freeName(key, backup)] = stored[key];
  try {
    await browser.storage.local.set({ [BACKUP_KEY]: backup });
    await browser.storage.local.remove([...refused]);
  } catch {
    // The next reading tries again.
  }
}

/** A second spoiled value of one setting does not replace the first. */
function freeName(key: string, backup: object): string {
  let name = key;
  for (let turn = 2; Object.hasOwn(backup, name); turn += 1) name = `${key} ${turn}`;
  return name;
}

/** What once could not be read, by the name of its setting; empty when everything could. */
export async function backedUp(): Promise<Readonly<Record<string, unknown>>> {
  const { [BACKUP_KEY]: backup } = await browser.storage.local.get(BACKUP_KEY);
  return isObject(backup) ? backup : {};
}

/** Throws away what could not be read. */
export async function forgetBackup(): Promise<void> {
  await browser.storage.local.remove(BACKUP_KEY);
}

/**
 * Changes some settings; of the school only the facts that are given. Throws a RangeError that names the key when a value
 * does not fit; then nothing is changed.
 */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  for (const key of Object.keys(changed) as SettingKey[]) {
    if (!Object.hasOwn(ITEMS, key) || !ITEMS[key].fits(changed[key])) throw new RangeError(key);
  }
  const stored: Stored = await browser.storage.local.get(null);
  // An older form is carried over whole, because the version holds for all that is stored.
  const before = versionOf(stored) < SETTINGS_VERSION ? carriedOver(stored) : {};
  const { school: known } = stored;
  const school = changed.school && { ...(ITEMS.school.fits(known) ? (known as object) : {}), ...changed.school };
  await browser.storage.local.set({ ...before, ...changed, ...(school ? { school } : {}) });
}

/** The person's own choices as the text of a file; what the school set, and a passing pause, stay out of it. */
export async function exportedSettings(): Promise<string> {
  const stored: Stored = carriedOver(await browser.storage.local.get(null));
  const chosen = EXPORTED.filter(key => stored[key] !== undefined);
  const entries = [[VERSION_KEY, SETTINGS_VERSION], ...chosen.map(key => [key, stored[key]])];
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

/**
 * Takes over the settings of an exported file that was read as JSON. Gives the names in it that are no setting or hold
 * no usable value: those, and settings that the file does not name, stay as they are. Null: it is no file of settings.
 */
export async function importSettings(file: unknown): Promise<readonly string[] | null> {
  if (!isObject(file)) return null;
  const given: Stored = carriedOver(file);
  const usable = EXPORTED.filter(key => given[key] !== undefined && ITEMS[key].fits(given[key]));
  if (usable.length === 0) return null;
  await changeSettings(Object.fromEntries(usable.map(key => [key, given[key]])));
  return Object.keys(given).filter(key => key !== VERSION_KEY && !usable.some(used => used === key));
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
