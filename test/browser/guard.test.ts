// Before publishing: what stands open is asked about once, in the real editors; a clean draft goes out untouched.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composing } from '../sites/composing';
import { type Host, Overlay, publishedOn, Studio } from '../support/browser';
import { violationsOf } from '../support/violations';

const CONTROL = {
  facebook: '[role="dialog"] .publish',
  x: '[data-testid="tweetButtonInline"]',
  instagram: '[role="dialog"] [data-share]',
} as const;
const WRONG = 'Het BSN van Daan uit groep 5 is 111222333.';
const CLEAN = 'Lekker gefietst vandaag, wind mee en volop zon.';
const DIALOG = /Wil je dit zo plaatsen/;

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.open();
  await studio.settings({ protocol: 'opoz', school: { name: 'OBS De Regenboog' } });
});
afterAll(() => studio?.close());

const textsOn = async (page: Page) => (await publishedOn(page)).map(({ texts }) => texts.join('|').trim());

async function publishes(page: Page, count = 1): Promise<string[]> {
  await page.waitForFunction(wanted => window.stage.published.length >= wanted, {}, count);
  return textsOn(page);
}

/** The words of the demo page that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[contenteditable="true"], textarea') !== null);

describe.each(composing)('$site', ({ site, host, path, open }) => {
  it('is held by mouse while something stands open; Escape leads back; it can be posted all the same, once', async () => {
    const page = await studio.visit(host, { path });
    const overlay = await Overlay.on(page);
    await open(page);
    await page.keyboard.type(WRONG);
    await overlay.shows(/opmerking/);
    await page.click(CONTROL[site]);
    await overlay.shows(DIALOG);
    expect(await publishedOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await overlay.hides(DIALOG);
    expect(await publishedOn(page)).toEqual([]);
    await page.click(CONTROL[site]);
    await overlay.press(page, /Toch plaatsen/);
    expect(await publishes(page)).toEqual([WRONG]);
    await overlay.hides(DIALOG);
    expect(await textsOn(page)).toEqual([WRONG]);
    await page.close();
  });

  it('goes out untouched with nothing open: the same event, trusted', async () => {
    const page = await studio.visit(host, { path });
    const overlay = await Overlay.on(page);
    await open(page);
    await page.keyboard.type('Mijn BSN is 111222333');
    await overlay.shows(/opmerking/);
    // One digit more is no such number: what is shown then is the verdict on the whole text.
    await page.keyboard.type('4');
    await overlay.shows(/Geen opmerkingen/);
    await page.evaluate(selector => {
      document.querySelector(selector)?.addEventListener('click', ({ isTrusted, defaultPrevented }) => {
        document.title = `${isTrusted} ${defaultPrevented}`;
      });
    }, CONTROL[site]);
    await page.click(CONTROL[site]);
    expect(await publishes(page)).toEqual(['Mijn BSN is 1112223334']);
    expect(await page.title()).toBe('true false');
    expect(await overlay.text()).not.toMatch(DIALOG);
    await page.close();
  });
});

describe('by keyboard', () => {
  const inComment: readonly (readonly [Host, string])[] = [
    ['www.facebook.com', '[role="article"] > .comments > form [contenteditable="true"]'],
    ['www.instagram.com', 'article textarea, form textarea, form [contenteditable="true"]'],
  ];

  it.each(inComment)('a comment on %s is held at Enter', async (host, selector) => {
    const page = await studio.visit(host);
    const overlay = await Overlay.on(page);
    await page.click(selector);
    await page.keyboard.type(WRONG);
    await overlay.shows(/opmerking/);
    await page.keyboard.press('Enter');
    await overlay.shows(DIALOG);
    expect(await publishedOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await overlay.hides(DIALOG);
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused(page)).toBe(true);
    await page.keyboard.press('Enter');
    await overlay.press(page, /Toch plaatsen/);
    expect(await publishes(page)).toEqual([WRONG]);
    await page.close();
  });

  it('X is held at Control+Enter, and the dialog is answered by keys', async () => {
    const page = await studio.visit('x.com', { path: '/home', lang: 'en' });
    await studio.settings({ language: 'en' });
    const overlay = await Overlay.on(page);
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.keyboard.type('His BSN is 111222333.');
    await overlay.shows(/remark/);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await overlay.shows(/Do you want to post it like this/);
    for (let step = 0; step < 20 && !/Post anyway/.test(await overlay.focused()); step++) {
      await page.keyboard.press('Tab');
    }
    expect(await publishedOn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await publishes(page)).toEqual(['His BSN is 111222333.']);
    await studio.settings({ language: 'nl' });
    await page.close();
  });

  it('a comment that was typed faster than it was read waits for a moment, and goes out', async () => {
    const page = await studio.visit('www.facebook.com');
    const overlay = await Overlay.on(page);
    const fields = await page.$$('[role="article"] > .comments > form [contenteditable="true"]');
    await fields.at(-1)?.click();
    await page.keyboard.type(CLEAN);
    await page.keyboard.press('Enter');
    expect(await publishes(page)).toEqual([CLEAN]);
    expect(await overlay.text()).not.toMatch(DIALOG);
    await page.close();
  });
});

describe('a thread on X', () => {
  it('is held for what stands open in any of its parts', async () => {
    const page = await studio.visit('x.com', { path: '/home' });
    const overlay = await Overlay.on(page);
    const buttons = await page.$$('nav.top button');
    await buttons.at(-1)?.click();
    const first = await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
    await first?.click();
    await page.keyboard.type(WRONG);
    await page.click('[data-testid="addButton"]');
    const second = await page.waitForSelector('[data-testid="tweetTextarea_1"]');
    await second?.click();
    await page.keyboard.type(CLEAN);
    await overlay.shows(/opmerking/);
    await page.click('[role="dialog"] [data-testid="tweetButton"]');
    await overlay.shows(DIALOG);
    expect(await publishedOn(page)).toEqual([]);
    await page.close();
  });
});

describe('the dialog', () => {
  it.each(['light', 'dark'])('holds to WCAG in %s', async scheme => {
    const page = await studio.visit('x.com', { path: '/home' });
    const overlay = await Overlay.on(page);
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.keyboard.type(WRONG);
    await overlay.shows(/opmerking/);
    await page.click(CONTROL.x);
    await overlay.shows(DIALOG);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violationsOf(studio, overlay, 'dialog', scheme)).toEqual([]);
    await overlay.press(page, /Eerst vragen/);
    await overlay.shows(/boven in je browser/);
    await page.close();
  });

  it('cannot be answered by the page, and never holds what the page cannot wait for', async () => {
    const page = await studio.visit('x.com', { path: '/home' });
    const overlay = await Overlay.on(page);
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.keyboard.type(WRONG);
    await overlay.shows(/opmerking/);
    await page.click(CONTROL.x);
    await overlay.shows(DIALOG);
    await page.evaluate(() => {
      const last = document.body.lastElementChild;
      for (const type of ['click', 'pointerdown', 'keydown']) {
        last?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
    });
    await overlay.shows(DIALOG);
    expect(await publishedOn(page)).toEqual([]);
    await page.close();
  });
});
