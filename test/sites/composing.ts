// How a person comes to the composer for a new post on each demo page.
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { SiteId } from '../../src/model/draft';
import type { Host } from '../support/browser';

export interface Composing {
  readonly site: SiteId;
  readonly host: Host;
  readonly path: string;
  /** Name of the composer's editor in the demo page. */
  readonly model: string;
  /** Leads to the composer and puts the focus into it. */
  readonly open: (page: Page) => Promise<void>;
}

const PICTURE = resolve(import.meta.dirname, '../../public/icons/icon-128.png');
const IN_DIALOG = '[role="dialog"] [contenteditable="true"]';

async function intoDialog(page: Page): Promise<void> {
  await page.waitForSelector(IN_DIALOG);
  await page.click(IN_DIALOG);
}

export const composing: readonly Composing[] = [
  {
    site: 'facebook',
    host: 'www.facebook.com',
    path: '/',
    model: 'post',
    async open(page) {
      await page.click('[data-open="post"]');
      await intoDialog(page);
    },
  },
  {
    site: 'x',
    host: 'x.com',
    path: '/home',
    model: 'inline',
    async open(page) {
      await page.click('[data-testid="tweetTextarea_0"]');
    },
  },
  {
    site: 'instagram',
    host: 'www.instagram.com',
    path: '/',
    model: 'caption',
    async open(page) {
      await page.click('[data-open="create"]');
      const input = await page.waitForSelector('[role="dialog"] input[type="file"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(PICTURE);
      // A file is held for a moment; the next step comes after it.
      await page.waitForSelector('[role="dialog"] .row .publish');
      await page.click('[role="dialog"] .row .publish');
      await intoDialog(page);
    },
  },
];
