// The popup: reads the state of the tab it was opened on, draws it, and draws again when it changes.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../ui/design.css';
import '../ui/finding.css';
import '../ui/field.css';
import '../ui/page.css';
import '../consent-view/consents.css';
import './popup.css';
import { send, sendToTab } from '../messages';
import { protocolFor } from '../protocols/index';
import { backedUp, changeSettings, readSettings } from '../settings';
import { present } from '../ui/page';
import { Popup } from './popup';

const root = document.getElementById('root');
const tabId = await tabInView();
if (root) {
  await draw(root);
  browser.storage.onChanged.addListener(() => void draw(root));
}

async function draw(place: HTMLElement): Promise<void> {
  const [{ settings, locked }, state, written] = await Promise.all([readSettings(), send('tab', tabId), draftInTab()]);
  const spoiled = Object.keys(await backedUp()).length > 0;
  present(document, settings, 'Postwijzer');
  render(
    <Popup
      state={state}
      draft={written}
      locked={locked}
      protocol={protocolFor(settings)}
      language={settings.language}
      show={key => void showInTab(key).catch(() => draw(place))}
      consented={key => sendToTab(tabId, 'consented', key).catch(() => false)}
      copy={words => navigator.clipboard.writeText(words)}
      openOptions={() => void browser.runtime.openOptionsPage()}
      settings={settings}
      spoiled={spoiled}
      now={new Date()}
      save={changed => void changeSettings(changed).catch(() => draw(place))}
    />,
    place,
  );
}

async function showInTab(key: string): Promise<void> {
  await sendToTab(tabId, 'show', key);
  close();
}

/** The draft as it stands in the page; it is never stored. */
function draftInTab(): Promise<string> {
  return sendToTab(tabId, 'draft').then(
    words => (typeof words === 'string' ? words : ''),
    () => '',
  );
}

/** The tab under the popup; `?tab=` names another when the popup stands in a tab of its own. */
async function tabInView(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isSafeInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
