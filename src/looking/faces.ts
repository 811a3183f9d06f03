// Finds the recognisable faces in a picture, and estimates of each whether it is a child's.
import type { Box, Face } from '../model/file-facts';
import { type Sighting, tightSquare, within, withoutRepeats } from '../photo/boxes';
import { childEstimate, recognisable, SURE } from '../photo/recognisable';
import { drawInto, placeOf, surface, UPRIGHT, type Way } from './canvas';
import type { Models } from './models';
import { browser } from './tensors';

/** Side of the square that the detector reads, in pixels. */
const SIDE = 512;
/** Score below which a sighting says nothing at all. */
const DOUBTFUL = 0.1;
/** Width of a face, as the detector reads it, below which it may miss others of that size. */
const SMALL = 24;
/** Side of the square that the age model reads, in pixels. */
const AGE_SIDE = 112;
/** Faces of which the age is estimated, the largest first: in a crowd the others add nothing to the question. */
const MOST_AGES = 64;
const AGES_AT_ONCE = 16;

type Tile = Way & { readonly left: number; readonly top: number; readonly side: number };

const WHOLE: readonly Tile[] = [{ ...UPRIGHT, left: 0, top: 0, side: SIDE }];
const HALF = SIDE / 2;
/** The whole picture four times in one look: mirrored, and lying or upside down. */
const OTHER_WAYS: readonly Tile[] = [
  { turn: 0, mirrored: true, left: 0, top: 0, side: HALF },
  { turn: 1, mirrored: false, left: HALF, top: 0, side: HALF },
  { turn: 2, mirrored: false, left: 0, top: HALF, side: HALF },
  { turn: 3, mirrored: false, left: HALF, top: HALF, side: HALF },
];

/** The recognisable faces of an upright picture. */
export async function facesIn(picture: ImageBitmap, models: Models): Promise<readonly Face[]> {
  const sightings = await sightingsIn(picture, models);
  const found = [...recognisable(sightings, picture)].sort((a, b) => b.box.width - a.box.width);
  const ages = await agesOf(picture, found.slice(0, MOST_AGES), models);
  return found.map(({ box }, place) => {
    const age = ages[place];
    return { box: within(box, picture), child: age === undefined ? 'perhaps' : childEstimate(age) };
  });
}

/** All places where the detector sees a face, sure or not: one look, and others where the first leaves doubt. */
export async function sightingsIn(picture: ImageBitmap, models: Models): Promise<readonly Sighting[]> {
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
  const first = await look(picture, whole, WHOLE, models);
  const scale = SIDE / Math.max(picture.width, picture.height);
  if (first.some(({ box }) => box.width * scale < SMALL)) {
    const halves: (readonly Sighting[])[] = [];
    for (const half of halvesOf(whole)) halves.push(await look(picture, half, WHOLE, models));
    return withoutRepeats([...first, ...halves.flat()]);
  }
  if (!first.some(({ score }) => score < SURE)) return withoutRepeats(first);
  return withoutRepeats([...first, ...(await look(picture, whole, OTHER_WAYS, models))]);
}

/** Two overlapping halves along the longer side. */
function halvesOf({ width, height }: Box): readonly Box[] {
  const part = 0.6;
  return width >= height
    ? [0, width * (1 - part)].map(left => ({ left, top: 0, width: width * part, height }))
    : [0, height * (1 - part)].map(top => ({ left: 0, top, width, height: height * part }));
}

/** One run of the detector over a square in which a part of the picture is drawn in one or more ways. */
async function look(
  picture: ImageBitmap,
  part: Box,
  tiles: readonly Tile[],
  { detector }: Models,
): Promise<readonly Sighting[]> {
  const context = surface(SIDE, SIDE);
  for (const tile of tiles) drawInto(context, picture, part, tile);
  return (await read(context, detector)).flatMap(({ box, score }) => {
    const tile = tiles.find(one => liesIn(box, one));
    return tile ? [{ box: placeOf(box, part, tile), score, turn: (4 - tile.turn) % 4 }] : [];
  });
}

/** What the detector says of a drawn square. Asked for its plain boxes: its own sifting takes seconds in a crowd. */
async function read(
  context: OffscreenCanvasRenderingContext2D,
  detector: Models['detector'],
): Promise<readonly Pick<Sighting, 'box' | 'score'>[]> {
  const pixels = browser.fromPixels(context.getImageData(0, 0, SIDE, SIDE));
  const { boxes, scores } = await detector.forward(pixels as never);
  const places = boxes[0]?.dataSync() ?? [];
  const seen: Pick<Sighting, 'box' | 'score'>[] = [];
  for (const [place, score] of (scores[0]?.dataSync() ?? []).entries()) {
    if (score < DOUBTFUL) continue;
    const [top = 0, left = 0, bottom = 0, right = 0] = places.slice(place * 4, place * 4 + 4);
    const box = { left: left * SIDE, top: top * SIDE, width: (right - left) * SIDE, height: (bottom - top) * SIDE };
    seen.push({ box, score });
  }
  for (const tensor of [pixels, ...boxes, ...scores]) tensor.dispose();
  return withoutRepeats(seen.map(one => ({ ...one, turn: 0 })));
}

/** Whether the middle of a box lies in a tile. */
function liesIn({ left, top, width, height }: Box, tile: Tile): boolean {
  const [x, y] = [left + width / 2 - tile.left, top + height / 2 - tile.top];
  return x >= 0 && y >= 0 && x < tile.side && y < tile.side;
}

/** Estimated ages in years, in the order of the faces. Nothing else of what the model says is read. */
async function agesOf(picture: ImageBitmap, faces: readonly Sighting[], { ages }: Models): Promise<readonly number[]> {
  const all: number[] = [];
  for (let place = 0; place < faces.length; place += AGES_AT_ONCE) {
    const tensors = faces.slice(place, place + AGES_AT_ONCE).map(face => {
      const context = surface(AGE_SIDE, AGE_SIDE);
      const way = { turn: (4 - face.turn) % 4, mirrored: false, left: 0, top: 0, side: AGE_SIDE };
      drawInto(context, picture, tightSquare(face.box), way);
      return browser.fromPixels(context.getImageData(0, 0, AGE_SIDE, AGE_SIDE));
    });
    const estimates = await ages.predictAgeAndGender(tensors as never);
    for (const { age } of [estimates].flat()) all.push(age);
    for (const tensor of tensors) tensor.dispose();
  }
  return all;
}
