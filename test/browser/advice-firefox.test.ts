// The main job in Firefox: the same drafts, editors, advice and fixes as in Chromium.
import { afterAll, beforeAll } from 'vitest';
import { advising, type State } from '../sites/advising';
import { FirefoxStudio } from '../support/firefox';
import { FirefoxOverlay } from '../support/firefox-overlay';

let studio: FirefoxStudio;
beforeAll(async () => {
  studio = await FirefoxStudio.open();
});
afterAll(() => studio?.close());

advising(() => ({
  settings: changed => studio.settings(changed),
  visit: (place, lang) => studio.visit(place.host, place.path, lang),
  shownOn: async page => new FirefoxOverlay(page),
  popupOn: page => studio.popupOn(page),
  stateOf: async page => (await studio.stateOf(page)) as State | null,
}));
