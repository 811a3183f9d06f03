// What pages do to adapters beyond the contract: pictures and tokens in a text, threads, new editors, shadowed properties.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { typeLines } from '../sites/typing';
import { Adapter } from '../support/adapter';
import { type Host, modelBecomes, modelOf, publishedOn, Studio } from '../support/browser';

const LEXICAL = '[contenteditable="true"][role="textbox"]';
const COMMENT = `[role="article"] > .comments > form ${LEXICAL}`;
const DRAFT = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

let studio: Studio;
let page: Page;
let adapter: Adapter;

beforeAll(async () => {
  studio = await Studio.open({ extension: false });
});
afterEach(() => page.close());
afterAll(() => studio.close());

async function visit(host: Host, path: string, variation = ''): Promise<void> {
  page = await studio.visit(host, { path, variation });
  adapter = await Adapter.in(page);
}

async function openPost(): Promise<void> {
  await page.click('[data-open="post"]');
  await page.waitForSelector(`[role="dialog"] ${LEXICAL}`);
  await page.click(`[role="dialog"] ${LEXICAL}`);
}

/** Puts fields of these names into the form of the comment. */
async function shadow(names: string): Promise<void> {
  await page.evaluate(
    (selector, given) => {
      const form = document.querySelector(selector)?.closest('form');
      for (const name of given) {
        const field = document.createElement('input');
        field.name = name;
        field.type = 'hidden';
        if (form) HTMLFormElement.prototype.append.call(form, field);
      }
    },
    COMMENT,
    names.split(' '),
  );
}

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe('a text with a mention and a picture of an emoji', () => {
  it('is read, changed around them, and undone', async () => {
    await visit('www.facebook.com', '/');
    await openPost();
    await page.keyboard.type('Dank aan ');
    await page.click('[role="dialog"] [data-insert="mention"]');
    await page.keyboard.type(' en Daan ');
    await page.click('[role="dialog"] [data-insert="emoji"]');
    await page.keyboard.type(' top');
    const before = 'Dank aan Vera Smit en Daan 🎉 top';
    await modelBecomes(page, 'post', before);
    expect((await adapter.focused()).text).toBe(before);
    expect(await adapter.wordsAt(9, 18)).toBe('Vera Smit');
    expect(await adapter.wordsAt(30, 33)).toBe('top');
    expect(await adapter.apply([{ range: { start: 22, end: 26 }, text: 'een leerling' }])).toBe('applied');
    expect(await modelOf(page, 'post')).toBe('Dank aan Vera Smit en een leerling 🎉 top');
    await undo();
    await modelBecomes(page, 'post', before);
    expect(await adapter.apply([{ range: { start: 33, end: 33 }, text: '\nEigen mening.' }])).toBe('applied');
    expect(await modelOf(page, 'post')).toBe(`${before}\nEigen mening.`);
  });
});

describe('a page whose form fields are named like properties', () => {
  it('is read and written all the same', async () => {
    await visit('www.facebook.com', '/');
    await page.click(COMMENT);
    await page.keyboard.type('Daan won');
    await shadow(
      'textContent attributes parentNode children childNodes closest getAttribute matches contains querySelector querySelectorAll nodeType getClientRects checkVisibility',
    );
    const seen = await adapter.focused();
    expect(seen).toMatchObject({ text: 'Daan won', kind: 'reply', publish: 'Reageren' });
    expect(seen.replyTo?.author).toBe('Buurtgroep Oosterheem');
    expect(await adapter.apply([{ range: { start: 0, end: 4 }, text: 'D.' }])).toBe('applied');
    expect(await modelOf(page, 'comment-buurt')).toBe('D. won');
    // Last, and only read: with this one Lexical itself walks in a circle at any paste.
    await shadow('parentElement');
    expect((await adapter.focused()).publish).toBe('Reageren');
  });
});

describe('a thread', () => {
  it('is several composers with one publish control, each changed by itself', async () => {
    await visit('x.com', '/home');
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await page.waitForSelector(`[role="dialog"] ${DRAFT}`);
    await page.click(`[role="dialog"] ${DRAFT}`);
    await page.keyboard.type('Een van Daan');
    await page.click('[role="dialog"] [data-testid="addButton"]');
    await page.waitForFunction(() => window.stage.models.has('modal-1'));
    await page.click(`[role="dialog"] .row-part:nth-child(2) ${DRAFT}`);
    await page.keyboard.type('Twee van Sem');
    await modelBecomes(page, 'modal-1', 'Twee van Sem');
    const seen = await adapter.seen();
    expect(seen.map(({ text, siblings, publish }) => ({ text, siblings, publish }))).toEqual([
      { text: 'Een van Daan', siblings: 2, publish: 'Alles plaatsen' },
      { text: 'Twee van Sem', siblings: 2, publish: 'Alles plaatsen' },
    ]);
    expect(await adapter.apply([{ range: { start: 9, end: 12 }, text: 'S.' }])).toBe('applied');
    expect([await modelOf(page, 'modal'), await modelOf(page, 'modal-1')]).toEqual(['Een van Daan', 'Twee van S.']);
  });
});

describe('what the site makes of it', () => {
  it('publishes the text as it was changed, and its new editor is read too', async () => {
    await visit('x.com', '/home');
    await page.click(DRAFT);
    expect(await adapter.apply([{ range: { start: 0, end: 0 }, text: 'Op persoonlijke titel.' }])).toBe('applied');
    const ready = '[data-testid^="tweetButton"][aria-disabled="false"]';
    await page.click(await page.waitForSelector(ready).then(() => ready));
    await page.waitForFunction(() => window.stage.published.length === 1);
    expect((await publishedOn(page))[0]?.texts).toEqual(['Op persoonlijke titel.']);
    await modelBecomes(page, 'inline', '');
    await page.click(DRAFT);
    await typeLines(page, 'Weer\neen');
    await modelBecomes(page, 'inline', 'Weer\neen');
    expect((await adapter.focused()).text).toBe('Weer\neen');
  });
});

describe('an editor that no adapter understands', () => {
  it.each([
    ['www.facebook.com', '/'],
    ['www.instagram.com', '/'],
  ] as const)('is told on %s, and only there', async (host, path) => {
    await visit(host, path, 'unread');
    expect(await adapter.unread()).toBe(true);
    await page.close();
    await visit(host, path);
    expect(await adapter.unread()).toBe(false);
  });
});
