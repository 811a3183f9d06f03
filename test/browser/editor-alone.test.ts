// The protocol editor without the extension: a page that opens from a folder, reaches nothing, and loses nothing.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Studio } from '../support/browser';
import { paragraph, pdfFile, wordFile } from '../support/documents';
import { violationsOn } from '../support/violations';

const PAGE = pathToFileURL(resolve(import.meta.dirname, '../../dist/editor/index.html')).href;
const PATIENCE = 30_000;

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open({ extension: false });
});
afterAll(() => studio.close());

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space(.)="${words}"])`, {
    timeout: PATIENCE,
  });
  await button?.click();
}

it('makes a protocol, keeps it through a reload, and saves it, from its own files alone', async () => {
  const page = await studio.browser.newPage();
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto(PAGE);
  await page.waitForSelector('h1');
  if ((await page.$eval('html', html => html.lang)) === 'en') await press(page, 'Nederlands');
  await page.waitForSelector('html[lang=nl]');
  expect(await violationsOn(page)).toEqual([]);
  await press(page, 'Begin');
  await page.type('#name', 'Zonder extensie');
  await page.type('#issued', '2026');
  await page.$eval('#issued', field => (field as HTMLInputElement).blur());
  await press(page, 'Probeer een bericht');
  await page.type('#example-0-text', 'Daan uit groep 5 heeft gewonnen!');
  await page.waitForSelector('.editor-aside .finding', { timeout: PATIENCE });
  await page.reload();
  if ((await page.$eval('html', html => html.lang)) === 'en') await press(page, 'Nederlands');
  await press(page, 'Ga verder');
  await press(page, 'Nakijken en bewaren');
  const folder = await mkdtemp(join(tmpdir(), 'editor-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const done = new Promise<void>(finish =>
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') finish();
    }),
  );
  await press(page, 'Bewaar in een bestand');
  await done;
  expect(JSON.parse(await readFile(join(folder, 'zonder-extensie.json'), 'utf8'))).toMatchObject({
    name: 'Zonder extensie',
    extends: 'de-bron',
    examples: [{ draft: { text: 'Daan uit groep 5 heeft gewonnen!' } }],
  });
  expect(asked.filter(url => !/^(?:file|blob):/.test(url))).toEqual([]);
  await page.close();
});

it('reads a PDF and a Word file, though a page from a folder can start no worker from a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'editor-'));
  const words = ['Afspraken sociale media', '1. Plaats geen namen van leerlingen.', '2. Scheld niemand uit.'];
  for (const [name, bytes] of [
    ['afspraken.pdf', pdfFile([words])],
    ['afspraken.docx', wordFile(words.map(line => paragraph(line)).join(''))],
  ] as const) {
    await writeFile(join(folder, name), bytes);
    const page = await studio.browser.newPage();
    await page.goto(PAGE);
    await page.waitForSelector('h1');
    await page.click('input[name="way"][value="document"]');
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
    await page.waitForFunction(() => /Scheld niemand uit/.test(document.body.textContent ?? ''), { timeout: PATIENCE });
    await page.close();
  }
});

it('may reach nothing', async () => {
  const page = await studio.browser.newPage();
  await page.goto(PAGE);
  const refused = await page.evaluate(() =>
    fetch('https://x.com/', { mode: 'no-cors' }).then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  expect(await page.$eval('meta[http-equiv]', meta => meta.getAttribute('content'))).toContain("default-src 'none'");
  await page.close();
});
