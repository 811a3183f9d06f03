// Keeps why somebody published all the same: on this device alone, the last of them, until they are erased.
import browser from 'webextension-polyfill';
import type { GivenReason } from './model/verdict';

const KEY = 'reasons';
/** More than these say nothing new; older ones go. */
const MOST = 50;

/** The reasons that were given, the newest first; what cannot be read counts as none. */
export async function readReasons(): Promise<readonly GivenReason[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter(isReason) : [];
}

/** Keeps a reason; one without words is not kept. */
export async function keepReason(reason: GivenReason): Promise<void> {
  if (!/\S/.test(reason.words)) return;
  const { at, site, about, words } = reason;
  const kept = [{ at, site, about, words: words.trim() }, ...(await readReasons())];
  await browser.storage.local.set({ [KEY]: kept.slice(0, MOST) });
}

export async function eraseReasons(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

function isReason(stored: unknown): stored is GivenReason {
  const { at, site, about, words } = (stored ?? {}) as Record<keyof GivenReason, unknown>;
  return (
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    typeof site === 'string' &&
    typeof words === 'string' &&
    Array.isArray(about) &&
    about.every(name => typeof name === 'string')
  );
}
