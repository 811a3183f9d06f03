// Keeps of which very files the author said that everyone in them agreed: hash, channel and day, on this device alone.
import browser from 'webextension-polyfill';
import type { Claim, SiteId } from './model/draft';

/** The one key under which they stand in the local store. */
const KEY = 'agreements';
/** Days that one is kept: a little longer than the longest that a consent may hold. */
const KEPT_DAYS = 400;
const MOST = 1_000;
const DAY = 86_400_000;

/** What was said of one file, for this channel, on this day (`YYYY-MM-DD`): everyone agreed, or what `claim` says. */
export interface Agreement {
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly id: string;
  readonly site: SiteId;
  readonly day: string;
  readonly claim?: Claim;
}

const CLAIMS: readonly Claim[] = ['adults', 'nobody', 'press', 'private'];

function isAgreement(value: unknown): value is Agreement {
  const { id, site, day, claim } = (value ?? {}) as Partial<Record<keyof Agreement, unknown>>;
  return (
    typeof id === 'string' &&
    /^[0-9a-f]{64}$/.test(id) &&
    (site === 'facebook' || site === 'x' || site === 'instagram') &&
    typeof day === 'string' &&
    !Number.isNaN(Date.parse(day)) &&
    (claim === undefined || CLAIMS.some(one => one === claim))
  );
}

/** All that is kept on this day. A store that cannot be read gives none: then the question is asked again. */
export async function readAgreements(today: string): Promise<readonly Agreement[]> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const first = Date.parse(today) - KEPT_DAYS * DAY;
    return Array.isArray(stored) ? stored.filter(isAgreement).filter(({ day }) => Date.parse(day) >= first) : [];
  } catch {
    return [];
  }
}

/** Keeps one; what is outdated is erased with it. */
export async function keepAgreement(agreement: Agreement): Promise<void> {
  const before = await readAgreements(agreement.day);
  const others = before.filter(({ id, site }) => id !== agreement.id || site !== agreement.site);
  await browser.storage.local.set({ [KEY]: [...others, agreement].slice(-MOST) });
}
