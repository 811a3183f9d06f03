// Keeps the register of consents on this device alone, in a place of its own, open or locked, and erases it in time.
import browser from 'webextension-polyfill';
import { withoutOutdated } from './consent/erasure';
import { isLocked, type LockedRegister, locked, type Passphrase, unlocked } from './consent/lock';
import { EMPTY_REGISTER, isRegister, type Register } from './consent/register';

/** The one key under which it stands in the local store; nothing but this file reads it. */
const KEY = 'consents';

/** What is stored. `revision` tells whether another page wrote in the meantime; empty when nothing is stored yet. */
export type StoredRegister =
  | { readonly state: 'open'; readonly register: Register; readonly revision: string }
  | { readonly state: 'locked'; readonly locked: LockedRegister; readonly revision: string }
  /** Something that is no register: it stays as it is until a person erases it. */
  | { readonly state: 'spoiled'; readonly found: unknown }
  | { readonly state: 'failed' };

/** What became of a change: `changed` when another page changed the register first, `full` when it cannot be written. */
export type Kept =
  | { readonly kept: true; readonly revision: string }
  | { readonly kept: false; readonly why: 'changed' | 'full' };

/** The register as it is stored, without what is kept no longer on this day. */
export async function readRegister(today: string): Promise<StoredRegister> {
  const stored = await readStored();
  if (stored.state === 'open') {
    const register = withoutOutdated(stored.register, today);
    if (register === stored.register) return stored;
    const kept = await keepRegister(register, null, stored.revision);
    return { state: 'open', register, revision: kept.kept ? kept.revision : stored.revision };
  }
  if (stored.state !== 'locked' || stored.locked.keptUntil === '' || today <= stored.locked.keptUntil) return stored;
  await eraseRegister();
  return { state: 'open', register: EMPTY_REGISTER, revision: '' };
}

async function readStored(): Promise<StoredRegister> {
  let found: unknown;
  try {
    found = (await browser.storage.local.get(KEY))[KEY];
  } catch {
    return { state: 'failed' };
  }
  if (found === undefined) return { state: 'open', register: EMPTY_REGISTER, revision: '' };
  if (typeof found !== 'object' || found === null) return { state: 'spoiled', found };
  const { revision, register, locked: sealed } = found as Record<string, unknown>;
  if (typeof revision !== 'string') return { state: 'spoiled', found };
  if (isRegister(register)) return { state: 'open', register, revision };
  return isLocked(sealed) ? { state: 'locked', locked: sealed, revision } : { state: 'spoiled', found };
}

/** Opens a locked register; null when the passphrase is not the right one, or what is stored was tampered with. */
export async function openRegister(
  sealed: LockedRegister,
  passphrase: Passphrase,
  today: string,
): Promise<Register | null> {
  const register = await unlocked(sealed, passphrase, crypto);
  return register && withoutOutdated(register, today);
}

/** Writes the register, locked when there is a passphrase. `revision` is that of what was read before. */
export async function keepRegister(register: Register, passphrase: Passphrase | null, revision: string): Promise<Kept> {
  const sealed = passphrase ? { locked: await locked(register, passphrase, crypto) } : { register };
  const stored = await readStored();
  const current = 'revision' in stored ? stored.revision : null;
  if (current !== revision) return { kept: false, why: 'changed' };
  const next = crypto.randomUUID();
  try {
    await browser.storage.local.set({ [KEY]: { revision: next, ...sealed } });
    return { kept: true, revision: next };
  } catch {
    return { kept: false, why: 'full' };
  }
}

/** Erases the register, whatever it is. */
export async function eraseRegister(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Erases what is kept no longer, without anybody opening the register. */
export async function eraseOutdated(today: string): Promise<void> {
  await readRegister(today);
}

/** Calls back after each change of the register, until the returned function is called. */
export function onRegisterChanged(changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
