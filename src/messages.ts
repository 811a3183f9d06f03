// Every message between processes: one typed map, checked on arrival.
import browser, { type Runtime } from 'webextension-polyfill';
import manifest from '../manifest.json' with { type: 'json' };
import type { AccountKind, Claim, PageDraft, SiteId } from './model/draft';
import type { Bilingual, Language } from './model/text';
import type { Furnishing, GivenReason, PageState, PhotoVerdict, Problem, TabState, Verdict } from './model/verdict';

/** Who asks → who answers. */
export interface Messages {
  /** content → background: findings of a draft. */
  check(draft: PageDraft, turn: number): Verdict;
  /** content → background: what the protocol says about befriending or following this person. */
  befriend(draft: PageDraft): Verdict;
  /** content → background: the author wants no advice on this word any more. */
  accept(word: string): void;
  /** content → background: the composer is gone, or the page's state changed. */
  page(state: PageState): void;
  /** content → background: what is to be asked about the files of a draft that are still held. */
  photos(draft: PageDraft): PhotoVerdict;
  /** content → background: everyone in the file with this hash agreed, for this site, or what `claim` says of it. */
  agreed(id: string, site: SiteId, claim: Claim | null): void;
  /** content → background: what an interface in this language is made of. */
  furnish(language: Language): Furnishing;
  /** content → background: have a place ready where pictures are looked at. */
  looker(): void;
  /** content → background: why the author published all the same, to be kept on this device. */
  because(reason: GivenReason): void;
  /** popup → background: what is known of a tab. */
  tab(tabId: number): TabState;
  /** popup → content: show this finding at its words. */
  show(key: string): void;
  /** popup → content: the text of the draft that the findings are about, for a question to the school; empty when it is gone. */
  draft(): string;
  /** popup → content: everyone in the picture of this finding agreed; false when the finding is gone. */
  consented(key: string): boolean;
  /** background → content: whether our content script still runs in the page. */
  here(): boolean;
  /** options → background: findings of a draft that is only tried out, whose account is told. */
  tryOut(draft: PageDraft, account: AccountKind): Verdict;
  /** options → background: the titles of all rules, by their id. */
  titles(): Readonly<Record<string, Bilingual>>;
  /** options → background: check and store a protocol file (JSON text). An empty list means accepted. */
  importProtocol(text: string): readonly Problem[];
}

type Key = keyof Messages;
type Answer<K extends Key> = ReturnType<Messages[K]>;

/** Where a message came from: a page of ours, or the content script of a tab. */
export interface Caller {
  /** The tab of the content script that asked; null when a page of ours did. */
  readonly tabId: number | null;
}

/** The functions that a process answers with. */
export type Handlers = {
  readonly [K in Key]?: (...given: [...Parameters<Messages[K]>, Caller]) => Answer<K> | Promise<Answer<K>>;
};

interface Envelope {
  readonly postwijzer: Key;
  readonly given: readonly unknown[];
}

/** Longest text of a message, in UTF-16 units: a protocol file of 1 MB, or a draft with what it answers. */
const LONGEST = 1_100_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length <= 1_000 && value.every(isText);
const isOneOf = (value: unknown, ...words: string[]): boolean => typeof value === 'string' && words.includes(value);
const isClaim = (value: unknown): boolean => isOneOf(value, 'adults', 'nobody', 'press', 'private');
const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value);
const isAbsentOr = (value: unknown, fits: (value: unknown) => boolean): boolean => value === undefined || fits(value);

function isAttachment(value: unknown): boolean {
  return (
    isObject(value) &&
    isOneOf(value.kind, 'image', 'video', 'audio') &&
    isOneOf(value.consent, 'unknown', 'confirmed', 'refused', 'expired') &&
    isAbsentOr(value.id, isHash) &&
    isAbsentOr(value.claim, isClaim) &&
    isAbsentOr(value.unchecked, why => isOneOf(why, 'format', 'size', 'damaged', 'late')) &&
    isAbsentOr(value.faces, isNumber) &&
    isAbsentOr(value.childFaces, isNumber) &&
    isAbsentOr(value.gps, gps => typeof gps === 'boolean') &&
    isAbsentOr(value.credit, isText)
  );
}

function isPageDraft(value: unknown): boolean {
  return (
    isObject(value) &&
    isOneOf(value.site, 'facebook', 'x', 'instagram') &&
    isOneOf(value.kind, 'post', 'reply', 'message') &&
    isText(value.text) &&
    isText(value.at) &&
    !Number.isNaN(Date.parse(value.at)) &&
    isObject(value.actor) &&
    isAbsentOr(value.actor.handle, isText) &&
    isAbsentOr(value.actor.name, isText) &&
    isAbsentOr(value.replyTo, reply => isObject(reply) && isText(reply.text) && isText(reply.author)) &&
    Array.isArray(value.attachments) &&
    value.attachments.length <= 100 &&
    value.attachments.every(isAttachment) &&
    isTexts(value.dismissed) &&
    isAbsentOr(value.agreed, isTexts) &&
    isAbsentOr(value.befriending, person => isObject(person) && isText(person.name) && isText(person.about))
  );
}

function isReason(value: unknown): boolean {
  return (
    isObject(value) &&
    isOneOf(value.site, 'facebook', 'x', 'instagram') &&
    isText(value.at) &&
    !Number.isNaN(Date.parse(value.at)) &&
    isTexts(value.about) &&
    isText(value.words) &&
    value.words.length <= 500
  );
}

/** Where messages arrive. */
export interface Receiver {
  /** What may be asked there: whether the arguments fit, one function a key. */
  readonly fits: { readonly [K in Key]?: (given: readonly unknown[]) => boolean };
  /** Hosts whose pages may ask, by our content script. */
  readonly hosts: () => readonly string[];
}

/** What a page of a site is asked, by our own pages only. */
export const IN_PAGE = {
  fits: {
    show: ([key, ...more]) => isText(key) && more.length === 0,
    draft: given => given.length === 0,
    consented: ([key, ...more]) => isText(key) && more.length === 0,
    here: given => given.length === 0,
  },
  hosts: () => [],
} as const satisfies Receiver;

/** What the worker is asked. */
export const IN_WORKER = {
  fits: {
    check: ([draft, turn, ...more]) => isPageDraft(draft) && isNumber(turn) && more.length === 0,
    befriend: ([draft, ...more]) => isPageDraft(draft) && more.length === 0,
    accept: ([word, ...more]) => isText(word) && word.length <= 100 && more.length === 0,
    because: ([reason, ...more]) => isReason(reason) && more.length === 0,
    page: ([state, ...more]) => isOneOf(state, 'watching', 'reading', 'unread', 'fault') && more.length === 0,
    photos: ([draft, ...more]) => isPageDraft(draft) && more.length === 0,
    agreed: ([id, site, claim, ...more]) =>
      isHash(id) &&
      isOneOf(site, 'facebook', 'x', 'instagram') &&
      (claim === null || isClaim(claim)) &&
      more.length === 0,
    looker: given => given.length === 0,
    tab: ([tabId, ...more]) => isNumber(tabId) && more.length === 0,
    furnish: ([language, ...more]) => isOneOf(language, 'nl', 'en') && more.length === 0,
    tryOut: ([draft, account, ...more]) =>
      isPageDraft(draft) && isOneOf(account, 'personal', 'school', 'unknown') && more.length === 0,
    titles: given => given.length === 0,
    importProtocol: ([text, ...more]) => isText(text) && more.length === 0,
  },
  hosts: hostsOfManifest,
} as const satisfies Receiver;

/** What a content script may ask; everything else is for our own pages. */
const FROM_CONTENT: readonly Key[] = [
  'accept',
  'agreed',
  'because',
  'befriend',
  'check',
  'looker',
  'page',
  'photos',
  'furnish',
];

function envelopeOf(message: unknown, fits: Receiver['fits']): Envelope | null {
  if (!isObject(message) || !Array.isArray(message.given)) return null;
  const key = message.postwijzer;
  if (typeof key !== 'string' || !Object.hasOwn(fits, key)) return null;
  const envelope = { postwijzer: key as Key, given: message.given };
  return fits[envelope.postwijzer]?.(envelope.given) ? envelope : null;
}

/** Who asks, or null when it is nobody of ours: another extension, a frame inside a page, a page that is not ours. */
export function callerOf(
  sender: Runtime.MessageSender,
  ownId: string,
  ownOrigin: string,
  hosts: readonly string[],
): Caller | null {
  if (sender.id !== ownId || !sender.url) return null;
  if (sender.url.startsWith(ownOrigin)) return { tabId: null };
  if (!URL.canParse(sender.url)) return null;
  const { protocol, hostname } = new URL(sender.url);
  const fromSite = protocol === 'https:' && hosts.includes(hostname);
  return fromSite && sender.frameId === 0 && sender.tab?.id !== undefined ? { tabId: sender.tab.id } : null;
}

/** Who opened a port, or null when it is nobody of ours. */
export function callerOfPort({ sender }: Runtime.Port): Caller | null {
  return sender ? callerOf(sender, browser.runtime.id, browser.runtime.getURL(''), hostsOfManifest()) : null;
}

/** The hosts of our content script, read from the manifest. */
function hostsOfManifest(): string[] {
  // Not asked of the browser: an offscreen document is not told.
  const matches = manifest.content_scripts.flatMap(script => script.matches);
  return matches.map(match => new URL(match.replace('/*', '/')).hostname);
}

/** Asks the background. Rejects when it refuses, fails, or when this script lost its extension. */
export async function send<K extends Key>(key: K, ...given: Parameters<Messages[K]>): Promise<Answer<K>> {
  if (!browser.runtime?.id) throw new Error('Extension context invalidated.');
  return (await browser.runtime.sendMessage({ postwijzer: key, given })) as Answer<K>;
}

/** Asks the content script of a tab. Rejects when the tab has none. */
export async function sendToTab<K extends Key>(
  tabId: number,
  key: K,
  ...given: Parameters<Messages[K]>
): Promise<Answer<K>> {
  return (await browser.tabs.sendMessage(tabId, { postwijzer: key, given })) as Answer<K>;
}

/**
 * Answers messages that arrive here with these functions until the returned function is called. Must run while the script starts, so
 * that a message that wakes the worker is not lost. A message that does not fit, or comes from elsewhere, is refused.
 */
export function handle({ fits, hosts }: Receiver, handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const envelope = envelopeOf(message, fits);
    const answer = envelope && handlers[envelope.postwijzer];
    if (!envelope || !answer) return undefined;
    const caller = callerOf(sender, browser.runtime.id, browser.runtime.getURL(''), hosts());
    const allowed = caller && (caller.tabId === null || FROM_CONTENT.includes(envelope.postwijzer));
    if (!allowed) return Promise.reject(new Error('refused'));
    const call = answer as (...given: readonly unknown[]) => unknown;
    return Promise.resolve().then(() => call(...envelope.given, caller));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
