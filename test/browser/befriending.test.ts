// Befriending and following, on the three sites: advice at the button of a pupil, a question before it happens, and no other press touched.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composing } from '../sites/composing';
import { Overlay, publishedOn, Studio } from '../support/browser';

const SAYS = {
  nl: { advice: /Dit lijkt een leerling/, no: /Niet doen/, yes: /Toch toevoegen/ },
  en: { advice: /This seems to be a pupil/, no: /Do not add/, yes: /Add anyway/ },
};

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await Studio.open();
});
afterEach(() => page.close());
afterAll(() => studio.close());

async function visit(host: (typeof composing)[number]['host'], lang: 'nl' | 'en', own: object = {}): Promise<Overlay> {
  await studio.settings({
    protocol: 'de-bron',
    school: { name: 'De Bron' },
    language: lang,
    welcomed: true,
    ownNames: [],
    ...own,
  });
  page = await studio.visit(host, { lang, variation: 'people' });
  await page.waitForSelector('[data-add]');
  return await Overlay.on(page);
}

const added = async () => (await publishedOn(page)).map(({ texts }) => texts[0]);

describe.each(composing)('$site', ({ host }) => {
  it.each(['nl', 'en'] as const)('advises before a pupil is added, and asks once, in %s', async lang => {
    const overlay = await visit(host, lang);
    await page.hover('[data-add="noa"]');
    await overlay.shows(SAYS[lang].advice);
    await page.click('[data-add="noa"]');
    await overlay.press(page, SAYS[lang].no);
    await overlay.hides(SAYS[lang].advice);
    expect(await added()).toEqual([]);
    await page.hover('[data-add="noa"]');
    await overlay.shows(SAYS[lang].advice);
    await page.click('[data-add="noa"]');
    await overlay.press(page, SAYS[lang].yes);
    await expect.poll(added).toEqual(['Noa de Wit']);
  });

  it('leaves a colleague alone', async () => {
    const overlay = await visit(host, 'nl');
    await page.hover('[data-add="erik"]');
    await page.click('[data-add="erik"]');
    expect(await added()).toEqual(['Erik Bos']);
    expect(await overlay.text()).not.toMatch(SAYS.nl.advice);
  });

  it('knows the names on the own list', async () => {
    const overlay = await visit(host, 'nl', { ownNames: ['Lot Visser'] });
    await page.hover('[data-add="lot"]');
    await overlay.shows(SAYS.nl.advice);
  });

  it('is worked by keyboard, and Escape leaves without adding', async () => {
    const overlay = await visit(host, 'nl');
    await page.focus('[data-add="noa"]');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await overlay.shows(SAYS.nl.advice);
    await page.keyboard.press('Enter');
    await overlay.shows(SAYS.nl.yes);
    await page.keyboard.press('Escape');
    await overlay.hides(SAYS.nl.advice);
    expect(await added()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-add'))).toBe('noa');
  });
});
