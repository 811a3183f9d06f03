// Keeps what is known of each tab in session storage, which survives a stopped worker and ends with the browser.
import browser from 'webextension-polyfill';
import { sendToTab } from '../messages';
import type { SiteId } from '../model/draft';
import type { PageState, TabState, Verdict } from '../model/verdict';

const ABSENT: TabState = { site: null, page: 'absent', findings: [], unreadable: false };
const keyOf = (tabId: number) => `tab-${tabId}`;

/** A page that is too busy to answer in this time (ms) is taken to be there still. */
const PATIENCE = 300;

const last = new Map<number, Promise<unknown>>();

/**
 * Does the work on a tab after the work that was asked before it, so that the answer to an older question never
 * overwrites what the page said since. Gives what the work gives, or its error.
 */
export function inOrder<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const done = (last.get(tabId) ?? Promise.resolve()).then(work, work);
  last.set(tabId, done);
  const clear = () => {
    if (last.get(tabId) === done) last.delete(tabId);
  };
  done.then(clear, clear);
  return done;
}

/** What is known of a tab now: nothing, once its page was left for one without our content script. */
export async function stateOfPage(tabId: number): Promise<TabState> {
  const state = await stateOfTab(tabId);
  if (state.page === 'absent' || (await isHere(tabId))) return state;
  await forgetTab(tabId);
  return ABSENT;
}

function isHere(tabId: number): Promise<boolean> {
  const answer = sendToTab(tabId, 'here').then(
    here => here === true,
    () => false,
  );
  const patience = new Promise<boolean>(done => void setTimeout(() => done(true), PATIENCE));
  return Promise.race([answer, patience]);
}

/** What was last kept of a tab; a tab whose page never spoke is on no site of ours. */
export async function stateOfTab(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabState | undefined) ?? ABSENT;
}

/** Keeps the verdict on the draft of a tab. Nothing of the draft but what the findings quote. */
export async function keepVerdict(tabId: number, site: SiteId, verdict: Verdict): Promise<TabState> {
  const { findings, unreadable, checkedLength, account } = verdict;
  const state: TabState = {
    site,
    page: 'reading',
    findings,
    unreadable,
    ...(checkedLength === undefined ? {} : { checkedLength }),
    ...(account ? { account } : {}),
  };
  await browser.storage.session.set({ [keyOf(tabId)]: state });
  return state;
}

/** Keeps what the page is like now; a page that reads no draft has no findings. */
export async function keepPage(tabId: number, page: PageState): Promise<TabState> {
  const before = await stateOfTab(tabId);
  const state = page === 'reading' ? { ...before, page } : { ...ABSENT, site: before.site, page };
  await browser.storage.session.set({ [keyOf(tabId)]: state });
  return state;
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
