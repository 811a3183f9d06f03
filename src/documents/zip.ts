// Takes files out of a zip, and stops as soon as they grow larger than they may, whatever the zip says of their size.
import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableDocument } from './fault';

/** So much is handed on at a time, in bytes: deflate makes at most about a thousand times as much of it. */
const PIECE = 8_192;

/** The wanted files by name. Throws an UnreadableDocument: `damaged`, or `bomb` beyond `most` bytes in all. */
export function filesIn(zip: Uint8Array, wanted: (name: string) => boolean, most: number): Map<string, Uint8Array> {
  const pieces = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip(file => {
    if (!wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    pieces.set(file.name, parts);
    file.ondata = (error, data) => {
      if (error) throw error instanceof UnreadableDocument ? error : new UnreadableDocument('damaged');
      size += data.length;
      if (size > most) throw new UnreadableDocument('bomb');
      parts.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < zip.length; at += PIECE) unzip.push(zip.subarray(at, at + PIECE), at + PIECE >= zip.length);
  return new Map([...pieces].map(([name, parts]) => [name, joined(parts)]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
