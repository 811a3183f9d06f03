// Makes a rectangle of pixels unrecognisable for good: too few cells to hold a face, coarsened, and with noise.

/** Levels that are left of each colour. */
const STEP = 256 / 16;
/** Largest change of a colour by noise, up and down. */
const NOISE = 12;

/**
 * The cells of a stretch of pixels, `most` along its longer side: the mean colour of each, coarsened, with noise. Gives
 * RGBA of `width` × `height` cells. `random` fills an array with random bytes.
 */
export function cellsOf(
  pixels: Uint8ClampedArray,
  size: { readonly width: number; readonly height: number },
  most: number,
  random: (bytes: Uint8Array<ArrayBuffer>) => void,
): { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray<ArrayBuffer> } {
  const longer = Math.max(size.width, size.height);
  const across = Math.max(1, Math.min(size.width, Math.round((most * size.width) / longer)));
  const down = Math.max(1, Math.min(size.height, Math.round((most * size.height) / longer)));
  const data = new Uint8ClampedArray(across * down * 4);
  const noise = new Uint8Array(across * down * 4);
  random(noise);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const mean = meanOf(pixels, size.width, {
        left: Math.floor((column * size.width) / across),
        right: Math.max(1, Math.floor(((column + 1) * size.width) / across)),
        top: Math.floor((row * size.height) / down),
        bottom: Math.max(1, Math.floor(((row + 1) * size.height) / down)),
      });
      const at = (row * across + column) * 4;
      for (const [channel, value] of mean.entries()) {
        const change = (((noise[at + channel] ?? 0) / 255) * 2 - 1) * NOISE;
        data[at + channel] = channel === 3 ? 255 : Math.round(value / STEP) * STEP + change;
      }
    }
  }
  return { width: across, height: down, data };
}

function meanOf(
  pixels: Uint8ClampedArray,
  width: number,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): readonly [number, number, number, number] {
  const sum = [0, 0, 0];
  let count = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 4;
      for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (pixels[at + channel] ?? 0);
      count += 1;
    }
  }
  const [red = 0, green = 0, blue = 0] = sum.map(total => total / Math.max(1, count));
  return [red, green, blue, 255];
}
