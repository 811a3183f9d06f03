// Counts what is found and what is wrongly seen on the photographs that an installed package brings, drawn in many ways.
import type { Page } from 'puppeteer-core';
import type { Box, Face } from '../src/model/file-facts';
import { askedOf } from '../test/support/looker';
import { bytesOf, PHOTOGRAPHS } from '../test/support/photographs';

interface Drawing {
  /** Quarter turns clockwise. */
  readonly turns?: number;
  readonly mirrored?: boolean;
  /** Size of the photograph, as a part of its own; the rest of the picture stays grey. */
  readonly scale?: number;
  readonly part?: Box;
}

/** How each photograph is drawn, and what that stands for. */
const WAYS: readonly (readonly [name: string, drawing: Drawing])[] = [
  ['as it is', {}],
  ['mirrored', { mirrored: true }],
  ['lying on its left side', { turns: 3 }],
  ['lying on its right side', { turns: 1 }],
  ['upside down', { turns: 2 }],
  ['small in a larger picture: faces of some 75 pixels of 1920', { scale: 0.4 }],
  ['smaller: faces of some 45 pixels', { scale: 0.25 }],
  ['smallest: faces of some 30 pixels', { scale: 0.16 }],
];
/** Side of a piece in which nobody's face is, in pixels. */
const PIECE = 480;

/** The table of what was found, as Markdown; `page` is any page of the extension. */
export async function accuracyReport(page: Page): Promise<string> {
  const rows: string[] = [];
  for (const [name, drawing] of WAYS) {
    let [there, found, extra] = [0, 0, 0];
    for (const { path, faces } of PHOTOGRAPHS) {
      const seen = (await facesOf(page, await drawn(page, bytesOf(path), drawing))).length;
      there += faces;
      found += Math.min(seen, faces);
      extra += Math.max(0, seen - faces);
    }
    rows.push(`| ${name} | ${found} of ${there} | ${extra} |`);
  }
  const { pieces, wrong } = await piecesWithoutFaces(page);
  let [children, grown] = [0, 0];
  for (const { path } of PHOTOGRAPHS) {
    const estimates = (await facesOf(page, bytesOf(path))).map(({ child }) => child);
    grown += estimates.length;
    children += estimates.filter(child => child === 'probably').length;
  }
  return [
    '| the six photographs of `@vladmandic/face-api` | faces found | seen where there is none |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `Of ${pieces} pieces of them without a face, ${wrong} ${wrong === 1 ? 'was' : 'were'} taken to show one. Of the ${grown} grown-ups ${children} ${children === 1 ? 'was' : 'were'} called *probably a child*.`,
    'No photograph of a child and no class photo comes with an installed package: what is known of those stands in [photos.md](photos.md).',
  ].join('\n');
}

async function facesOf(page: Page, bytes: Uint8Array): Promise<readonly Face[]> {
  const { answer } = await askedOf(page, bytes, { type: 'image/jpeg' });
  return 'facts' in answer ? (answer.facts.faces ?? []) : [];
}

/** Squares of the photographs that touch no head, and how many of them show a face all the same. */
async function piecesWithoutFaces(page: Page): Promise<{ readonly pieces: number; readonly wrong: number }> {
  let [pieces, wrong] = [0, 0];
  for (const { path } of PHOTOGRAPHS) {
    const bytes = bytesOf(path);
    const { answer } = await askedOf(page, bytes, { type: 'image/jpeg' });
    if (!('facts' in answer && answer.facts.size)) continue;
    const { faces = [], size } = answer.facts;
    for (let left = 0; left + PIECE <= size.width; left += PIECE) {
      for (let top = 0; top + PIECE <= size.height; top += PIECE) {
        const part = { left, top, width: PIECE, height: PIECE };
        if (faces.some(({ box }) => touches(box, part))) continue;
        pieces += 1;
        if ((await facesOf(page, await drawn(page, bytes, { part }))).length > 0) wrong += 1;
      }
    }
  }
  return { pieces, wrong };
}

/** Whether a head around a face reaches into a part. */
function touches({ left, top, width, height }: Box, part: Box): boolean {
  const [right, bottom] = [left + width * 1.5, top + height * 1.5];
  return (
    left - width / 2 < part.left + part.width &&
    right > part.left &&
    top - height / 2 < part.top + part.height &&
    bottom > part.top
  );
}

async function drawn(page: Page, bytes: Uint8Array, drawing: Drawing): Promise<Uint8Array> {
  const base64 = await page.evaluate(
    async (given, { turns = 0, mirrored = false, scale = 1, part }) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(given), one => one.charCodeAt(0))]));
      const cut = part ?? { left: 0, top: 0, width: picture.width, height: picture.height };
      const [width, height] = turns % 2 ? [cut.height, cut.width] : [cut.width, cut.height];
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#808080';
      context.fillRect(0, 0, width, height);
      context.translate(width / 2, height / 2);
      context.rotate((turns * Math.PI) / 2);
      context.scale(mirrored ? -scale : scale, scale);
      context.drawImage(
        picture,
        cut.left,
        cut.top,
        cut.width,
        cut.height,
        -cut.width / 2,
        -cut.height / 2,
        cut.width,
        cut.height,
      );
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
      const reader = new FileReader();
      await new Promise(done => {
        reader.onload = done;
        reader.readAsDataURL(blob);
      });
      return String(reader.result).replace(/^[^,]*,/, '');
    },
    Buffer.from(bytes).toString('base64'),
    drawing,
  );
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
