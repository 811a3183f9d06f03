// Looking at photos in a real browser: faces are found on this device, copies show none, and bad files are said to be unchecked.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Face } from '../../src/model/file-facts';
import { chooseBy, digestOf, fileNamed, takenBy } from '../sites/giving';
import * as bad from '../support/bad-pictures';
import { Overlay, Studio } from '../support/browser';
import { filmed } from '../support/films';
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

  it.each(['image/jpeg', 'image/png', 'image/webp'])('of a file of type %s has that type', async type => {
    const bytes = await drawn(page, bytesOf(PHOTOGRAPHS[1]?.path ?? ''), { type });
    const boxes = (await facesOf(bytes, type)).map(({ box }) => box);
    const { answer, copy } = await askedOf(page, bytes, { type, boxes });
    expect(answer).toMatchObject({ copy: { type, left: [] } });
    const begin: Readonly<Record<string, string>> = {
      'image/jpeg': '\xff\xd8',
      'image/png': '\x89PNG',
      'image/webp': 'RIFF',
    };
    expect(
      Buffer.from(copy, 'base64')
        .toString('latin1')
        .startsWith(begin[type] ?? '-'),
    ).toBe(true);
  });

  it('of a photo that stands upright by its metadata alone is drawn upright', async () => {
    // Orientation 6: the camera was turned, and the pixels lie on their side (CIPA DC-008, section 4.6.4).
    const lying = turnedByMetadata(await drawn(page, bytesOf(PHOTOGRAPHS[0]?.path ?? ''), { turns: 3 }), 6);
    const facts = (await factsOf(lying)) as { faces?: readonly Face[]; size?: { width: number; height: number } };
    expect(facts.size?.width).toBeGreaterThan(facts.size?.height ?? 0);
    expect(facts.faces).toHaveLength(3);
    const boxes = (facts.faces ?? []).map(({ box }) => box);
    const { answer, copy } = await askedOf(page, lying, { type: 'image/jpeg', boxes });
    expect(answer).toMatchObject({ copy: { left: [] } });
    expect(await factsOf(Buffer.from(copy, 'base64'))).toMatchObject({ size: facts.size });
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
  await overlay.hides(/herkenbare gezichten/);
  const [got] = await takenBy(site, 1);
  expect(got?.files.map(({ digest }) => digest)).toEqual([digestOf(path)]);
  expect(isLooking()).toBe(true);
  await site.close();
});

it('sees the faces in a film, and hears that it has sound', async () => {
  const film = fileNamed('schoolreis.webm', await filmed(page, bytesOf(PHOTOGRAPHS[0]?.path ?? '')));
  const site = await studio.visit('x.com', { path: '/home' });
  await site.click('[data-testid="tweetTextarea_0"]');
  await site.keyboard.type('Op schoolreis met groep 7 van onze school!');
  await chooseBy(site, '.media [role="button"]', [film]);
  const overlay = await Overlay.on(site);
  const words = await overlay.shows(/in de opname/);
  expect(words).toMatch(/3 herkenbare gezichten/);
  expect(words).toMatch(/Er is geluid bij/);
  expect(await site.evaluate(() => window.stage.received.length)).toBe(0);
  await overlay.press(site, /vonden dit goed/);
  const [got] = await takenBy(site, 1);
  expect(got?.files.map(({ digest }) => digest)).toEqual([digestOf(film)]);
  await site.close();
});

/** A JPEG that says that it is turned. */
function turnedByMetadata(jpeg: Uint8Array, orientation: number): Uint8Array {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const tiff = [...Buffer.from('MM\0*'), 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  const exif = [...Buffer.from('Exif\0\0'), ...tiff];
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, exif.length + 2, ...exif]), jpeg.subarray(2)]);
}

/** A photograph drawn anew: lying, or a part of it. */
async function drawn(
  within: Page,
  bytes: Uint8Array,
  given: { turns?: number; part?: readonly [number, number, number, number]; type?: string },
): Promise<Uint8Array> {
  const { turns = 0, part = null, type = 'image/jpeg' } = given;
  const made = await within.evaluate(
    async (base64, quarter, cut, format) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), one => one.charCodeAt(0))]));
      const [left, top, width, height] = cut ?? [0, 0, picture.width, picture.height];
      const canvas = new OffscreenCanvas(quarter % 2 ? height : width, quarter % 2 ? width : height);
      const context = canvas.getContext('2d');
      context?.translate(canvas.width / 2, canvas.height / 2);
      context?.rotate((quarter * Math.PI) / 2);
      context?.drawImage(picture, left, top, width, height, -width / 2, -height / 2, width, height);
      const blob = await canvas.convertToBlob({ type: format, quality: 0.92 });
      const text = await new Promise<string>(done => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result));
        reader.readAsDataURL(blob);
      });
      return text.slice(text.indexOf(',') + 1);
    },
    Buffer.from(bytes).toString('base64'),
    turns,
    part,
    type,
  );
  return new Uint8Array(Buffer.from(made, 'base64'));
}
