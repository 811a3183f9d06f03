// Firefox looks at photos too, in its background page, and its pages get nothing before the answer.
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Face } from '../../src/model/file-facts';
import { FirefoxStudio } from '../support/firefox';
import { askedOf } from '../support/looker';
import { bytesOf, PHOTOGRAPHS } from '../support/photographs';

const SLOW = 120_000;
let studio: FirefoxStudio;
let page: Page;

beforeAll(async () => {
  studio = await FirefoxStudio.open();
  page = await studio.extensionPage('src/options/index.html');
});
afterAll(() => studio?.close());

async function facesOf(bytes: Uint8Array): Promise<readonly Face[]> {
  const { answer } = await askedOf(page, bytes, { type: 'image/jpeg' });
  if (!('facts' in answer && answer.facts.faces)) throw new Error(JSON.stringify(answer));
  return answer.facts.faces;
}

// The quickest of all pictures, and first in a new worker: it must not overtake the start of the models.
it('a small picture that comes first has no faces, and is not left unchecked', { timeout: SLOW }, async () => {
  const icon = bytesOf(resolve(import.meta.dirname, '../../public/icons/icon-128.png'));
  const { answer } = await askedOf(page, icon, { type: 'image/png' });
  expect(answer).toMatchObject({ facts: { faces: [] } });
});

describe('photographs', () => {
  it('have their faces found', { timeout: SLOW }, async () => {
    const found: number[] = [];
    for (const { path } of PHOTOGRAPHS) found.push((await facesOf(bytesOf(path))).length);
    expect(found).toEqual(PHOTOGRAPHS.map(({ faces }) => faces));
  });

  it('are copied so that no face is found any more', { timeout: SLOW }, async () => {
    const bytes = bytesOf(PHOTOGRAPHS[0]?.path ?? '');
    const boxes = (await facesOf(bytes)).map(({ box }) => box);
    const { answer, copy } = await askedOf(page, bytes, { type: 'image/jpeg', boxes });
    expect(answer).toMatchObject({ copy: { type: 'image/jpeg', left: [] } });
    expect(Buffer.from(copy, 'base64').includes('Exif')).toBe(false);
  });
});

it('a page has nothing of a photo with people before the answer', { timeout: SLOW }, async () => {
  const site = await studio.visit('x.com', '/home');
  const editor = '[data-testid="tweetTextarea_0"]';
  await site.waitForSelector(editor);
  await site.click(editor);
  await site.keyboard.type('Wat een feest met groep 7 van onze school!');
  const input = await site.waitForSelector('[data-testid="fileInput"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(PHOTOGRAPHS[1]?.path ?? '');
  // The question is in a closed place of ours; that it stands there is seen by the focus that it takes.
  const asked = () =>
    site.evaluate(() => document.activeElement?.shadowRoot === null && document.activeElement?.tagName);
  await expect.poll(asked, { timeout: 60_000 }).toBe('DIV');
  expect(await site.evaluate(() => window.stage.received.length)).toBe(0);
  await site.close();
});
