// Draws the pictures of the README and the docs from the built extension: `npx tsx scripts/pictures.ts [folder]`.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { composing } from '../test/sites/composing';
import { typeLines } from '../test/sites/typing';
import { modelBecomes, Overlay, Studio } from '../test/support/browser';

const PICTURES = process.argv[2] ?? resolve(import.meta.dirname, '../docs/pictures');
const PUBLISH = '[role="dialog"] .publish';
const DRAFT =
  'Wat een dag op De Regenboog!\nDaan uit groep 5 won de voorleeswedstrijd. Bel mama van Yusuf op 06-12345678.';
const SCHOOL = {
  name: 'obs De Regenboog',
  aliases: ['De Regenboog'],
  organisation: 'OPOZ',
  town: 'Zoetermeer',
  contacts: [{ role: 'directeur', email: 'directie@regenboog.example' }],
};

mkdirSync(PICTURES, { recursive: true });
const studio = await Studio.open();
await studio.settings({ protocol: 'opoz', school: SCHOOL });
const [facebook] = composing;
if (!facebook) throw new Error('no demo page');

for (const scheme of ['light', 'dark'] as const) {
  const page = await studio.visit(facebook.host, { path: facebook.path });
  await coloured(page, scheme, 1060, 760);
  await facebook.open(page);
  await typeLines(page, DRAFT);
  await modelBecomes(page, facebook.model, DRAFT);
  const overlay = await Overlay.on(page);
  await overlay.shows(/\d/);
  await page.mouse.move(5, 5);
  const { x, y } = await wordOn(page, 'Daan');
  await page.mouse.move(x, y, { steps: 4 });
  await overlay.shows(/Naam van een persoon/);
  await page.screenshot({ path: pictureOf('card', scheme) });
  await page.keyboard.press('Escape');
  await overlay.press(page, /Postwijzer:/);
  await overlay.shows(/Volgens/);
  await page.screenshot({ path: pictureOf('panel', scheme) });
  const popup = await studio.extensionPage(`src/popup/index.html?tab=${await studio.tabId(page)}`);
  await popup.waitForSelector('article');
  await coloured(popup, scheme, 384, 800);
  await popup.screenshot({ path: pictureOf('popup', scheme) });
  for (const name of ['options', 'welcome'] as const) {
    const own = await studio.extensionPage(`src/${name}/index.html`);
    await own.waitForSelector('h1');
    await coloured(own, scheme, 800, 800);
    await own.screenshot({ path: pictureOf(name, scheme) });
    await own.close();
  }
  await popup.close();
  await page.bringToFront();
  await page.click(PUBLISH);
  await overlay.shows(/Wil je dit zo plaatsen/);
  await page.screenshot({ path: pictureOf('guard', scheme) });
  await overlay.press(page, /Eerst vragen/);
  await overlay.shows(/Maak een mail/);
  await page.screenshot({ path: pictureOf('ask', scheme) });
  await page.close();
}
await studio.close();

/** The middle of the first place where a word stands in the editor. */
function wordOn(page: Page, word: string): Promise<{ x: number; y: number }> {
  return page.evaluate(wanted => {
    const editor = document.querySelector('[role="dialog"]');
    const walker = document.createTreeWalker(editor ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const place = node.textContent?.indexOf(wanted) ?? -1;
      if (place < 0) continue;
      const range = document.createRange();
      range.setStart(node, place);
      range.setEnd(node, place + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`no ${wanted}`);
  }, word);
}

function pictureOf(name: string, scheme: 'light' | 'dark'): string {
  return join(PICTURES, `${name}${scheme === 'dark' ? '-dark' : ''}.png`);
}

async function coloured(page: Page, scheme: 'light' | 'dark', width: number, height: number): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width, height });
}
