// Pictures of a few bytes, most of them no good: made here, so that none has to be kept.
import { crc32, deflateSync } from 'node:zlib';

const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  );

export const text = (): Uint8Array<ArrayBuffer> => bytes('Dit is geen foto, maar een briefje van juf.');

/** The beginning of a HEIC file, as phones write it. */
export const heic = (): Uint8Array<ArrayBuffer> =>
  bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic', new Uint8Array(64));

const number = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

/** A chunk of a PNG file (W3C PNG, third edition, section 5.3). */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = bytes(name, data);
  return bytes(number(data.length), body, number(crc32(body)));
}

function png(width: number, height: number, rows: number): Uint8Array<ArrayBuffer> {
  const head = bytes(number(width), number(height), [8, 0, 0, 0, 0]);
  const pixels = deflateSync(Buffer.alloc((width + 1) * rows));
  return bytes([137], 'PNG\r\n\x1a\n', chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', new Uint8Array()));
}

/** 20,000 × 20,000 pixels by its head. */
export const vast = (): Uint8Array<ArrayBuffer> => png(20_000, 20_000, 1);
export const onePixel = (): Uint8Array<ArrayBuffer> => png(1, 1, 1);

/** Two frames of one pixel (GIF89a). */
export function animated(): Uint8Array<ArrayBuffer> {
  const frame = [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  return bytes('GIF89a', [1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0], frame, frame, [0x3b]);
}

interface Fields {
  readonly artist?: string;
  readonly copyright?: string;
  /** Whether it says where it was made. */
  readonly place?: boolean;
}

/** A JPEG without a picture, with EXIF metadata (CIPA DC-008, section 4.6). */
export function jpegWith({ artist, copyright, place = false }: Fields): Uint8Array<ArrayBuffer> {
  const texts = [
    ...(artist === undefined ? [] : [[0x013b, artist] as const]),
    ...(copyright === undefined ? [] : [[0x8298, copyright] as const]),
  ];
  const entries = texts.length + (place ? 1 : 0);
  const start = 8 + 2 + entries * 12 + 4;
  const gps = place ? 2 + 12 * 2 + 4 + 24 : 0;
  const tiff = Buffer.alloc(start + gps + texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text) + 1, 0));
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(entries, 8);
  let free = start + gps;
  let at = 10;
  const entry = (tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    tiff.writeUInt32BE(value >>> 0, at + 8);
    at += 12;
  };
  for (const [tag, words] of texts) {
    const length = Buffer.byteLength(words) + 1;
    entry(tag, 2, length, free);
    tiff.write(words, free, 'utf8');
    free += length;
  }
  if (place) {
    entry(0x8825, 4, 1, start);
    tiff.writeUInt16BE(2, start);
    at = start + 2;
    entry(1, 2, 2, 0x4e000000);
    entry(2, 5, 3, start + 30);
    for (const [turn, value] of [52, 1, 5, 1, 0, 1].entries()) tiff.writeUInt32BE(value, start + 30 + turn * 4);
  }
  const exif = bytes('Exif\0\0', tiff);
  const size = exif.length + 2;
  const body =
    artist === undefined && copyright === undefined && !place ? [] : [0xff, 0xe1, size >> 8, size & 255, ...exif];
  return bytes([0xff, 0xd8], body, [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xff, 0xd9]);
}
