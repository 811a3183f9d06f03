// The small card at marked words, in the real editors: it comes by pointer and by caret, mends, and leaves the text alone.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Composing, composing } from '../sites/composing';
import { typeLines } from '../sites/typing';
import { modelBecomes, modelOf, Overlay, publishedOn, Studio } from '../support/browser';
import { violationsOf } from '../support/violations';

const [facebook, x] = composing;
if (!facebook || !x) throw new Error('no demo pages');
const SCHOOL = { name: 'obs De Regenboog', aliases: ['De Regenboog'] };
const TEXT = { nl: 'Wat knap!\nDaan uit groep 5 heeft gewonnen 🎉.', en: 'Well done!\nDaan from my class has won 🎉.' };
const MENDED = {
  nl: 'Wat knap!\nEen leerling uit groep 5 heeft gewonnen 🎉.',
  en: 'Well done!\nA pupil from my class has won 🎉.',
};
const WORDS = {
  nl: { fix: /Vervang door “een leerling”/, card: /Naam van een persoon/ },
  en: { fix: /Replace by “a pupil”/, card: /A person's name/ },
};

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await Studio.open();
});
afterEach(() => page.close());
afterAll(() => studio.close());

async function compose(place: Composing, lang: 'nl' | 'en', text: string, variation = ''): Promise<Overlay> {
  await studio.settings({ protocol: 'opoz', school: SCHOOL, language: lang, welcomed: true });
  page = await studio.visit(place.host, { path: place.path, lang, variation });
  await place.open(page);
  await typeLines(page, text);
  await modelBecomes(page, place.model, text);
  const overlay = await Overlay.on(page);
  await overlay.shows(/\d/);
  return overlay;
}

/** The middle of the first marked word that reads so; what the page itself can see of our marks. */
async function markOf(word: string): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(
    wanted => {
      for (const name of ['pw-mark-1', 'pw-mark-2', 'pw-mark-3']) {
        for (const range of CSS.highlights.get(name) ?? []) {
          if (!(range instanceof Range) || range.toString() !== wanted) continue;
          const { left, top, width, height } = range.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
      }
      return null;
    },
    {},
    word,
  );
  return (await found.jsonValue()) ?? { x: 0, y: 0 };
}

async function pointAt(word: string): Promise<void> {
  const { x: left, y: top } = await markOf(word);
  await page.mouse.move(left + 40, top + 60);
  await page.mouse.move(left, top, { steps: 4 });
}

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe.each(composing)('$site', place => {
  it.each(['nl', 'en'] as const)('opens at the words under the pointer and mends them, in %s', async lang => {
    const overlay = await compose(place, lang, TEXT[lang]);
    await pointAt('Daan');
    await overlay.shows(WORDS[lang].card);
    await overlay.press(page, WORDS[lang].fix);
    await modelBecomes(page, place.model, MENDED[lang]);
    await overlay.hides(WORDS[lang].card);
    await undo();
    await modelBecomes(page, place.model, TEXT[lang]);
    await pointAt('Daan');
    await overlay.shows(WORDS[lang].card);
    expect(await publishedOn(page)).toEqual([]);
  });

  it('opens where the caret goes, stays out of the way of typing, and closes on Escape', async () => {
    const overlay = await compose(place, 'nl', 'Groeten van Daan uit groep 5');
    await markOf('Daan');
    await page.keyboard.press('Home');
    for (let step = 0; step < 'Groeten van Da'.length; step += 1) await page.keyboard.press('ArrowRight');
    await overlay.shows(WORDS.nl.card);
    await page.keyboard.press('Escape');
    await overlay.hides(WORDS.nl.card);
    await page.keyboard.type('Q');
    await modelBecomes(page, place.model, 'Groeten van DaQan uit groep 5');
    expect(await publishedOn(page)).toEqual([]);
  });

  it('is reached and left by keyboard', async () => {
    const overlay = await compose(place, 'nl', 'Groeten van Daan uit groep 5');
    await pointAt('Daan');
    await overlay.shows(WORDS.nl.card);
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyP');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await modelBecomes(page, place.model, 'Groeten van een leerling uit groep 5');
    await page.keyboard.type('Q');
    await modelBecomes(page, place.model, 'Groeten van een leerlingQ uit groep 5');
  });
});

it('follows words that move because of what is typed before them', async () => {
  const overlay = await compose(x, 'nl', 'Daan uit groep 5 won.');
  await page.keyboard.press('Home');
  await page.keyboard.type('Kijk eens: ');
  await modelBecomes(page, x.model, 'Kijk eens: Daan uit groep 5 won.');
  await pointAt('Daan');
  await overlay.shows(WORDS.nl.card);
});

describe.each(composing)('several findings on $site', place => {
  it('are mended at once, with an undo step each', async () => {
    const text = 'Daan uit groep 5 won. Bel 06-12345678.';
    const overlay = await compose(place, 'nl', text);
    await overlay.press(page, /Postwijzer:/);
    await overlay.press(page, /Herstel \d opmerkingen in één keer/);
    await page.waitForFunction(
      name => !/Daan|0612345678|06-12345678/.test(window.stage.models.get(name)?.() ?? 'Daan'),
      {},
      place.model,
    );
    await overlay.hides(/in één keer/);
    for (let step = 0; step < 8 && (await modelOf(page, place.model)) !== text; step += 1) await undo();
    await modelBecomes(page, place.model, text);
    expect(await publishedOn(page)).toEqual([]);
  });
});

it('a word in the own list is never marked again', async () => {
  const overlay = await compose(facebook, 'nl', 'Groeten van Daan uit groep 5');
  await pointAt('Daan');
  await overlay.press(page, /Nooit bij dit woord/);
  await overlay.hides(WORDS.nl.card);
  await page.close();
  await compose(facebook, 'nl', 'Daan uit groep 5 en Yusuf uit groep 6').catch(() => null);
  const [marked] = [await markOf('Yusuf')];
  expect(marked.x).toBeGreaterThan(0);
  expect(
    await page.evaluate(() =>
      ['1', '2', '3'].flatMap(mark => [...(CSS.highlights.get(`pw-mark-${mark}`) ?? [])].map(String)),
    ),
  ).not.toContain('Daan');
  await studio.settings({ dictionary: [] });
});

it.each([
  ['light', 'nl'],
  ['dark', 'nl'],
  ['light', 'en'],
  ['dark', 'en'],
] as const)('card and panel hold WCAG by axe-core, %s, %s', async (scheme, lang) => {
  const overlay = await compose(facebook, lang, `${TEXT[lang]} 06-12345678.`);
  await pointAt('Daan');
  await overlay.shows(WORDS[lang].card);
  expect(await violationsOf(studio, overlay, 'section', scheme)).toEqual([]);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await overlay.press(page, /Postwijzer:/);
  await overlay.shows(/OPOZ/);
  expect(await violationsOf(studio, overlay, 'section', scheme)).toEqual([]);
});

it('the panel stays inside a window at 200 % zoom', async () => {
  const overlay = await compose(facebook, 'nl', TEXT.nl);
  await overlay.press(page, /Postwijzer:/);
  await overlay.shows(/Volgens/);
  await page.setViewport({ width: 500, height: 400 });
  await overlay.press(page, /Sluit het advies/);
  await overlay.hides(/Volgens/);
});
