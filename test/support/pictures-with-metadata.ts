// Pictures of a few bytes that carry metadata in the way of each format: made here, so that none has to be kept.
import { deflateSync } from 'node:zlib';
import { bytes, chunk, number, type Part } from './bad-pictures';

export interface Fields {
  readonly artist?: string;
  readonly copyright?: string;
  /** Whether it says where it was made. */
  readonly place?: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;
const EXIF = 'Exif\0\0';
const short = (value: number): readonly number[] => [value >> 8, value & 255];
const little = (value: number): readonly number[] => [...number(value)].reverse();

/** A TIFF that holds nothing but EXIF metadata (CIPA DC-008, section 4.6): also what the other formats carry. */
export function tiffWith({ artist, copyright, place = false }: Fields): Bytes {
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
  return new Uint8Array(tiff);
}

const FRAME = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0] as const;
const jpegOf = (...segments: readonly (readonly [marker: number, body: Uint8Array])[]): Bytes =>
  bytes(
    [0xff, 0xd8],
    ...segments.flatMap(([marker, body]) => [[0xff, marker, ...short(body.length + 2)], body]),
    FRAME,
    [0xff, 0xd9],
  );

/** A JPEG without a picture, with EXIF metadata. */
export function jpegWith(fields: Fields): Bytes {
  return Object.keys(fields).length === 0 ? jpegOf() : jpegOf([0xe1, bytes(EXIF, tiffWith(fields))]);
}

/** A JPEG with an XMP packet around these properties (ISO 16684-1; Adobe XMP part 3, section 1.1.3). */
export function jpegWithXmp(properties: string): Bytes {
  const spaces = [
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:exif="http://ns.adobe.com/exif/1.0/"',
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  ].join(' ');
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${spaces}><rdf:Description>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  return jpegOf([0xe1, bytes(`http://ns.adobe.com/xap/1.0/\0${packet}`)]);
}

/** A JPEG with one IPTC field of record 2 (IPTC IIM 4.2; Adobe Photoshop image resource 0x0404). */
export function jpegWithIptc(dataset: number, words: string): Bytes {
  const field = bytes([0x1c, 2, dataset, ...short(words.length)], words);
  const resource = bytes('8BIM', [4, 4, 0, 0], number(field.length), field, field.length % 2 ? [0] : []);
  return jpegOf([0xed, bytes('Photoshop 3.0\0', resource)]);
}

/** A PNG of one pixel with EXIF metadata (W3C PNG, third edition, section 11.3.3.4). */
export function pngWith(fields: Fields, texts: Readonly<Record<string, string>> = {}): Bytes {
  const head = bytes(number(1), number(1), [8, 0, 0, 0, 0]);
  const named = Object.entries(texts).map(([key, words]) => chunk('tEXt', bytes(`${key}\0${words}`)));
  return bytes(
    [137],
    'PNG\r\n\x1a\n',
    chunk('IHDR', head),
    chunk('eXIf', tiffWith(fields)),
    ...named,
    chunk('IDAT', deflateSync(Buffer.alloc(2))),
    chunk('IEND', new Uint8Array()),
  );
}

/** A WebP without a picture, with EXIF metadata (RFC 9649, section 2.7). */
export function webpWith(fields: Fields): Bytes {
  const part = (name: string, body: Uint8Array) => bytes(name, little(body.length), body, body.length % 2 ? [0] : []);
  const parts = bytes(
    'WEBP',
    part('VP8X', bytes([8, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    part('EXIF', bytes(EXIF, tiffWith(fields))),
  );
  return bytes('RIFF', little(parts.length), parts);
}

/** A HEIC or AVIF without a picture, with EXIF metadata as its one item (ISO/IEC 23008-12, annex A; 14496-12, section 8.11). */
export function heifWith(brand: 'heic' | 'avif', fields: Fields): Bytes {
  const box = (name: string, ...body: readonly Part[]) => {
    const inner = bytes(...body);
    return bytes(number(inner.length + 8), name, inner);
  };
  const item = bytes(number(6), EXIF, tiffWith(fields));
  const made = (offset: number) => {
    const handler = box('hdlr', number(0), number(0), 'pict', new Uint8Array(13));
    const primary = box('pitm', number(0), short(1));
    const entry = box('infe', [2, 0, 0, 0], short(1), short(0), EXIF.slice(0, 4), [0]);
    const items = box('iinf', number(0), short(1), entry);
    const places = box(
      'iloc',
      number(0),
      [0x44, 0],
      short(1),
      short(1),
      short(0),
      short(1),
      number(offset),
      number(item.length),
    );
    return bytes(
      box('ftyp', brand, number(0), `mif1${brand}`),
      box('meta', number(0), handler, primary, items, places),
    );
  };
  const before = made(0).length + 8;
  return bytes(made(before), box('mdat', item));
}
