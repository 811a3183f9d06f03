// A store with garbage in it, in a real browser: advice goes on, a notice says what is gone, and what was there is kept.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { composing } from '../sites/composing';
import { Overlay, Studio } from '../support/browser';

const GARBAGE = {
  protocol: ['opoz'],
  school: 'De Vlieger',
  theme: 5,
  policy: { values: 7 },
  version: 'two',
  language: 'nl',
};

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open();
  await studio.settings(GARBAGE);
});
afterAll(() => studio.close());

it.each(composing)('advises all the same on $site', { timeout: 120_000 }, async place => {
  const page = await studio.visit(place.host, { path: place.path });
  await place.open(page);
  await page.keyboard.type('Daan uit groep 5 heeft gewonnen.');
  await (await Overlay.on(page)).shows(/\d/, 30_000);
  await page.close();
});

it('says in popup and options what could not be read, until it is thrown away', { timeout: 120_000 }, async () => {
  const popup = await studio.extensionPage('src/popup/index.html');
  await popup.waitForFunction(() => /niet te lezen/.test(document.querySelector('[role="alert"]')?.textContent ?? ''));
  await popup.close();
  const options = await studio.extensionPage('src/options/index.html');
  const notice = await options.waitForSelector('[role="alert"]');
  const words = await notice?.evaluate(element => element.textContent);
  for (const key of ['protocol', 'school', 'theme']) expect(words).toContain(key);
  const stored = () =>
    options.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
        }
      ).chrome.storage.local.get(null),
    );
  const { protocol, school, theme } = GARBAGE;
  expect(await stored()).toMatchObject({ backup: { protocol, school, theme }, language: 'nl' });
  await options.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(button => button.textContent === 'Gooi weg wat er stond')?.click();
  });
  await options.waitForFunction(() => !document.querySelector('[role="alert"]'));
  expect(await stored()).not.toHaveProperty('backup');
  await options.close();
});
