// Looking at photos in a real browser: faces are found on this device, copies show none, and bad files are said to be unchecked.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Face } from '../../src/model/file-facts';
import { chooseBy, digestOf, takenBy } from '../sites/giving';
import * as bad from '../support/bad-pictures';
import { Overlay, Studio } from '../support/browser';
import { askedOf } from '../support/looker';
import { bytesOf, PHOTOGRAPHS } from '../support/photographs';

let studio: Studio;
let page: Page;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.extensionPage('src/options/index.html');
});
afterAll(() => studio?.close());

const isLooking = () => studio.browser.targets().some(target => target.url().includes('/looking/'));

async function factsOf(bytes: Uint8Array, type = 'image/jpeg') {
  const { answer } = await askedOf(page, bytes, { type });
  return 'facts' in answer ? answer.facts : { unchecked: 'unchecked' in answer ? answer.unchecked : null };
}

async function facesOf(bytes: Uint8Array, type = 'image/jpeg'): Promise<readonly Face[]> {
  const facts = await factsOf(bytes, type);
  if (!('faces' in facts) || !facts.faces) throw new Error(JSON.stringify(facts));
  return facts.faces;
}

// First: nothing was looked at yet.
it('loads nothing of it before the first photo', async () => {
  const site = await studio.visit('x.com', { path: '/home' });
  await site.click('[data-testid="tweetTextarea_0"]');
  expect(isLooking()).toBe(false);
  await site.close();
});

describe('photographs', () => {
  it.each(PHOTOGRAPHS)('$path has its faces found', async ({ path, faces }) => {
    const found = await facesOf(bytesOf(path));
    expect(found).toHaveLength(faces);
    for (const { box } of found) expect(Math.min(box.width, box.height)).toBeGreaterThan(100);
  });

  it.each([1, 2, 3])('has faces found when it lies by %i quarter turns', async turns => {
    for (const { path } of PHOTOGRAPHS.slice(4)) {
      const turned = await drawn(page, bytesOf(path), { turns });
      expect((await facesOf(turned)).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('without people has no face', async () => {
    const [photograph] = PHOTOGRAPHS;
    // A corner of a photograph in which nobody stands.
    const empty = await drawn(page, bytesOf(photograph?.path ?? ''), { part: [0, 0, 300, 300] });
    expect(await factsOf(empty)).toMatchObject({ faces: [], size: { width: 300, height: 300 } });
  });
});

describe('a copy', () => {
  it.each(PHOTOGRAPHS)(
    'of $path shows no face that the detector finds, at full size and without metadata',
    async ({ path }) => {
      const bytes = bytesOf(path);
      const { faces = [], size } = (await factsOf(bytes)) as { faces?: readonly Face[]; size?: object };
      const { answer, copy } = await askedOf(page, bytes, { type: 'image/jpeg', boxes: faces.map(({ box }) => box) });
      expect(answer).toMatchObject({ copy: { type: 'image/jpeg', left: [] } });
      const made = Buffer.from(copy, 'base64');
      expect(await factsOf(made)).toMatchObject({ faces: [], size, gps: false });
      expect(made.includes('Exif')).toBe(false);
    },
  );

  it('shows no face however often it is made, although its noise differs each time', async () => {
    const bytes = bytesOf(PHOTOGRAPHS[5]?.path ?? '');
    const boxes = (await facesOf(bytes)).map(({ box }) => box);
    for (let time = 0; time < 8; time++) {
      const { answer } = await askedOf(page, bytes, { type: 'image/jpeg', boxes });
      expect(answer).toMatchObject({ copy: { left: [] } });
    }
  });

  it('keeps the faces that were not chosen, and says so', async () => {
    const [photograph] = PHOTOGRAPHS;
    const bytes = bytesOf(photograph?.path ?? '');
    const [first] = await facesOf(bytes);
    const { answer } = await askedOf(page, bytes, { type: 'image/jpeg', boxes: first ? [first.box] : [] });
    if (!('copy' in answer)) throw new Error(JSON.stringify(answer));
    expect(answer.copy.left).toHaveLength((photograph?.faces ?? 0) - 1);
  });
});

describe('bad files', () => {
  it.each([
    ['a text', bad.text(), 'image/jpeg', { unchecked: 'damaged' }],
    ['a cut photo', bytesOf(PHOTOGRAPHS[0]?.path ?? '').subarray(0, 400), 'image/jpeg', { unchecked: 'damaged' }],
    ['a HEIC that cannot be shown', bad.heic(), 'image/heic', { unchecked: 'format' }],
    ['400 million pixels', bad.vast(), 'image/png', { unchecked: 'size' }],
    ['one pixel', bad.onePixel(), 'image/png', { faces: [] }],
    ['an animated picture', bad.animated(), 'image/gif', { faces: [] }],
  ])('%s', async (_name, bytes, type, facts) => {
    expect(await factsOf(bytes, type)).toMatchObject(facts);
  });
});

it('looks at a photo that is chosen on a site, and the page gets it unchanged after the answer', async () => {
  const [photograph] = PHOTOGRAPHS;
  const path = photograph?.path ?? '';
  const site = await studio.visit('x.com', { path: '/home' });
  await site.click('[data-testid="tweetTextarea_0"]');
  await site.keyboard.type('Wat een feest met groep 7 van onze school!');
  await chooseBy(site, '.media [role="button"]', [path]);
  const overlay = await Overlay.on(site);
  await overlay.shows(/3 herkenbare gezichten/);
  expect(await site.evaluate(() => window.stage.received.length)).toBe(0);
  await overlay.press(site, /vond(?:en)? dit goed/);
  const [got] = await takenBy(site, 1);
  expect(got?.files.map(({ digest }) => digest)).toEqual([digestOf(path)]);
  expect(isLooking()).toBe(true);
  await site.close();
});

/** A photograph drawn anew: lying, or a part of it. */
async function drawn(
  within: Page,
  bytes: Uint8Array,
  { turns = 0, part }: { turns?: number; part?: readonly [number, number, number, number] },
): Promise<Uint8Array> {
  const made = await within.evaluate(
    async (base64, quarter, cut) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), one => one.charCodeAt(0))]));
      const [left, top, width, height] = cut ?? [0, 0, picture.width, picture.height];
      const canvas = new OffscreenCanvas(quarter % 2 ? height : width, quarter % 2 ? width : height);
      const context = canvas.getContext('2d');
      context?.translate(canvas.width / 2, canvas.height / 2);
      context?.rotate((quarter * Math.PI) / 2);
      context?.drawImage(picture, left, top, width, height, -width / 2, -height / 2, width, height);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
      const text = await new Promise<string>(done => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result));
        reader.readAsDataURL(blob);
      });
      return text.slice(text.indexOf(',') + 1);
    },
    Buffer.from(bytes).toString('base64'),
    turns,
    part ?? null,
  );
  return new Uint8Array(Buffer.from(made, 'base64'));
}
