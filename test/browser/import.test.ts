// From a school's own document to advice on a post: pasted, or out of a Word file or PDF, in the real extension.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composing } from '../sites/composing';
import { Overlay, Studio } from '../support/browser';
import { paragraph, pdfFile, wordFile } from '../support/documents';
import { violationsOn } from '../support/violations';

const TEXT = [
  'Afspraken van De Wilg',
  '',
  '1. Dit protocol geldt voor alle medewerkers.',
  '2. Foto’s van leerlingen plaatsen we alleen met schriftelijke toestemming van de ouders.',
  '3. Scheld niet en blijf beleefd. Wees ook trots op je werk.',
  '4. Ouders plaatsen geen foto’s van andere kinderen.',
  '5. Twijfel? Vraag de directeur, Jan de Boer (j.deboer@wilg.example).',
].join('\n');
const PATIENCE = { timeout: 30_000 };

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open();
});
afterAll(() => studio.close());
beforeEach(() =>
  studio.settings({
    protocol: 'opoz',
    ownProtocol: null,
    school: { name: 'obs De Wilg' },
    language: 'nl',
    theme: 'system',
  }),
);

async function begin(): Promise<Page> {
  const page = await studio.extensionPage('src/editing/index.html');
  await page.waitForSelector('input[name="way"][value="document"]', PATIENCE);
  await page.click('input[name="way"][value="document"]');
  await page.waitForSelector('#import-text', PATIENCE);
  return page;
}

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[normalize-space(.)="${words}" or starts-with(normalize-space(.), "${words}")])`,
    PATIENCE,
  );
  await button?.click();
}

async function paste(page: Page, words: string): Promise<void> {
  await page.focus('#import-text');
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text: words });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.import-article', PATIENCE);
}

async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'document-')), name);
  await writeFile(file, bytes);
  await ((await page.$('#import-file')) as ElementHandle<HTMLInputElement>).uploadFile(file);
}

const numbers = (page: Page) =>
  page.$$eval('.import-article h4', headings => headings.map(heading => heading.textContent));

it('a pasted text becomes the protocol in force, and a finding cites its article', async () => {
  const page = await begin();
  await paste(page, TEXT);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/5 artikelen, 3 voorstellen/);
  expect(await page.$$eval('.import-article mark', marks => marks.map(mark => mark.textContent))).toContain(
    'Scheld niet en blijf beleefd.',
  );
  await page.click('input[data-demand="2 images"]');
  await press(page, 'Verder in de editor');
  await press(page, 'Nakijken en bewaren');
  await press(page, 'Gebruik dit protocol in deze browser');
  await page.waitForFunction(() => /geldt nu/.test(document.body.textContent ?? ''), PATIENCE);
  await page.close();

  const [facebook] = composing;
  if (!facebook) throw new Error('no demo page');
  const site = await studio.visit(facebook.host);
  await facebook.open(site);
  await site.keyboard.type('Wat een sukkel is die trainer.');
  const overlay = await Overlay.on(site);
  await overlay.shows(/\d/, 30_000);
  await overlay.press(site, /Postwijzer:/);
  expect(await overlay.shows(/Volgens: Afspraken van De Wilg/, 30_000)).toMatch(/3.*Scheld niet en blijf beleefd/s);
  await site.close();
});

describe('a file', () => {
  it('of Word keeps the numbers that Word counts', async () => {
    const page = await begin();
    const body = [
      paragraph('Afspraken'),
      paragraph('Beeld', 1),
      paragraph('Plaats geen foto van een leerling zonder toestemming van de ouders.', 1, 1),
      paragraph('Noem geen namen van leerlingen.', 1, 1),
    ].join('');
    await give(page, 'afspraken.docx', wordFile(body));
    await page.waitForSelector('.import-article', PATIENCE);
    expect(await numbers(page)).toEqual(['Artikel 1.1', 'Artikel 1.2']);
    await page.close();
  });

  it('of PDF is read in a worker, and its broken words are whole', async () => {
    const page = await begin();
    await give(
      page,
      'afspraken.pdf',
      pdfFile([
        ['1. Plaats geen foto van leer-', 'lingen zonder toestemming van de ouders.', '', '2. Noem geen namen.'],
      ]),
    );
    await page.waitForSelector('.import-article', PATIENCE);
    expect(await page.$eval('.import-words', words => words.textContent)).toBe(
      'Plaats geen foto van leerlingen zonder toestemming van de ouders.',
    );
    await page.close();
  });

  it.each([
    ['wachtwoord', 'dicht.pdf', pdfFile([['x']], { locked: true })],
    ['plaatjes van bladzijden', 'scan.pdf', pdfFile([[]], { scanned: true })],
    ['beschadigd', 'stuk.pdf', new TextEncoder().encode('%PDF-1.7 niets')],
    ['veel te groot', 'bom.docx', wordFile('', { 'word/document.xml': new Uint8Array(40_000_000) })],
    ['geen tekst', 'leeg.txt', new Uint8Array()],
  ])('that is of no use is refused in words (%s), and what was pasted stays', async (words, name, bytes) => {
    const page = await begin();
    await page.focus('#import-text');
    await page.keyboard.type('Mijn tekst');
    await give(page, name, bytes);
    await page.waitForFunction(
      wanted => document.querySelector('[role="alert"] .bad')?.textContent?.includes(wanted),
      PATIENCE,
      words,
    );
    expect(await page.$eval('#import-text', field => (field as HTMLTextAreaElement).value)).toBe('Mijn tekst');
    await page.close();
  });
});

describe.each(['light', 'dark'])('in %s colours', scheme => {
  it.each(['nl', 'en'])('holds WCAG, and fits a narrow window (%s)', async language => {
    await studio.settings({ language });
    const page = await begin();
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await violationsOn(page)).toEqual([]);
    await paste(page, TEXT);
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
