// Where pictures are looked at: an offscreen document in Chromium, the background page in Firefox.
import browser from 'webextension-polyfill';
import { LOOK_PORT, takeRequest } from '../look-channel';
import { callerOfPort } from '../messages';
import { answerOf } from './answer';
import { workshopOf } from './workshop';

const workshop = workshopOf(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  () => {
    // The background page of Firefox ends by itself, and has more to do than this.
    if (location.pathname.startsWith('/src/looking/')) window.close();
  },
);

browser.runtime.onConnect.addListener(port => {
  if (port.name !== LOOK_PORT) return;
  if (!callerOfPort(port)) return port.disconnect();
  takeRequest(port, (file, boxes) => answerOf(file, boxes, workshop));
});
