// The built extension loses no files: with its worker stopped, and when it is gone under an open page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBy, digestOf, dropOn, PICTURES, takenBy } from '../sites/giving';
import { type Host, Studio } from '../support/browser';

interface Place {
  readonly host: Host;
  readonly path: string;
  readonly open: string;
  readonly button: string;
  readonly target: string;
}

const places: readonly Place[] = [
  {
    host: 'www.facebook.com',
    path: '/',
    open: '[data-open="post"]',
    button: '[aria-modal="true"] .media [role="button"]',
    target: '[aria-modal="true"] [contenteditable="true"]',
  },
  {
    host: 'x.com',
    path: '/home',
    open: '[data-testid="tweetTextarea_0"]',
    button: '.media [role="button"]',
    target: '[data-testid="tweetTextarea_0"]',
  },
  {
    host: 'www.instagram.com',
    path: '/',
    open: '[data-open="create"]',
    button: '[role="dialog"] label',
    target: '[role="dialog"] form',
  },
];

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.open();
});
afterAll(() => studio.close());

async function composer({ host, path, open, target }: Place): Promise<Page> {
  const page = await studio.visit(host, { path });
  await page.click(open);
  await page.waitForSelector(target);
  return page;
}

/** Waits for the files, and tells whether they came from us. */
async function arrival(page: Page) {
  const [got] = await takenBy(page, 1);
  const seen = await page.evaluate(() => window.stage.seen.filter(({ files }) => files > 0));
  return { digests: got?.files.map(({ digest }) => digest), held: seen.every(({ trusted }) => !trusted) };
}

const whole = PICTURES.map(digestOf);

describe.each(places)('$host', place => {
  it('gets files that are chosen while the worker is stopped', async () => {
    const page = await composer(place);
    await studio.stopBackground();
    await page.bringToFront();
    await chooseBy(page, place.button, PICTURES);
    expect(await arrival(page)).toEqual({ digests: whole, held: true });
    await page.close();
  });
});

// Last, because the extension is gone after it.
it('a page gets its files when the extension was loaded anew under it', async () => {
  const pages: [Place, Page][] = [];
  for (const place of places) pages.push([place, await composer(place)]);
  await studio.inBackground(() => {
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
  });
  for (const [place, page] of pages) {
    await page.bringToFront();
    await dropOn(page, place.target, PICTURES);
    expect((await arrival(page)).digests).toEqual(whole);
  }
});
