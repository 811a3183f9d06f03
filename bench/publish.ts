// Measures what the guard adds to publishing a clean draft: from letting the mouse go to the page's own handler.
import type { Page } from 'puppeteer-core';
import { Overlay, Studio } from '../test/support/browser';
import { milliseconds, quantile } from './timing';

const PRESSES = 60;
const CONTROL = '[data-testid="tweetButtonInline"]';

async function presses(page: Page): Promise<number[]> {
  await page.evaluate('globalThis.__name = value => value');
  await page.evaluate(selector => {
    const state = globalThis as unknown as { released: number; times: number[] };
    state.times = [];
    addEventListener('mouseup', () => {
      state.released = performance.now();
    });
    // Taken before the site's own handler, so that the draft stays for the next press.
    document.querySelector(selector)?.addEventListener('click', event => {
      state.times.push(performance.now() - state.released);
      event.stopImmediatePropagation();
    });
  }, CONTROL);
  for (let press = 0; press < PRESSES; press++) await page.click(CONTROL);
  return await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
}

async function measured(extension: boolean): Promise<number[]> {
  const studio = await Studio.open({ extension });
  try {
    if (extension) await studio.settings({ protocol: 'opoz', school: { name: 'obs De Regenboog' }, welcomed: true });
    const page = await studio.visit('x.com', { path: '/home' });
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.keyboard.type('Mijn BSN is 111222333');
    const overlay = extension ? await Overlay.on(page) : null;
    await overlay?.shows(/\d/);
    // One digit more is no such number: then nothing stands open.
    await page.keyboard.type('4');
    await overlay?.shows(/geen opmerkingen/i);
    return await presses(page);
  } finally {
    await studio.close();
  }
}

/** One sentence with the figures. Needs a finished `npm run build`. */
export async function publishReport(): Promise<string> {
  const [without, guarded] = [await measured(false), await measured(true)];
  const [plain, ours] = [quantile(without, 0.95), quantile(guarded, 0.95)];
  return [
    `From letting the mouse go on the publish control of X to the page's own handler, p95 of ${PRESSES} presses: ${milliseconds(plain)} ms`,
    `without us, ${milliseconds(ours)} ms with a clean draft under the guard: ${milliseconds(ours - plain)} ms more.`,
  ].join('\n');
}
