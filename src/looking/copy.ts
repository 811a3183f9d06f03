// Makes a copy of a picture in which chosen places are unrecognisable and that carries no metadata.
import type { Box } from '../model/file-facts';
import { widened, within } from '../photo/boxes';
import type { Hidden } from '../photo/hiding';
import { cellsOf } from '../photo/pixelate';
import { surface } from './canvas';

/** Quality of the JPEG that is written, from 0 to 1. */
const QUALITY = 0.9;

/**
 * The copy: upright, at full resolution, re-encoded without metadata. PNG and WebP stay what they are, everything else
 * becomes JPEG.
 */
export async function copyOf(picture: ImageBitmap, type: string, places: readonly Hidden[]): Promise<Blob> {
  const context = surface(picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  for (const { box, cells } of places) hide(context, within(widened(box), picture), cells);
  const kept = ['image/png', 'image/webp'].includes(type) ? type : 'image/jpeg';
  const copy = await context.canvas.convertToBlob({ type: kept, quality: QUALITY });
  // A browser that cannot write a format writes PNG instead.
  return copy;
}

function hide(context: OffscreenCanvasRenderingContext2D, box: Box, most: number): void {
  if (box.width === 0 || box.height === 0) return;
  const { data } = context.getImageData(box.left, box.top, box.width, box.height);
  const cells = cellsOf(data, box, most, bytes => crypto.getRandomValues(bytes));
  const small = surface(cells.width, cells.height);
  small.putImageData(new ImageData(cells.data, cells.width, cells.height), 0, 0);
  context.save();
  context.beginPath();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  context.ellipse(x, y, box.width / 2, box.height / 2, 0, 0, 2 * Math.PI);
  context.clip();
  // Smoothed between the cells: a blur over the few colours that are left.
  context.drawImage(small.canvas, box.left, box.top, box.width, box.height);
  context.restore();
}
