// Files that cannot be looked at reach the page whole, and the author is told; nothing is lost and nothing hangs.
import { truncateSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBy, digestOf, fileNamed, takenBy } from '../sites/giving';
import * as bad from '../support/bad-pictures';
import { Overlay, Studio } from '../support/browser';
import { bytesOf, PHOTOGRAPHS } from '../support/photographs';

const BUTTON = '[aria-modal="true"] .media [role="button"]';
const EDITOR = '[aria-modal="true"] [contenteditable="true"]';
const GIGABYTE = 1024 ** 3;

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.open();
  await studio.settings({ protocol: 'opoz', school: { name: 'OBS De Regenboog', accounts: ['@obsregenboog'] } });
});
afterAll(() => studio?.close());

/** A new post on the account of the school: what is asked there is asked at once. */
async function composer(): Promise<{ page: Page; overlay: Overlay }> {
  const page = await studio.visit('www.facebook.com', { path: '/', variation: 'school' });
  await page.click('[data-open="post"]');
  await page.waitForSelector(EDITOR);
  return { page, overlay: await Overlay.on(page) };
}

const [photo = new Uint8Array()] = PHOTOGRAPHS.map(({ path }) => bytesOf(path));

describe('one file', () => {
  it.each([
    ['a text that is called a photo', 'tekst.jpg', bad.text(), /geen hele foto of film/],
    ['a photo that was cut off', 'half.jpg', photo.subarray(0, 400), /geen hele foto of film/],
    ['a HEIC that this browser cannot show', 'telefoon.heic', bad.heic(), /dit soort bestand kan ik niet openen/],
    ['20,000 × 20,000 pixels', 'groot.png', bad.vast(), /te groot om te bekijken/],
    ['an empty file', 'leeg.jpg', new Uint8Array(), /geen hele foto of film/],
  ])('%s is said to be unchecked, and reaches the page', async (_name, name, bytes, words) => {
    const { page, overlay } = await composer();
    const path = fileNamed(name, bytes);
    await chooseBy(page, BUTTON, [path]);
    const [got] = await takenBy(page, 1);
    expect(got?.files.map(({ digest }) => digest)).toEqual([digestOf(path)]);
    await overlay.press(page, /Postwijzer: er is iets/);
    await overlay.shows(words);
    await page.close();
  });

  it.each([
    ['of one pixel', 'punt.png', bad.onePixel()],
    ['that moves', 'beweegt.gif', bad.animated()],
  ])('%s, without people, passes without a word', async (_name, name, bytes) => {
    const { page, overlay } = await composer();
    const path = fileNamed(name, bytes);
    await chooseBy(page, BUTTON, [path]);
    const [got] = await takenBy(page, 1);
    expect(got?.files.map(({ digest }) => digest)).toEqual([digestOf(path)]);
    expect(await overlay.text()).not.toMatch(/bekijken|gezicht/);
    await page.close();
  });

  it('a film of 4 GB is asked about, and reaches the page', async () => {
    const { page, overlay } = await composer();
    const path = fileNamed('lang.mp4', '');
    truncateSync(path, 4 * GIGABYTE);
    await chooseBy(page, BUTTON, [path]);
    expect(await overlay.shows(/Gaven de ouders van iedereen in de opname/)).toMatch(/kon ik niet bekijken/);
    expect(await page.evaluate(() => window.stage.received.length)).toBe(0);
    await overlay.press(page, /Plaats het toch zo/);
    await page.waitForFunction(() => window.stage.received.length === 1, { timeout: 30_000 });
    const [size] = await page.evaluate(() => [...(window.stage.received[0]?.files ?? [])].map(file => file.size));
    expect(size).toBe(4 * GIGABYTE);
    await page.close();
    truncateSync(path, 0);
  });
});

it('fifty files at once arrive whole and in order', async () => {
  const { page, overlay } = await composer();
  const paths = Array.from({ length: 50 }, (_one, at) =>
    // What follows the end of a picture makes each another file.
    fileNamed(`foto ${at}.png`, Buffer.concat([bad.onePixel(), Buffer.from(`${at}`)])),
  );
  await chooseBy(page, BUTTON, paths);
  const [got] = await takenBy(page, 1, 60_000);
  expect(got?.files.map(({ digest }) => digest)).toEqual(paths.map(digestOf));
  expect(await overlay.text()).not.toMatch(/gezicht/);
  await page.close();
});
