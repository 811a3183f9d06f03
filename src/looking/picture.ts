// Reads a file to an upright picture, and refuses what is too large to lie in memory before it is decoded.
import { imageSize } from 'image-size';
import type { Unchecked } from '../model/draft';

/** Most pixels of a picture that is decoded: it takes four bytes a pixel. */
const MOST_PIXELS = 120_000_000;
/** What the size of a picture stands in, at most; beyond it the decoder decides. */
const HEAD = 512 * 1024;

/** Why a picture could not be read. */
export class Unreadable extends Error {
  readonly why: Unchecked;
  constructor(why: Unchecked) {
    super(why);
    this.why = why;
  }
}

/**
 * The upright picture of a file; the first image of an animated one. The caller closes it.
 *
 * @throws Unreadable: `size` above 120 megapixels; `format` for one that this browser does not decode, such as HEIC and
 * TIFF; `damaged` for anything else that does not decode.
 */
export async function pictureOf(file: Blob): Promise<ImageBitmap> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (pixelsOf(head) > MOST_PIXELS) throw new Unreadable('size');
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new Unreadable(isForeign(head) ? 'format' : 'damaged');
  }
}

/** Pixels of a picture by what its first bytes say; 0 where they say nothing. */
function pixelsOf(head: Uint8Array): number {
  try {
    const { width, height } = imageSize(head);
    return width * height;
  } catch {
    return 0;
  }
}

// How files begin that browsers do not show on every system: HEIC and AVIF (ISO/IEC 23008-12), TIFF, JPEG XL, JPEG 2000.
const FOREIGN = /^(?:....ftyp(?:hei|hev|mif1|msf1|avi)|....JXL |....jP|II\*|MM.\*)/s;

const isForeign = (head: Uint8Array): boolean => FOREIGN.test(String.fromCharCode(...head.subarray(0, 16)));

/** Frames of an animated picture that are looked at: the first, and as many more spread over the rest. */
const FRAMES = 4;

/** The pictures to look at: one, or several frames of an animated file. The caller closes each. Throws as `pictureOf`. */
export async function* framesOf(file: Blob): AsyncGenerator<ImageBitmap> {
  yield await pictureOf(file);
  if (!/^image\/(?:gif|webp|png|avif)$/.test(file.type) || typeof ImageDecoder === 'undefined') return;
  const decoder = new ImageDecoder({ data: file.stream(), type: file.type });
  try {
    await decoder.completed;
    const count = decoder.tracks.selectedTrack?.frameCount ?? 1;
    const rest = Math.min(FRAMES, count) - 1;
    for (let place = 1; place <= rest; place++) {
      const { image } = await decoder.decode({ frameIndex: Math.round((place * (count - 1)) / rest) });
      yield await createImageBitmap(image);
      image.close();
    }
  } catch {
    // The first frame was looked at.
  } finally {
    decoder.close();
  }
}
