// Replies and education topics, in the real editors: the fixes that belong to them mend the text, and one undo takes each back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeLines } from '../sites/typing';
import { type Host, modelBecomes, modelOf, Overlay, publishedOn, Studio } from '../support/browser';

const COMMENT = '[role="article"] > .comments > form [contenteditable="true"]';
const ANSWER = '[role="article"] [role="article"] [contenteditable="true"]';
const X = '[role="dialog"] [data-testid^="tweetTextarea_"][contenteditable="true"]';
const PLACES = [
  {
    host: 'www.facebook.com' as Host,
    path: '/',
    model: 'comment-buurt',
    enterSends: true,
    open: (page: Page) => page.click(COMMENT),
  },
  {
    host: 'x.com' as Host,
    path: '/home',
    model: 'modal',
    enterSends: false,
    async open(page: Page) {
      await page.click('[data-testid="reply"]');
      await page.waitForSelector(X);
      await page.click(X);
    },
  },
  {
    host: 'www.instagram.com' as Host,
    path: '/',
    model: 'comment',
    enterSends: true,
    open: (page: Page) => page.click('form textarea'),
  },
];
const SCHOOL = { name: 'obs De Regenboog', aliases: ['De Regenboog'] };
const TEXT = {
  nl: 'Dat klopt niet, dit ziet u echt verkeerd!',
  en: 'That is not true, you really see this wrongly!',
};
/** Label of a fix, and what is in the text once it is carried out. */
const FIXES = {
  nl: [
    [/Zeg dat je er werkt/, /Ik werk/],
    [/Voeg de zin toe/, /mening/],
  ],
  en: [
    [/Say that you work there/, /I work/],
    [/Add the sentence/, /opinion|views/],
  ],
} as const;
const INVITATION = { nl: /Vervang door een uitnodiging/, en: /Replace by an invitation/ };

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open();
});
afterAll(() => studio.close());

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/**
 * Presses a fix, waits for what it brings, and takes it back. A press that comes while the advice is still about an older
 * text does nothing, as it should; a person presses again.
 */
async function mendAndUndo(page: Page, overlay: Overlay, model: string, before: string, fix: RegExp, after: RegExp) {
  const mended = async () => {
    const text = await modelOf(page, model);
    if (text === before) await overlay.press(page, fix);
    return text;
  };
  await expect.poll(mended, { timeout: 60_000, interval: 1_000 }).toMatch(after);
  await undo(page);
  await modelBecomes(page, model, before);
}

describe.each(PLACES)('a reply on $host', ({ host, path, model, enterSends, open }) => {
  it.each(['nl', 'en'] as const)('says who writes, and what it is, in %s', async lang => {
    await studio.settings({ protocol: 'kits-primair', school: SCHOOL, language: lang, welcomed: true });
    const page = await studio.visit(host, { path, lang });
    await open(page);
    await typeLines(page, TEXT[lang], enterSends);
    await modelBecomes(page, model, TEXT[lang]);
    const overlay = await Overlay.on(page);
    await overlay.press(page, /Postwijzer:/);
    for (const [fix, after] of FIXES[lang]) await mendAndUndo(page, overlay, model, TEXT[lang], fix, after);
    expect(await publishedOn(page)).toEqual([]);
    await page.close();
  });
});

it.each(['nl', 'en'] as const)('a discussion with a parent gives way to an invitation, in %s', async lang => {
  await studio.settings({ protocol: 'kits-primair', school: SCHOOL, language: lang, welcomed: true });
  const page = await studio.visit('www.facebook.com', { lang });
  await page.click('[data-answer]');
  await page.waitForSelector(ANSWER);
  await page.click(ANSWER);
  await page.keyboard.type(TEXT[lang]);
  await modelBecomes(page, 'reply', TEXT[lang]);
  const overlay = await Overlay.on(page);
  await overlay.press(page, /Postwijzer:/);
  await mendAndUndo(page, overlay, 'reply', TEXT[lang], INVITATION[lang], /school/);
  expect(await publishedOn(page)).toEqual([]);
  await page.close();
});

it('an education topic says in which capacity it is written', async () => {
  await studio.settings({ protocol: 'svopl', school: SCHOOL, language: 'nl' });
  const page = await studio.visit('x.com', { path: '/home' });
  await page.click('[data-testid="tweetTextarea_0"]');
  const text = 'Het vmbo verdient meer waardering in het onderwijs.';
  await page.keyboard.type(text);
  await modelBecomes(page, 'inline', text);
  const overlay = await Overlay.on(page);
  await overlay.press(page, /Postwijzer:/);
  await mendAndUndo(page, overlay, 'inline', text, /persoonlijke titel/, /persoonlijke titel/i);
  await page.close();
});
