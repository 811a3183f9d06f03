// The protocol editor in a real browser: a school makes its protocol, puts it in force, and sees the advice change.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseProtocolFile } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';
import { composing } from '../sites/composing';
import { Overlay, Studio } from '../support/browser';
import { violationsOn } from '../support/violations';

const PATIENCE = 30_000;
const DRAFT = 'Daan uit groep 5 heeft gewonnen!';
const PARTS = {
  nl: [
    'Over het protocol',
    'Artikelen',
    'Zinnen bij een bericht',
    'School',
    'Rond het plaatsen',
    'Nakijken en bewaren',
  ],
  en: ['About the protocol', 'Articles', 'Sentences with a post', 'School', 'Around publishing', 'Review and save'],
} as const;

let studio: Studio;
let folder: string;
beforeAll(async () => {
  studio = await Studio.open();
  folder = await mkdtemp(join(tmpdir(), 'editor-'));
});
afterAll(() => studio.close());

async function open(): Promise<Page> {
  const page = await studio.extensionPage('src/editing/index.html');
  await page.waitForSelector('h1');
  return page;
}

/** Presses the button whose words or label are these. */
async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[normalize-space(.)="${words}" or @aria-label="${words}" or starts-with(normalize-space(.), "${words}")])`,
    { timeout: PATIENCE },
  );
  await button?.click();
}

/** Writes into a field in place of what it holds, and leaves it. */
async function write(page: Page, id: string, words: string): Promise<void> {
  const field = (await page.waitForSelector(`[id="${id}"]`)) as ElementHandle<HTMLInputElement>;
  await field.evaluate(input => input.select());
  await field.type(words);
  await field.evaluate(input => input.blur());
}

const says = (page: Page, pattern: string, within = 'body') =>
  page.waitForFunction(
    (place, words) => new RegExp(words, 's').test(document.querySelector(place)?.textContent ?? ''),
    { timeout: PATIENCE },
    within,
    pattern,
  );

/** Opens an article of the list by its number. */
const article = (page: Page, id: string) =>
  page.evaluate(number => {
    const heads = [...document.querySelectorAll<HTMLButtonElement>('.editor-article')];
    heads.find(head => head.querySelector('.editor-number')?.textContent === number)?.click();
  }, id);

/** What the page saves when a button is pressed. */
async function saved(page: Page, words: string, name: string): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const done = new Promise<void>(finish =>
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') finish();
    }),
  );
  await press(page, words);
  await done;
  return await readFile(join(folder, name), 'utf8');
}

it('a school makes its protocol of a preset, puts it in force, and the advice follows', {
  timeout: 240_000,
}, async () => {
  await studio.settings({ protocol: 'opoz', school: { name: 'obs De Vlinder' }, language: 'nl', theme: 'system' });
  const page = await open();
  await page.select('#preset', 'opoz');
  await press(page, 'Begin');
  await write(page, 'name', 'De Vlinder: afspraken');
  await write(page, 'issued', '2026-09-01');

  // An example first, so that each change shows in it.
  await press(page, 'Probeer een bericht');
  await write(page, 'example-0-name', 'Naam van een leerling');
  await page.select('#example-0-account', 'school');
  await write(page, 'example-0-text', DRAFT);
  await says(page, 'Niet verwacht: Naam van een persoon', '.editor-aside');
  await press(page, 'Zo is het goed');
  await says(page, '1 van 1 zoals verwacht', '.editor-aside');

  await press(page, 'Artikelen');
  await article(page, '4.A.2');
  await page.waitForSelector('#rule-person-name-severity');
  await page.select('#rule-person-name-severity', 'info');
  await says(page, 'was Pas dit aan, is nu Tip', '.editor-aside');

  await press(page, 'Voeg een artikel toe');
  await write(page, 'article-number', 'V1');
  await write(page, 'article-text-nl', 'Mededelingen gaan via Parro.');
  await page.select('#article-rule', 'official-channel');
  await press(page, 'Voeg deze regel toe');
  await write(page, 'rule-official-channel-channel', 'Parro');

  await press(page, 'Zinnen bij een bericht');
  await press(page, 'Dat het je eigen mening is');
  await write(page, 'statement-long-nl', 'Dit vind ik zelf.');
  await says(page, 'X: 17 van 280 tekens');
  await says(page, 'Dit vind ik zelf. Dit bericht staat los', '.editor-added');

  await press(page, 'Nakijken en bewaren');
  await says(page, 'Het protocol is compleet');
  const words = await saved(page, 'Bewaar in een bestand', 'de-vlinder-afspraken.json');
  expect(parseProtocolFile(words, rules)).toMatchObject({
    ok: true,
    file: {
      $schema: './protocol.schema.json',
      extends: 'opoz',
      articles: [{ id: 'V1', how: 'checked', text: { nl: 'Mededelingen gaan via Parro.' } }],
      rules: {
        'person-name': { severity: 'info' },
        'official-channel': { severity: 'warning', articles: ['V1'], options: { channel: 'Parro' } },
      },
      examples: [{ id: 'Naam van een leerling', expect: ['person-name'] }],
    },
  });

  // What was saved is opened again, as another person would, and put in force.
  await press(page, 'Naar het begin');
  await page.click('input[name="way"][value="file"]');
  const input = (await page.waitForSelector('#open-file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, 'de-vlinder-afspraken.json'));
  await says(page, '1 van 1 zoals verwacht', '.editor-aside');
  await press(page, 'Nakijken en bewaren');
  expect(await saved(page, 'Bewaar in een bestand', 'de-vlinder-afspraken.json')).toBe(words);
  await adviceIs(/Volgens: OPOZ.*Pas dit aan\s*:\s*Naam van een persoon/s);
  await press(page, 'Gebruik dit protocol in deze browser');
  await says(page, 'Dit protocol geldt nu');
  await adviceIs(/Volgens: De Vlinder.*Tip\s*:\s*Naam van een persoon/s);
  await page.close();
});

/** What the panel in a page of Facebook says of the draft. */
async function adviceIs(pattern: RegExp): Promise<void> {
  const [facebook] = composing;
  if (!facebook) throw new Error('no demo page');
  const page = await studio.visit(facebook.host);
  await facebook.open(page);
  await page.keyboard.type(DRAFT);
  const overlay = await Overlay.on(page);
  await overlay.shows(/\d/, PATIENCE);
  await overlay.press(page, /Postwijzer:/);
  await overlay.shows(pattern, PATIENCE);
  await page.close();
}

describe('nothing is lost', () => {
  it('when the page goes away while someone types', async () => {
    const page = await open();
    await page.click('input[name="way"][value="scratch"]');
    await press(page, 'Begin leeg');
    await page.type('#name', 'Onderweg');
    await says(page, 'Onderweg', '.editor-name');
    await page.close();
    const again = await open();
    await says(again, 'Onderweg');
    await press(again, 'Ga verder');
    expect(await again.$eval('#name', field => (field as HTMLInputElement).value)).toBe('Onderweg');
    await again.close();
  });

  it('when a file is refused', async () => {
    const page = await open();
    await page.click('input[name="way"][value="file"]');
    for (const [name, content, message] of [
      ['empty.json', '', 'Het bestand is leeg'],
      ['photo.json', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'geen tekst in UTF-8'],
      ['newer.json', '{"version": 2}', 'nieuwere versie'],
      ['circle.json', '{"version":1,"id":"a","name":"A","issued":"2026","extends":"a"}', 'in een kring'],
    ] as const) {
      await writeFile(join(folder, name), content);
      const input = (await page.waitForSelector('#open-file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(join(folder, name));
      await says(page, `1 fout.*${message}`, '[role="alert"]:not(:empty)');
    }
    await says(page, 'Ga verder waar je was');
    await page.close();
  });
});

it('kept work goes when everything is erased', async () => {
  const page = await open();
  await says(page, 'Onderweg');
  const options = await studio.extensionPage('src/options/index.html');
  await press(options, 'Wis alles');
  await press(options, 'Ja, wis alles');
  await says(options, 'Alles is gewist');
  await page.reload();
  await says(page, 'Begin een protocol');
  expect(await page.$('.editor-kept')).toBeNull();
  await options.close();
  await page.close();
});

describe.each(['nl', 'en'] as const)('in %s', language => {
  it.each(['light', 'dark'])('every part holds WCAG in %s colours', { timeout: 180_000 }, async scheme => {
    await studio.settings({ language });
    const page = await open();
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await violationsOn(page)).toEqual([]);
    await page.select('#preset', 'scala');
    await page.click('input[name="preset-how"][value="copy"]');
    await press(page, language === 'nl' ? 'Begin' : 'Begin');
    await press(page, language === 'nl' ? 'Probeer een bericht' : 'Try a post');
    await write(page, 'example-0-text', DRAFT);
    for (const part of PARTS[language]) {
      await press(page, part);
      await page.evaluate(() =>
        document.querySelector<HTMLButtonElement>('.editor-article:not(.editor-example)')?.click(),
      );
      expect(await violationsOn(page), part).toEqual([]);
    }
    expect(await page.$eval('html', html => html.lang)).toBe(language);
    await page.close();
  });
});

// A window of 1,280 px at 400 % zoom is 320 px wide, at 200 % it is 640: WCAG 2.2, 1.4.10 and 1.4.4.
it.each([320, 640])('is read without scrolling sideways at %i px', async width => {
  await studio.settings({ language: 'nl' });
  const page = await open();
  await page.setViewport({ width, height: 640 });
  await page.select('#preset', 'scala');
  await page.click('input[name="preset-how"][value="copy"]');
  await press(page, 'Begin');
  await press(page, 'Probeer een bericht');
  for (const part of PARTS.nl) {
    await press(page, part);
    await page.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.editor-article:not(.editor-example)')?.click(),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth), part).toBeLessThanOrEqual(width);
  }
  await page.close();
});

it('is gone through with the keyboard alone', async () => {
  await studio.settings({ language: 'nl' });
  const page = await open();
  const until = async (wanted: string) => {
    for (let turn = 0; turn < 60; turn += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');
      if (here.startsWith(wanted)) return;
    }
    throw new Error(`no ${wanted} by the keyboard`);
  };
  await page.focus('input[name="way"]');
  await page.keyboard.press('End');
  await page.click('h1');
  await page.focus('input[name="way"]:checked');
  await until('Begin');
  await page.keyboard.press('Enter');
  await until('name');
  await page.keyboard.type('Toetsen');
  await page.keyboard.press('Tab');
  await page.focus('.editor-part');
  await until('Artikelen');
  await page.keyboard.press('Enter');
  await says(page, 'Kies een artikel');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.editor-form');
  await until('Pas de tekst aan');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#article-text-nl');
  await page.close();
});
