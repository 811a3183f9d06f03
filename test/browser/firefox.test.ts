// Firefox runs the same source: composing, popup, options and a school's settings.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../support/browser';
import { FirefoxStudio } from '../support/firefox';
import { FirefoxOverlay } from '../support/firefox-overlay';

const SLOW = 30_000;
let studio: FirefoxStudio;

beforeAll(async () => {
  studio = await FirefoxStudio.open();
});
afterAll(() => studio?.close());

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each<[Host, string, string]>([
  ['x.com', '/home', '[data-testid^="tweetTextarea_"][contenteditable="true"]'],
  ['www.instagram.com', '/', 'textarea, [contenteditable="true"]'],
  ['www.facebook.com', '/', '[contenteditable="true"]'],
])('%s', (host, path, editor) => {
  it('tells in the popup what the protocol asks of a draft', { timeout: 2 * SLOW }, async () => {
    const page = await studio.visit(host, path);
    await page.waitForSelector(editor);
    await page.click(editor);
    await page.keyboard.type('Wat een kutdag, Daan uit groep 5 is ook nog gevallen');
    const popup = await studio.popupOn(page);
    await expect.poll(() => textOf(popup), { timeout: SLOW }).toMatch(/Scheld|Vloek|Naam van/i);
    await popup.close();
    await page.close();
  });
});

it('makes a protocol in the editor, and keeps it', { timeout: 2 * SLOW }, async () => {
  const editor = await studio.extensionPage('src/editing/index.html');
  const press = (page: Page, words: string) =>
    page.evaluate(wanted => {
      [...document.querySelectorAll('button')].find(button => button.textContent?.trim() === wanted)?.click();
    }, words);
  await press(editor, 'Begin');
  await expect.poll(() => textOf(editor), { timeout: SLOW }).toContain('Naam van het protocol');
  await editor.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#name');
    if (!field) return;
    field.value = 'Vos';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => editor.$eval('.editor-name', name => name.textContent), { timeout: SLOW }).toBe('Vos');
  await editor.close();
  const again = await studio.extensionPage('src/editing/index.html');
  await expect.poll(() => textOf(again), { timeout: SLOW }).toMatch(/Ga verder waar je was\s+Vos/);
  await again.close();
});

it('opens options and welcome page without an error', { timeout: SLOW }, async () => {
  const options = await studio.extensionPage('src/options/index.html');
  expect(await textOf(options)).toContain('Welk protocol geldt op jouw school?');
  await options.close();
  const welcome = await studio.extensionPage('src/welcome/index.html');
  expect(await textOf(welcome)).toContain('Je school');
  await welcome.close();
});

it('keeps a choice of the options page', { timeout: SLOW }, async () => {
  const options = await studio.extensionPage('src/options/index.html');
  await options.click('input[name="protocol"][value="kits-primair"]');
  await options.waitForFunction(() => document.querySelector('.saved')?.textContent?.trim());
  await options.close();
  const again = await studio.extensionPage('src/options/index.html');
  expect(await again.$eval('input[name="protocol"]:checked', input => (input as HTMLInputElement).value)).toBe(
    'kits-primair',
  );
  await again.close();
});

it('has the school’s settings in force at the first start, and names what is wrong with them', {
  timeout: 3 * SLOW,
}, async () => {
  const values = { protocol: 'scala', schoolName: 'De Vlieger', theme: 'pink', colour: 5 };
  const managed = await FirefoxStudio.open({ managed: values });
  try {
    const page = await managed.extensionPage('src/options/index.html');
    await expect.poll(() => textOf(page), { timeout: SLOW }).toMatch(/protocol in gebruik/);
    const text = await textOf(page);
    expect(text).toMatch(/theme niet bruikbaar/);
    expect(text).toMatch(/colour onbekende sleutel/);
    expect(await page.$eval('#name', input => (input as HTMLInputElement).disabled)).toBe(true);
    expect(await page.$eval('#town', input => (input as HTMLInputElement).disabled)).toBe(false);
  } finally {
    await managed.close();
  }
});

/** Gives a file to a field of a page. */
async function give(page: Page, selector: string, content: string | Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'postwijzer-file-'));
  const file = join(folder, 'file.json');
  await writeFile(file, content);
  const input = (await page.$(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const shows = (page: Page, wanted: RegExp) => expect.poll(() => textOf(page), { timeout: SLOW }).toMatch(wanted);

describe('files', () => {
  it('refuses a broken protocol in words and keeps the old one; a good one holds', { timeout: 3 * SLOW }, async () => {
    await studio.settings({ protocol: 'opoz' });
    const page = await studio.extensionPage('src/options/index.html');
    await give(page, '#protocol-file', '{"version": 1, "id": "x", "name": "X", "rules": {"person-nam": "off"}}');
    await shows(page, /Je oude protocol blijft gelden\.[\s\S]*issued/);
    await give(page, '#protocol-file', new Uint8Array(Buffer.from('{"name": "Één"}', 'latin1')));
    await shows(page, /geen tekst in UTF-8/);
    const circle = { version: 1, id: 'a', name: 'A', issued: '2026', extends: 'a' };
    await give(page, '#protocol-file', JSON.stringify(circle));
    await shows(page, /in een kring/);
    await give(page, '#protocol-file', JSON.stringify({ ...circle, name: 'Van ons', extends: 'scala' }));
    await shows(page, /Eigen protocol: Van ons[\s\S]*geldt nu/);
    await page.close();
  });

  it('takes settings over, and says what it left out', { timeout: 3 * SLOW }, async () => {
    const page = await studio.extensionPage('src/options/index.html');
    await give(page, '#settings-file', '{"version": 99}');
    await shows(page, /Er is niets veranderd\.[\s\S]*nieuwere Postwijzer/);
    await give(page, '#settings-file', '{"school": {"town": "Gouda"}, "theme": "pink"}');
    await shows(page, /Je instellingen zijn geladen\.[\s\S]*theme/);
    expect(await page.$eval('#town', input => (input as HTMLInputElement).value)).toBe('Gouda');
    await page.close();
  });
});

it('leads from the popup to the words in the page', { timeout: 3 * SLOW }, async () => {
  const page = await studio.visit('x.com', '/home');
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.keyboard.type('Daan uit groep 5 heeft gewonnen.');
  const popup = await studio.popupOn(page);
  await popup.waitForSelector('article button');
  // A real popup leaves the page in sight; this one, in a tab of its own, would cover it.
  await page.bringToFront();
  await popup.evaluate(() => document.querySelector<HTMLButtonElement>('article button')?.click());
  await new FirefoxOverlay(page).shows(/Naam van een persoon/);
  await page.close();
});

it('is gone through with the keyboard alone at the first start', { timeout: 3 * SLOW }, async () => {
  await studio.settings({ protocol: '', school: {}, welcomed: false });
  const page = await studio.extensionPage('src/welcome/index.html');
  await page.focus('#name');
  await page.keyboard.type('De Vlieger');
  for (const step of [/Stap 2/, /Stap 3/, /Je kunt schrijven/]) {
    await page.focus('.button.main');
    await page.keyboard.press('Enter');
    await shows(page, step);
  }
  await page.close();
});
