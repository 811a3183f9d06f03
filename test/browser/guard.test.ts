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
const SCHOOL = { name: 'OBS De Regenboog', contacts: [{ role: 'directeur', email: 'directie@regenboog.example' }] };

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.open();
  await studio.settings({ protocol: 'opoz', school: SCHOOL, welcomed: true });
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

  it('a name that is chosen with Enter from an open list is not held', async () => {
    const page = await studio.visit('www.facebook.com');
    const overlay = await Overlay.on(page);
    await page.click(inComment[0]?.[1] ?? '');
    await page.keyboard.type(WRONG);
    await overlay.shows(/opmerking/);
    await page.evaluate(() => document.activeElement?.setAttribute('aria-expanded', 'true'));
    await page.keyboard.press('Enter');
    // The demo has no list: it takes the key that reached it as any other Enter.
    expect(await publishes(page)).toEqual([WRONG]);
    expect(await overlay.text()).not.toMatch(DIALOG);
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

/** An open dialog on X, about a text with something in it that may not be published. */
async function held(first: () => void = () => {}): Promise<{ page: Page; overlay: Overlay }> {
  const page = await studio.visit('x.com', { path: '/home', first });
  const overlay = await Overlay.on(page);
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.keyboard.type(WRONG);
  await overlay.shows(/opmerking/);
  await page.click(CONTROL.x);
  await overlay.shows(DIALOG);
  return { page, overlay };
}

describe('how strict it is', () => {
  const publishX = async () => {
    const page = await studio.visit('x.com', { path: '/home' });
    const overlay = await Overlay.on(page);
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.keyboard.type(WRONG);
    await overlay.shows(/opmerking/);
    await page.click(CONTROL.x);
    return { page, overlay };
  };

  it('is the school’s to say: never', async () => {
    const never = { version: 1, id: 'vrij', name: 'Vrij', issued: '2026', extends: 'opoz', guard: 'never' };
    await studio.settings({ protocol: 'own', ownProtocol: never });
    const { page, overlay } = await publishX();
    expect(await publishes(page)).toEqual([WRONG]);
    expect(await overlay.text()).not.toMatch(DIALOG);
    await page.close();
  });

  it('is the author’s to make stricter', async () => {
    await studio.settings({ guard: 'error' });
    const { page, overlay } = await publishX();
    await overlay.shows(DIALOG);
    expect(await publishedOn(page)).toEqual([]);
    await page.close();
    await studio.settings({ protocol: 'opoz', ownProtocol: null, guard: 'school' });
  });
});

describe('the dialog', () => {
  it.each([
    ['light', 'nl'],
    ['dark', 'en'],
    ['light', 'en'],
    ['dark', 'nl'],
  ] as const)('holds to WCAG in %s, %s, with its question to the school', async (scheme, language) => {
    await studio.settings({ language, protocol: 'scala' });
    const page = await studio.visit('x.com', { path: '/home' });
    const overlay = await Overlay.on(page);
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.keyboard.type(WRONG);
    await overlay.shows(/opmerking|remark/);
    await page.click(CONTROL.x);
    await overlay.shows(language === 'nl' ? DIALOG : /Do you want to post it like this/);
    await overlay.press(page, /waarom je het toch plaatst|why you post it anyway/);
    await overlay.shows(/op dit apparaat|on this device/);
    expect(await violationsOf(studio, overlay, 'dialog', scheme)).toEqual([]);
    await page.bringToFront();
    await overlay.press(page, /Eerst vragen|Ask first/);
    await overlay.shows(/BSN van Daan/);
    expect(await violationsOf(studio, overlay, 'dialog', scheme)).toEqual([]);
    await page.close();
    await studio.settings({ language: 'nl', protocol: 'opoz' });
  });

  it('shows the questions that the protocol wants asked before publishing', async () => {
    await studio.settings({ protocol: 'scala' });
    const { page, overlay } = await held();
    await overlay.shows(/Vraag jezelf af/);
    expect(
      (await overlay.html('dialog')).match(/class="questions"[\s\S]*?<\/section>/)?.[0].match(/<li/g),
    ).toHaveLength(6);
    await page.close();
    await studio.settings({ protocol: 'opoz' });
  });

  it('has a question to the school ready, which the author reads first; the page is told of no address', async () => {
    const { page, overlay } = await held(() => {
      (globalThis as unknown as { navigation?: EventTarget }).navigation?.addEventListener('navigate', event => {
        document.title = `to ${(event as unknown as { destination: { url: string } }).destination.url}`;
      });
    });
    const before = await page.title();
    await overlay.press(page, /Eerst vragen/);
    await overlay.shows(/> Het BSN van Daan[\s\S]*\(Artikel/);
    const html = await overlay.html('dialog');
    expect(html).toMatch(/<a [^>]*href="mailto:directie@regenboog\.example\?subject=[^"]*BSN%20van%20Daan/);
    await overlay.press(page, /Maak een mail/);
    await page.bringToFront();
    await overlay.press(page, /^ Terug$/);
    await overlay.shows(DIALOG);
    expect(await publishedOn(page)).toEqual([]);
    expect(await page.title()).toBe(before);
    await page.close();
  });

  it('keeps a reason on this device, where the author can read and erase it; the page hears nothing of it', async () => {
    const { page, overlay } = await held();
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup']) {
        addEventListener(
          type,
          event => heard.push(`${type} ${Reflect.get(event, 'data') ?? Reflect.get(event, 'key')}`),
          true,
        );
      }
      Object.assign(globalThis, { heard });
    });
    await overlay.press(page, /waarom je het toch plaatst/);
    await overlay.shows(/op dit apparaat/);
    await page.keyboard.type('Moeder van Daan wil het.\n');
    await overlay.press(page, /Toch plaatsen/);
    expect(await publishes(page)).toEqual([WRONG]);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
    const options = await studio.extensionPage('src/options/index.html');
    await options.waitForFunction(() =>
      /Moeder van Daan wil het\./.test(document.querySelector('.reasons')?.textContent ?? ''),
    );
    await options.click('.reasons button');
    await options.waitForFunction(() =>
      /niets opgeschreven/.test(document.querySelector('.reasons')?.textContent ?? ''),
    );
    await options.close();
  });

  it('fits in a window at 200 % zoom, with its buttons in sight', async () => {
    const { page, overlay } = await held();
    await page.setViewport({ width: 500, height: 400 });
    await overlay.press(page, /Terug naar mijn tekst/);
    await overlay.hides(DIALOG);
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
