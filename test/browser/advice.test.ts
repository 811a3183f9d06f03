// The main job, end to end: a draft in a real composer gets the protocol's advice, and a fix changes the editor's own text.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { advising, compose, openPanel, type Room, type State } from '../sites/advising';
import { composing } from '../sites/composing';
import { modelBecomes, Overlay, Studio } from '../support/browser';

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open();
});
afterAll(() => studio.close());

const room: Room = {
  settings: changed => studio.settings(changed),
  visit: (place, lang) => studio.visit(place.host, { path: place.path, lang }),
  shownOn: page => Overlay.on(page),
  popupOn: async page => studio.extensionPage(`src/popup/index.html?tab=${await studio.tabId(page)}`),
  stateOf: async page =>
    studio.inBackground(
      async id => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { get(key: string): Promise<Record<string, State>> } } };
        };
        return (await chrome.storage.session.get(`tab-${id}`))[`tab-${id}`];
      },
      await studio.tabId(page),
    ),
};

advising(() => room);

describe.each(composing)('$site', place => {
  it('loses nothing when the worker is stopped between two keys', async () => {
    const { page, overlay } = await compose(room, place, 'nl', 'Daan uit groep 5');
    await overlay.shows(/\d/);
    const tab = await studio.tabId(page);
    await studio.stopBackground();
    await page.bringToFront();
    await page.keyboard.type(' en Yusuf uit groep 6');
    await modelBecomes(page, place.model, 'Daan uit groep 5 en Yusuf uit groep 6');
    await openPanel(overlay, page);
    await overlay.shows(/Yusuf/);
    await studio.stopBackground();
    const popup = await studio.extensionPage(`src/popup/index.html?tab=${tab}`);
    await popup.waitForFunction(
      () => /Daan/.test(document.body.textContent ?? '') && /Yusuf/.test(document.body.textContent ?? ''),
    );
    await popup.close();
    await page.close();
  });
});
