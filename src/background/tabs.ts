// Keeps what is known of each tab in session storage, which survives a stopped worker and ends with the browser.
import browser from 'webextension-polyfill';
import type { SiteId } from '../model/draft';
import type { PageState, TabState, Verdict } from '../model/verdict';

const ABSENT: TabState = { site: null, page: 'absent', findings: [], unreadable: false };
const keyOf = (tabId: number) => `tab-${tabId}`;

/** What is known of a tab; a tab without our content script is on no site of ours. */
export async function stateOfTab(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabState | undefined) ?? ABSENT;
}

/** Keeps the verdict on the draft of a tab. Nothing of the draft but what the findings quote. */
export async function keepVerdict(tabId: number, site: SiteId, verdict: Verdict): Promise<TabState> {
  const { findings, unreadable, checkedLength } = verdict;
  const state: TabState = {
    site,
    page: 'reading',
    findings,
    unreadable,
    ...(checkedLength === undefined ? {} : { checkedLength }),
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
