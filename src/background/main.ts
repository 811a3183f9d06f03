// The background worker: answers the pages, keeps the state of each tab, and opens the welcome page.
import browser from 'webextension-polyfill';
import { dayOf } from '../consent/school-year';
import { handle, IN_WORKER } from '../messages';
import type { TabState } from '../model/verdict';
import { keepReason } from '../reasons';
import { eraseOutdated } from '../register-store';
import { closeStorageToPages, onSettingsChanged } from '../settings';
import { inPage } from '../texts/both-languages';
import style from '../ui/in-page.css?inline';
import { showBadge } from './badge';
import {
  acceptWord,
  forgetProtocol,
  importProtocol,
  protocolInForce,
  ruleTitles,
  verdictOfTry,
  verdictOn,
  verdictOnBefriending,
} from './checker';
import { agreedOn, questionAbout, withAgreements } from './consent';
import { readyToLook } from './looking';
import { onPolicyChanged, refreshPolicy } from './policy';
import { forgetTab, inOrder, keepPage, keepVerdict, stateOfPage } from './tabs';

/** Stands for our own pages, which have no tab of a site. */
const NO_TAB = -1;

// Every listener is registered while the worker starts: an event that wakes it is not lost.
handle(IN_WORKER, {
  check: (draft, turn, { tabId }) =>
    inOrder(tabId ?? NO_TAB, async () => {
      const { protocol } = await protocolInForce();
      const verdict = await verdictOn(await withAgreements(draft, protocol, dayOf(new Date())), turn);
      if (tabId !== null) await show(tabId, await keepVerdict(tabId, draft.site, verdict));
      return verdict;
    }),
  accept: word => acceptWord(word),
  because: reason => keepReason(reason),
  befriend: draft => verdictOnBefriending(draft),
  async page(state, { tabId }) {
    if (tabId !== null) await inOrder(tabId, async () => show(tabId, await keepPage(tabId, state)));
  },
  photos: draft => questionAbout(draft, dayOf(new Date())),
  agreed: (id, site, claim) => agreedOn(id, site, claim, dayOf(new Date())),
  furnish: language => ({ texts: inPage[language], style }),
  looker: () => readyToLook(),
  tab: tabId => inOrder(tabId, () => stateOfPage(tabId)),
  tryOut: (draft, account) => verdictOfTry(draft, account),
  titles: () => ruleTitles(),
  importProtocol: text => importProtocol(text),
});
onSettingsChanged(forgetProtocol);
onPolicyChanged(() => void refreshPolicy());
// Without this, a browser that starts wakes nobody, and Firefox never tells that the policy is another one.
browser.runtime.onStartup.addListener(() => void refreshPolicy());
browser.tabs.onRemoved.addListener(tabId => void inOrder(tabId, () => forgetTab(tabId)));
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});
void closeStorageToPages();
void refreshPolicy();
void eraseOutdated(dayOf(new Date()));

async function show(tabId: number, state: TabState): Promise<void> {
  const { settings } = await protocolInForce();
  await showBadge(tabId, state, settings.language);
}
