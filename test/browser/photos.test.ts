// Photos with people on the three sites: the page has nothing before the author answered, and gets what the author chose.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseBy, copyPicture, digestOf, dropOn, fileNamed, PICTURES, pasteKeys, takenBy } from '../sites/giving';
import { type Host, Overlay, Studio } from '../support/browser';
import { askedOf } from '../support/looker';
import { PHOTOGRAPHS } from '../support/photographs';
import { pngWith } from '../support/pictures-with-metadata';
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

const NOBODY = PICTURES.slice(0, 1);

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.open();
  await studio.settings({ protocol: 'opoz', school: { name: 'OBS De Regenboog', accounts: ['@obsregenboog'] } });
});
// What was said of a photo in one test is not known in the next.
beforeEach(() =>
  studio.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await chrome.storage.local.remove('agreements');
  }),
);
afterAll(() => studio?.close());

async function composer({ host, path, open, target }: Place): Promise<{ page: Page; overlay: Overlay }> {
  const page = await studio.visit(host, { path });
  await page.click(open);
  await page.waitForSelector(target);
  return { page, overlay: await Overlay.on(page) };
}

/** A new post on the account of the school. */
async function ofSchool({ host, path: at, open, target }: Place): Promise<{ page: Page; overlay: Overlay }> {
  const page = await studio.visit(host, { path: at, variation: 'school' });
  await page.click(open);
  await page.waitForSelector(target);
  return { page, overlay: await Overlay.on(page) };
}

const receivedBy = (page: Page) => page.evaluate(() => window.stage.received.length);

/** Answers that the files have to do with school, where that is asked. */
async function aboutSchool(page: Page, overlay: Overlay): Promise<void> {
  if (/te maken met school/.test(await overlay.shows(/gezicht/))) await overlay.press(page, /Ja, met school/);
}

/** The three ways to give one photo to a composer. */
const ways = {
  dialog: (page: Page, { button }: Place, path: string) => chooseBy(page, button, [path]),
  drop: (page: Page, { target }: Place, path: string) => dropOn(page, target, [path]),
  async paste(page: Page, { target }: Place, path: string) {
    await copyPicture(page, {}, path);
    await page.click(target);
    await pasteKeys(page);
  },
};
const wayNames = ['dialog', 'drop', 'paste'] as const;
type Way = (typeof wayNames)[number];

/** A photograph in which this many faces are found, a different one for each way, so that no answer holds for the next. */
const BY_WAY: Readonly<Record<Way, (typeof PHOTOGRAPHS)[number] | undefined>> = {
  dialog: PHOTOGRAPHS[0],
  drop: PHOTOGRAPHS[1],
  paste: PHOTOGRAPHS[2],
};

/** Digest of a photo as a page gets it that nobody holds: a clipboard makes another file of it. */
async function digestWithoutUs(page: Page, way: Way, path: string): Promise<string> {
  if (way !== 'paste') return digestOf(path);
  await copyPicture(page, {}, path);
  await page.click('[data-search]');
  await pasteKeys(page);
  const [got] = await takenBy(page, 1);
  return got?.files[0]?.digest ?? '';
}

/** The bytes of the first file that the page's own code took at a time. */
async function bytesTaken(page: Page, time = 0): Promise<Uint8Array> {
  const base64 = await page.evaluate(async at => {
    const [file] = window.stage.received[at]?.files ?? [];
    const reader = new FileReader();
    await new Promise(done => {
      reader.onload = done;
      reader.readAsDataURL(file ?? new Blob());
    });
    return String(reader.result).replace(/^[^,]*,/, '');
  }, time);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

describe.each(places)('$host', place => {
  it.each(wayNames)(
    'has nothing by %s before the answer, the very file after it, and is not asked again',
    async way => {
      const { path = '', faces } = BY_WAY[way] ?? {};
      const { page, overlay } = await composer(place);
      await ways[way](page, place, path);
      await aboutSchool(page, overlay);
      const question = await overlay.shows(new RegExp(`${faces} herkenbare gezichten`));
      expect(question).toMatch(/Gaven de ouders van iedereen op de foto toestemming voor (?:Facebook|X|Instagram)\?/);
      expect(await receivedBy(page)).toBe(0);
      await overlay.press(page, /ouders van iedereen vonden dit goed/);
      const [got] = await takenBy(page, 1);
      const bare = await studio.visit(place.host, { path: place.path });
      expect(got?.files.map(({ digest }) => digest)).toEqual([await digestWithoutUs(bare, way, path)]);
      await bare.close();
      await page.close();
      const again = await composer(place);
      await ways[way](again.page, place, path);
      await takenBy(again.page, 1);
      await again.page.close();
    },
  );

  it.each(wayNames)('gets by %s a copy in which nobody is recognisable', async way => {
    const { path = '' } = PHOTOGRAPHS[wayNames.indexOf(way) + 3] ?? {};
    const { page, overlay } = await composer(place);
    await ways[way](page, place, path);
    await aboutSchool(page, overlay);
    await overlay.press(page, /kies gezichten/);
    await overlay.press(page, /Maak \d gezichten onherkenbaar/);
    await overlay.shows(/Zo ziet de kopie eruit/);
    expect(await receivedBy(page)).toBe(0);
    await overlay.press(page, /Gebruik deze kopie/);
    await takenBy(page, 1);
    const bytes = await bytesTaken(page);
    const type = way === 'paste' ? 'image/png' : 'image/jpeg';
    const options = await studio.extensionPage('src/options/index.html');
    expect((await askedOf(options, bytes, { type })).answer).toMatchObject({
      facts: { faces: [], gps: false, size: { width: 1920 } },
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

describe('the place where a photo was made', () => {
  const [facebook, , instagram] = places as [Place, Place, Place];
  const path = PHOTOGRAPHS[3]?.path ?? '';

  async function factsTaken(page: Page, time: number, type: string) {
    const bytes = await bytesTaken(page, time);
    const options = await studio.extensionPage('src/options/index.html');
    const { answer } = await askedOf(options, bytes, { type });
    await options.close();
    return answer;
  }

  it('is taken out with the answer about people, and nobody is asked about the copy again', async () => {
    const { page, overlay } = await ofSchool(facebook);
    await chooseBy(page, facebook.button, [path]);
    await overlay.press(page, /waar het gemaakt is/);
    await overlay.press(page, /vonden dit goed/);
    await takenBy(page, 1);
    expect(await factsTaken(page, 0, 'image/jpeg')).toMatchObject({ facts: { gps: false, faces: { length: 4 } } });
    await page.bringToFront();
    await overlay.hides(/herkenbaar/);
    await page.close();
  });

  it('is taken out of a photo that the page already has', async () => {
    const { page, overlay } = await ofSchool(facebook);
    await chooseBy(page, facebook.button, [path]);
    await overlay.press(page, /vonden dit goed/);
    await takenBy(page, 1);
    expect(await factsTaken(page, 0, 'image/jpeg')).toMatchObject({ facts: { gps: true } });
    await page.bringToFront();
    await overlay.press(page, /Postwijzer: \d+ opmerking/);
    await overlay.press(page, /Haal de locatie eruit/);
    await takenBy(page, 2);
    expect(await factsTaken(page, 1, 'image/jpeg')).toMatchObject({ facts: { gps: false, faces: { length: 4 } } });
    await page.close();
  });

  it('is asked about by itself on Instagram, which gives no file back', async () => {
    const { page, overlay } = await ofSchool(instagram);
    await chooseBy(page, instagram.button, [fileNamed('plein.png', pngWith({ place: true }))]);
    await overlay.shows(/waar leerlingen waren/);
    expect(await receivedBy(page)).toBe(0);
    await overlay.press(page, /Haal de locatie eruit/);
    await takenBy(page, 1);
    expect(await factsTaken(page, 0, 'image/png')).toMatchObject({ facts: { gps: false, faces: [] } });
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

  it('is not asked of a clearly private post', async () => {
    const { page, overlay } = await composer(facebook);
    await page.click(facebook.target);
    await page.keyboard.type(
      'Heerlijke vakantie met mijn man en onze eigen kinderen in Zeeland, lekker op het strand!',
    );
    await chooseBy(page, facebook.button, [PHOTOGRAPHS[3]?.path ?? '']);
    await takenBy(page, 1);
    expect(await overlay.text()).not.toMatch(/gezicht/);
    await page.close();
  });

  it.each(places)('is asked at once on the account of the school, on $host', async place => {
    const { page, overlay } = await ofSchool(place);
    await chooseBy(page, place.button, [PHOTOGRAPHS[3]?.path ?? '']);
    expect(await overlay.shows(/herkenbare gezichten/)).not.toMatch(/te maken met school/);
    expect(await receivedBy(page)).toBe(0);
    await page.close();
  });

  it('stays in front of what opens later, and can be answered', async () => {
    const { page, overlay } = await composer(facebook);
    await chooseBy(page, facebook.button, [PHOTOGRAPHS[5]?.path ?? '']);
    await aboutSchool(page, overlay);
    await overlay.shows(/vonden dit goed/);
    await page.evaluate(async () => {
      const later = document.createElement('div');
      later.popover = 'manual';
      later.className = 'later';
      later.textContent = 'Iets van de pagina, over alles heen';
      later.style.inset = '0';
      document.querySelector('[aria-modal="true"]')?.append(later);
      const opened = new Promise(done => later.addEventListener('toggle', done, { once: true }));
      later.showPopover();
      await opened;
    });
    await overlay.press(page, /ouders van iedereen vonden dit goed/);
    await takenBy(page, 1);
    await page.close();
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
