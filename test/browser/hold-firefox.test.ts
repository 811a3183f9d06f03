// Firefox holds files with the built add-on too, and its pages get them whole.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, PICTURES, takenBy } from '../sites/giving';
import type { Host } from '../support/browser';
import { FirefoxStudio } from '../support/firefox';

let studio: FirefoxStudio;

beforeAll(async () => {
  studio = await FirefoxStudio.open();
});
afterAll(() => studio?.close());

const places: readonly (readonly [Host, string, string, (page: Page) => Promise<unknown>])[] = [
  ['x.com', '/home', '[data-testid="fileInput"]', async () => {}],
  ['www.facebook.com', '/', '[role="dialog"] input[type="file"]', page => page.click('[data-open="post"]')],
  ['www.instagram.com', '/', '[role="dialog"] input[type="file"]', page => page.click('[data-open="create"]')],
];

describe.each(places)('%s', (host, path, selector, open) => {
  it('gets chosen files from us, whole and in order', async () => {
    const page = await studio.visit(host, path);
    await open(page);
    const input = await page.waitForSelector(selector);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(...PICTURES);
    const [got] = await takenBy(page, 1);
    expect(got?.files.map(({ digest }) => digest)).toEqual(PICTURES.map(digestOf));
    const seen = await page.evaluate(() => window.stage.seen.filter(({ files }) => files > 0));
    expect(seen.map(({ type, trusted }) => `${type} ${trusted}`)).toEqual(['input false', 'change false']);
    await page.close();
  });
});
