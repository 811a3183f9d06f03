// The worker in which pictures are decoded and looked at: one task after the other, nothing kept of any.
import { coarser, type Hidden, hiddenAtFirst } from '../photo/hiding';
import { copyOf } from './copy';
import { facesIn } from './faces';
import { type Models, startModels } from './models';
import { framesOf, pictureOf, Unreadable } from './picture';
import type { Answer, Copied, Looked, Task } from './task';

let models: Promise<Models> | null = null;
let last: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Task>) => {
  models ??= startModels();
  last = last.then(() => answer(data)).then(given => self.postMessage(given));
};

async function answer({ turn, file, boxes }: Task): Promise<Answer> {
  try {
    return boxes ? { turn, copied: await copied(file, boxes) } : { turn, looked: await looked(file) };
  } catch (error) {
    return { turn, unchecked: error instanceof Unreadable ? error.why : 'late' };
  }
}

/** Of an animated picture, what the frame with most faces shows. */
async function looked(file: Blob): Promise<Looked> {
  let most: Looked | null = null;
  let frames = 0;
  for await (const picture of framesOf(file)) {
    const faces = await facesIn(picture, await started());
    const size = { width: picture.width, height: picture.height };
    picture.close();
    frames += 1;
    if (!most || faces.length > most.faces.length) most = { faces, size };
  }
  if (!most) throw new Unreadable('damaged');
  return frames > 1 ? { ...most, moving: true } : most;
}

/** A copy in which no hidden place is taken for a face; other faces are told. */
async function copied(file: Blob, boxes: NonNullable<Task['boxes']>): Promise<Copied> {
  const picture = await pictureOf(file);
  try {
    for (let places: readonly Hidden[] = hiddenAtFirst(boxes); ; ) {
      const copy = await copyOf(picture, file.type, places);
      // Looked at as the site will get it, not as it was drawn.
      const left = (await looked(copy)).faces;
      const next = coarser(
        places,
        left.map(({ box }) => box),
      );
      if (!next) return { copy, left };
      places = next;
    }
  } finally {
    picture.close();
  }
}

async function started(): Promise<Models> {
  models ??= startModels();
  return await models;
}
