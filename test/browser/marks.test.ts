// Marks stay with their words whatever an editor does to its nodes, and our interface stays when the editor is made anew.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composing } from '../sites/composing';
import { typeLines } from '../sites/typing';
import { modelBecomes, Overlay, publishedOn, Studio } from '../support/browser';

const SCHOOL = { name: 'obs De Regenboog', aliases: ['De Regenboog'] };

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await Studio.open();
  await studio.settings({ protocol: 'opoz', school: SCHOOL, welcomed: true });
});
afterEach(() => page.close());
afterAll(() => studio.close());

/** Waits until these are the marked words, in order; what the page itself can see of our marks. */
async function marked(...words: string[]): Promise<void> {
  await page.waitForFunction(
    wanted => {
      const ranges = ['1', '2', '3'].flatMap(mark => [...(CSS.highlights.get(`pw-mark-${mark}`) ?? [])]) as Range[];
      const shown = ranges
        .filter(range => range.startContainer.isConnected)
        .map(range => ({ text: range.toString(), ...range.getBoundingClientRect().toJSON() }))
        .sort((a, b) => a.top - b.top || a.left - b.left)
        .map(({ text }) => text);
      return JSON.stringify(shown) === wanted;
    },
    {},
    JSON.stringify(words),
  );
}

async function keys(...pressed: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of pressed.slice(0, -1)) await page.keyboard.down(key);
  const last = pressed.at(-1);
  if (last) await page.keyboard.press(last);
  for (const key of pressed.slice(0, -1).reverse()) await page.keyboard.up(key);
}

describe.each(composing)('$site', place => {
  it('keeps marks through undo, lines, emoji, tags, pasting and a word that is put right', async () => {
    page = await studio.visit(place.host, { path: place.path });
    await place.open(page);
    await page.keyboard.type('Daan uit groep 5 won');
    await marked('Daan');
    await page.keyboard.press('Home');
    await page.keyboard.sendCharacter('🎉');
    await page.keyboard.type(' #feest @vera ');
    await modelBecomes(page, place.model, '🎉 #feest @vera Daan uit groep 5 won');
    await marked('Daan');
    await page.keyboard.press('Enter');
    await modelBecomes(page, place.model, '🎉 #feest @vera \nDaan uit groep 5 won');
    await marked('Daan');
    await page.keyboard.press('Backspace');
    await modelBecomes(page, place.model, '🎉 #feest @vera Daan uit groep 5 won');
    await keys('Control', 'z');
    await marked('Daan');
    await keys('Control', 'a');
    await page.keyboard.sendCharacter('Dan uit groep 5 en Yusuf');
    await modelBecomes(page, place.model, 'Dan uit groep 5 en Yusuf');
    await page.keyboard.press('Home');
    await keys('Control', 'Shift', 'ArrowRight');
    // What a keyboard of a phone, or a spelling checker, does with a word.
    await page.keyboard.sendCharacter('Daan ');
    await page.waitForFunction(
      name => /^Daan +uit groep 5 en Yusuf$/.test(window.stage.models.get(name)?.() ?? ''),
      {},
      place.model,
    );
    await marked('Daan', 'Yusuf');
    await keys('Control', 'a');
    await keys('Control', 'c');
    await page.keyboard.press('End');
    await keys('Control', 'End');
    await page.keyboard.type(' en ');
    await keys('Control', 'v');
    await marked('Daan', 'Yusuf', 'Daan', 'Yusuf');
    expect(await publishedOn(page)).toEqual([]);
  });

  it('shows no frame without its mark while the author types before it', async () => {
    page = await studio.visit(place.host, { path: place.path });
    await place.open(page);
    await page.keyboard.type('Hoi Daan uit groep 5, tot gauw');
    await marked('Daan');
    await page.keyboard.press('Home');
    await page.evaluate(() => {
      const state = { frames: 0, bare: 0 };
      Object.assign(globalThis, { state });
      const look = () => {
        const ranges = [...(CSS.highlights.get('pw-mark-1') ?? [])] as Range[];
        state.frames += 1;
        if (!ranges.some(range => range.toString() === 'Daan')) state.bare += 1;
      };
      // A change of size is told after all that was to run in the frame, just before it is drawn.
      const gauge = document.body.appendChild(document.createElement('div'));
      Object.assign(gauge.style, { position: 'fixed', height: '1px' });
      new ResizeObserver(look).observe(gauge);
      const next = () => {
        gauge.style.width = `${1 + (state.frames % 2)}px`;
        requestAnimationFrame(next);
      };
      next();
    });
    await page.keyboard.type('Wat een mooie dag was het vandaag op het plein ');
    await modelBecomes(
      page,
      place.model,
      'Wat een mooie dag was het vandaag op het plein Hoi Daan uit groep 5, tot gauw',
    );
    const state = await page.evaluate(
      () => (globalThis as unknown as { state: { frames: number; bare: number } }).state,
    );
    expect(state.frames).toBeGreaterThan(5);
    expect(state.bare).toBe(0);
  });

  it.each(['nl', 'en'] as const)('keeps the panel when the editor is made anew under it, in %s', async lang => {
    await studio.settings({ language: lang });
    const text = lang === 'nl' ? 'Groeten van Daan uit groep 5.' : 'Greetings from Daan from my class.';
    page = await studio.visit(place.host, { path: place.path, lang });
    await place.open(page);
    await typeLines(page, text);
    await modelBecomes(page, place.model, text);
    const overlay = await Overlay.on(page);
    await overlay.press(page, /Postwijzer:/);
    const panel = lang === 'nl' ? /Volgens: / : /By: /;
    await overlay.shows(panel);
    const before = await page.$('[contenteditable="true"]:focus');
    await page.evaluate(name => window.stage.renew.get(name)?.(), place.model);
    await page.waitForFunction(editor => !editor?.isConnected, {}, before);
    await modelBecomes(page, place.model, text);
    await page.click(
      place.site === 'x' ? '[data-testid="tweetTextarea_0"]' : '[role="dialog"] [contenteditable="true"]',
    );
    await overlay.shows(panel);
    await marked('Daan');
    await overlay.press(page, lang === 'nl' ? /een leerling/ : /a pupil/);
    const mended = lang === 'nl' ? 'Groeten van een leerling uit groep 5.' : 'Greetings from a pupil from my class.';
    await modelBecomes(page, place.model, mended);
    await keys('Control', 'z');
    await modelBecomes(page, place.model, text);
    expect(await publishedOn(page)).toEqual([]);
    await studio.settings({ language: 'nl' });
  });
});

it('tell how grave they are by the style of their line, not by colour alone', async () => {
  const [facebook] = composing;
  if (!facebook) throw new Error('no demo page');
  page = await studio.visit(facebook.host, { path: facebook.path });
  await facebook.open(page);
  await page.keyboard.type('Daan uit groep 5 won');
  await marked('Daan');
  const lines = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].flatMap(
        ({ cssText }) => /::highlight\(pw-mark-\d\).*\b(wavy|dashed|dotted)\b/.exec(cssText)?.[1] ?? [],
      ),
    ),
  );
  expect(lines).toEqual(['wavy', 'dashed', 'dotted']);
});
