// Photos with people on the three sites: the page has nothing before the author answered, and gets what the author chose.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBy, copyPicture, digestOf, dropOn, PICTURES, pasteKeys, takenBy } from '../sites/giving';
import { type Host, Overlay, Studio } from '../support/browser';
import { askedOf } from '../support/looker';
import { PHOTOGRAPHS } from '../support/photographs';
import { violationsOf } from '../support/violations';

interface Place {
  readonly host: Host;
  readonly path: string;
  readonly open: string;
  readonly button: string;
  readonly target: string;
}

const places: readonly Place[] = [
  {
    host: 'www.facebook.com',
    path: '/',
    open: '[data-open="post"]',
    button: '[aria-modal="true"] .media [role="button"]',
    target: '[aria-modal="true"] [contenteditable="true"]',
  },
  {
    host: 'x.com',
    path: '/home',
    open: '[data-testid="tweetTextarea_0"]',
    button: '.media [role="button"]',
    target: '[data-testid="tweetTextarea_0"]',
  },
  {
    host: 'www.instagram.com',
    path: '/',
    open: '[data-open="create"]',
    button: '[role="dialog"] label',
    target: '[role="dialog"] form',
  },
];

const [GROUP = ''] = PHOTOGRAPHS.map(({ path }) => path);
const NOBODY = PICTURES.slice(0, 1);

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.open();
  await studio.settings({ protocol: 'opoz', school: { name: 'OBS De Regenboog', accounts: ['@obsregenboog'] } });
});
afterAll(() => studio?.close());

async function composer({ host, path, open, target }: Place): Promise<{ page: Page; overlay: Overlay }> {
  const page = await studio.visit(host, { path });
  await page.click(open);
  await page.waitForSelector(target);
  return { page, overlay: await Overlay.on(page) };
}

const receivedBy = (page: Page) => page.evaluate(() => window.stage.received.length);

/** Answers that the files have to do with school, where that is asked. */
async function aboutSchool(page: Page, overlay: Overlay): Promise<void> {
  if (/te maken met school/.test(await overlay.shows(/gezicht/))) await overlay.press(page, /Ja, met school/);
}

describe.each(places)('$host', place => {
  it('has nothing before the answer, and the very file after everyone agreed; the question is not asked again', async () => {
    const { page, overlay } = await composer(place);
    await chooseBy(page, place.button, [GROUP]);
    await aboutSchool(page, overlay);
    await overlay.shows(/3 herkenbare gezichten/);
    expect(await receivedBy(page)).toBe(0);
    await overlay.press(page, /vond(?:en)? dit goed/);
    const [got] = await takenBy(page, 1);
    expect(got?.files.map(({ digest }) => digest)).toEqual([digestOf(GROUP)]);
    await page.close();
    const again = await composer(place);
    await chooseBy(again.page, place.button, [GROUP]);
    await takenBy(again.page, 1);
    await again.page.close();
  });

  it('gets a dropped photo as a copy in which nobody is recognisable', async () => {
    const { page, overlay } = await composer(place);
    await dropOn(page, place.target, [PHOTOGRAPHS[4]?.path ?? '']);
    await aboutSchool(page, overlay);
    await overlay.press(page, /onherkenbaar/);
    expect(await receivedBy(page)).toBe(0);
    await overlay.press(page, /Maak 5 gezichten onherkenbaar/);
    await overlay.shows(/Zo ziet de kopie eruit/);
    expect(await receivedBy(page)).toBe(0);
    await overlay.press(page, /Gebruik deze kopie/);
    await takenBy(page, 1);
    const copy = await page.evaluate(async () => {
      const [file] = window.stage.received[0]?.files ?? [];
      return [...new Uint8Array((await file?.arrayBuffer()) ?? [])];
    });
    const bytes = Uint8Array.from(copy);
    const options = await studio.extensionPage('src/options/index.html');
    expect((await askedOf(options, bytes, { type: 'image/jpeg' })).answer).toMatchObject({
      facts: { faces: [], gps: false, size: { width: 1920, height: 1398 } },
    });
    expect(Buffer.from(bytes).includes('Exif')).toBe(false);
    await options.close();
    await page.close();
  });

  it('passes a picture without people at once', async () => {
    const { page, overlay } = await composer(place);
    await chooseBy(page, place.button, NOBODY);
    const [got] = await takenBy(page, 1);
    expect(got?.files.map(({ digest }) => digest)).toEqual(NOBODY.map(digestOf));
    expect(await overlay.text()).not.toMatch(/gezicht/);
    await page.close();
  });

  it('holds a pasted photo, and gets nothing when the author closes the question', async () => {
    const { page, overlay } = await composer(place);
    await copyPicture(page, {}, PHOTOGRAPHS[1]?.path);
    const field = await page.$(`${place.target}`);
    await field?.click();
    await pasteKeys(page);
    await overlay.shows(/2 herkenbare gezichten|3 herkenbare gezichten/);
    await page.keyboard.press('Escape');
    await overlay.hides(/herkenbare/);
    expect(await receivedBy(page)).toBe(0);
    await page.close();
  });
});

describe('the question', () => {
  const [facebook = places[0] as Place] = places;

  it('is answered by keyboard alone, with own boxes too', async () => {
    const { page, overlay } = await composer(facebook);
    await chooseBy(page, facebook.button, [PHOTOGRAPHS[2]?.path ?? '']);
    await overlay.shows(/te maken met school/);
    const pressKey = async (words: RegExp) => {
      for (let step = 0; step < 20; step++) {
        await page.keyboard.press('Tab');
        if (words.test(await overlay.focused())) return page.keyboard.press('Enter');
      }
      throw new Error(`never reached: ${words}`);
    };
    await pressKey(/Ja, met school/);
    await pressKey(/Niet iedereen/);
    await pressKey(/Voeg een vak toe/);
    await overlay.shows(/pijltjes/);
    await pressKey(/Maak 4 gezichten onherkenbaar/);
    await overlay.shows(/Zo ziet de kopie eruit/);
    await pressKey(/Gebruik deze kopie/);
    const [got] = await takenBy(page, 1);
    expect(got?.files[0]?.digest).not.toBe(digestOf(PHOTOGRAPHS[2]?.path ?? ''));
    await page.close();
  });

  it('is asked of several files one by one, and one answer may hold for the rest', async () => {
    const { page, overlay } = await composer(facebook);
    const paths = [3, 4, 5].map(place => PHOTOGRAPHS[place]?.path ?? '');
    await chooseBy(page, facebook.button, [...paths, ...NOBODY]);
    await aboutSchool(page, overlay);
    await overlay.press(page, /Plaats dit bestand niet/);
    await overlay.shows(/Bestand 2 van 3/);
    await overlay.press(page, /Geldt ook voor het andere/);
    await overlay.press(page, /Plaats het toch zo/);
    const [got] = await takenBy(page, 1);
    expect(got?.files.map(({ digest }) => digest)).toEqual([...paths.slice(1), ...NOBODY].map(digestOf));
    await page.close();
  });

  it('is not asked of a clearly private post, and at once on the account of the school', async () => {
    const { page, overlay } = await composer(facebook);
    await page.click(facebook.target);
    await page.keyboard.type(
      'Heerlijke vakantie met mijn man en onze eigen kinderen in Zeeland, lekker op het strand!',
    );
    await chooseBy(page, facebook.button, [PHOTOGRAPHS[3]?.path ?? '']);
    await takenBy(page, 1);
    expect(await overlay.text()).not.toMatch(/gezicht/);
    await page.close();
    const school = await studio.visit(facebook.host, { path: facebook.path, variation: 'school' });
    await school.click(facebook.open);
    await school.waitForSelector(facebook.target);
    await chooseBy(school, facebook.button, [PHOTOGRAPHS[3]?.path ?? '']);
    const there = await Overlay.on(school);
    expect(await there.shows(/herkenbare gezichten/)).not.toMatch(/te maken met school/);
    await school.close();
  });

  it('cannot be answered by a script of the page', async () => {
    const { page, overlay } = await composer(facebook);
    await chooseBy(page, facebook.button, [PHOTOGRAPHS[5]?.path ?? '']);
    await overlay.shows(/herkenbare gezichten/);
    await page.evaluate(() => {
      const dialog = document.querySelector('[aria-modal="true"]');
      for (const element of [window, document.body, dialog, dialog?.lastElementChild]) {
        element?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
    });
    // Nor does it go away when the page throws it out.
    await page.evaluate(() => document.querySelector('[aria-modal="true"]')?.lastElementChild?.remove());
    await overlay.shows(/herkenbare gezichten/);
    expect(await receivedBy(page)).toBe(0);
    await page.close();
  });

  it.each(['light', 'dark'])('holds to WCAG in %s', async scheme => {
    const { page, overlay } = await composer(facebook);
    await chooseBy(page, facebook.button, [PHOTOGRAPHS[4]?.path ?? '']);
    await overlay.shows(/herkenbare gezichten/);
    expect(await violationsOf(studio, overlay, 'dialog', scheme)).toEqual([]);
    await overlay.press(page, /Ja, met school/);
    await overlay.shows(/vonden dit goed/);
    expect(await violationsOf(studio, overlay, 'dialog', scheme)).toEqual([]);
    await overlay.press(page, /Niet iedereen/);
    await overlay.shows(/Wie moet onherkenbaar/);
    expect(await violationsOf(studio, overlay, 'dialog', scheme)).toEqual([]);
    await overlay.press(page, /Maak 5/);
    await overlay.shows(/Zo ziet de kopie/);
    expect(await violationsOf(studio, overlay, 'dialog', scheme)).toEqual([]);
    await page.close();
  });
});
