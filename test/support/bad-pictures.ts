// Pictures of a few bytes, most of them no good: made here, so that none has to be kept.
import { crc32, deflateSync } from 'node:zlib';

export type Part = string | readonly number[] | Uint8Array;

/** One run of bytes of several parts; text as Latin-1. */
export const bytes = (...parts: readonly Part[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  );

export const text = (): Uint8Array<ArrayBuffer> => bytes('Dit is geen foto, maar een briefje van juf.');

/** The beginning of a HEIC file, as phones write it. */
export const heic = (): Uint8Array<ArrayBuffer> =>
  bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic', new Uint8Array(64));

/** Four bytes, the highest first. */
export const number = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

/** A chunk of a PNG file (W3C PNG, third edition, section 5.3). */
export function chunk(name: string, data: Uint8Array): Uint8Array {
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
