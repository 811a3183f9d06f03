// Draws parts of a picture at a size that a model reads, turned or mirrored where it should be seen another way.
import type { Box } from '../model/file-facts';

/** How a part is drawn: quarter turns clockwise, and whether left and right change places before them. */
export interface Way {
  readonly turn: number;
  readonly mirrored: boolean;
}

export const UPRIGHT: Way = { turn: 0, mirrored: false };

/** A drawing surface of this size in pixels, black where nothing is drawn. */
export function surface(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  return context;
}

/** Draws a part of a picture into a square of `side` pixels at a place, as large as fits, from its top left corner. */
export function drawInto(
  context: OffscreenCanvasRenderingContext2D,
  picture: ImageBitmap,
  part: Box,
  { left, top, side, turn, mirrored }: Way & { readonly left: number; readonly top: number; readonly side: number },
): void {
  const scale = side / Math.max(part.width, part.height);
  context.save();
  context.translate(left + side / 2, top + side / 2);
  context.rotate((turn * Math.PI) / 2);
  if (mirrored) context.scale(-1, 1);
  context.drawImage(
    picture,
    part.left,
    part.top,
    part.width,
    part.height,
    -side / 2,
    -side / 2,
    part.width * scale,
    part.height * scale,
  );
  context.restore();
}

/** Where a box of a drawn square lies in the picture: the way back of `drawInto`. */
export function placeOf(
  box: Box,
  part: Box,
  { left, top, side, turn, mirrored }: Way & { readonly left: number; readonly top: number; readonly side: number },
): Box {
  const scale = side / Math.max(part.width, part.height);
  const middle = { x: box.left + box.width / 2 - left - side / 2, y: box.top + box.height / 2 - top - side / 2 };
  const back = turned(middle, -turn);
  const x = mirrored ? -back.x : back.x;
  const [width, height] = turn % 2 === 0 ? [box.width, box.height] : [box.height, box.width];
  return {
    left: part.left + (x + side / 2 - width / 2) / scale,
    top: part.top + (back.y + side / 2 - height / 2) / scale,
    width: width / scale,
    height: height / scale,
  };
}

function turned({ x, y }: { x: number; y: number }, turns: number): { x: number; y: number } {
  switch (((turns % 4) + 4) % 4) {
    case 1:
      return { x: -y, y: x };
    case 2:
      return { x: -x, y: -y };
    case 3:
      return { x: y, y: -x };
    default:
      return { x, y };
  }
}
