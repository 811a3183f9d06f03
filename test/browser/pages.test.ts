// Our own pages in a real browser: they keep what is chosen, refuse what is broken, and hold WCAG by axe-core.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composing } from '../sites/composing';
import { Overlay, Studio } from '../support/browser';
import { violationsOn } from '../support/violations';

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open();
});
afterAll(() => studio.close());
beforeEach(() =>
  studio.settings({ protocol: 'opoz', school: { name: 'obs De Regenboog' }, language: 'nl', theme: 'system' }),
);

async function open(path: string): Promise<Page> {
  const page = await studio.extensionPage(path);
  await page.waitForSelector('h1');
  return page;
}

const kept = (page: Page) =>
  page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } } }
    ).chrome.storage.local.get(null),
  );

describe.each(['popup', 'options', 'welcome'])('%s', name => {
  it.each(['light', 'dark'])('holds WCAG in %s colours, in both languages', async scheme => {
    for (const language of ['nl', 'en']) {
      await studio.settings({ language });
      const page = await open(`src/${name}/index.html`);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      for (const summary of await page.$$('details:not([open]) > summary')) await summary.click();
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.$eval('html', html => html.lang)).toBe(language);
      await page.close();
    }
  });

  // A window of 1,280 px at 400 % zoom: WCAG 2.2, 1.4.10.
  it('is read without scrolling sideways in a narrow window', async () => {
    await studio.settings({ protocol: 'scala' });
    const page = await open(`src/${name}/index.html`);
    await page.setViewport({ width: 320, height: 640 });
    for (const summary of await page.$$('details:not([open]) > summary')) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

describe('options', () => {
  it('keeps what is chosen at once, and speaks the chosen language', async () => {
    const page = await open('src/options/index.html');
    await page.click('input[name="protocol"][value="scala"]');
    await page.waitForFunction(() => /Bewaard/.test(document.body.textContent ?? ''));
    await page.select('#language', 'en');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Options'));
    expect(await kept(page)).toMatchObject({ protocol: 'scala', language: 'en' });
    expect(await page.$$eval('.articles tbody tr', rows => rows.length)).toBeGreaterThan(20);
    await page.close();
  });

  it('refuses a broken protocol in words and keeps the old one; a good one holds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'protocol-'));
    const give = async (page: Page, words: string) => {
      const file = join(folder, 'protocol.json');
      await writeFile(file, words);
      const input = (await page.$('#protocol-file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    };
    const page = await open('src/options/index.html');
    await give(
      page,
      '{"version": 1, "id": "x", "name": "X", "issued": "2026", "rules": {"person-nam": {"severity": "eror"}}}',
    );
    await page.waitForFunction(() => /person-nam/.test(document.querySelector('[role="alert"]')?.textContent ?? ''));
    expect((await kept(page)).protocol).toBe('opoz');
    await give(page, JSON.stringify({ name: 'x'.repeat(3_000_000) }));
    await page.waitForFunction(() => /te groot/.test(document.querySelector('[role="alert"]')?.textContent ?? ''));
    await give(page, '{"version": 1, "id": "de-vlieger", "name": "De Vlieger", "issued": "2026", "extends": "scala"}');
    await page.waitForFunction(() => /geldt nu/.test(document.body.textContent ?? ''));
    expect((await kept(page)).protocol).toBe('own');
    await page.close();
  });
});

describe('options that cannot be kept', () => {
  it('are said to be not kept', async () => {
    const page = await open('src/options/index.html');
    await page.$eval(
      '#town',
      (field, words) => {
        (field as HTMLInputElement).value = words;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      'x'.repeat(600),
    );
    await page.waitForFunction(() => /niet bewaard/.test(document.querySelector('.saved')?.textContent ?? ''));
    expect(await kept(page)).not.toHaveProperty('school.town');
    await page.close();
  });
});

describe('welcome', () => {
  it('is gone through with the keyboard alone', async () => {
    await studio.settings({ protocol: '', school: {}, welcomed: false });
    const page = await open('src/welcome/index.html');
    await page.focus('#name');
    await page.keyboard.type('De Vlieger');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Stap 2/.test(document.body.textContent ?? ''));
    await page.focus('.button.main');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Stap 3/.test(document.body.textContent ?? ''));
    await page.focus('.button.main');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Je kunt schrijven/.test(document.body.textContent ?? ''));
    expect(await kept(page)).toMatchObject({ welcomed: true, school: { name: 'De Vlieger' } });
    expect((await kept(page)).protocol).not.toBe('');
    await page.close();
  });
});

describe('popup', () => {
  it('leads to the words of a finding in the page', async () => {
    const [facebook] = composing;
    if (!facebook) throw new Error('no demo page');
    const page = await studio.visit(facebook.host);
    await facebook.open(page);
    await page.keyboard.type('Daan uit groep 5 heeft gewonnen.');
    const overlay = await Overlay.on(page);
    await overlay.shows(/\d/);
    const popup = await open(`src/popup/index.html?tab=${await studio.tabId(page)}`);
    await popup.waitForSelector('article button');
    expect(await violationsOn(popup)).toEqual([]);
    await popup.click('article button');
    await page.bringToFront();
    await overlay.shows(/Naam van een persoon/);
    await page.close();
  });

  it('forgets the findings of a page that was left', async () => {
    const [facebook] = composing;
    if (!facebook) throw new Error('no demo page');
    const page = await studio.visit(facebook.host);
    await facebook.open(page);
    await page.keyboard.type('Daan uit groep 5 heeft gewonnen.');
    await (await Overlay.on(page)).shows(/\d/);
    const tabId = await studio.tabId(page);
    await page.goto('about:blank');
    const popup = await open(`src/popup/index.html?tab=${tabId}`);
    await popup.waitForFunction(() => /Hier lees ik niet mee/.test(document.body.textContent ?? ''));
    expect(await popup.$$('article')).toHaveLength(0);
    await page.close();
  });
});
