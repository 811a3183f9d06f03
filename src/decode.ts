// Turns the bytes of a file into text, in whichever of the usual encodings it was saved.

/** How much of a file without a mark is looked at to tell UTF-16, in bytes. */
const SAMPLE = 2_000;

/** The text of a file: by its byte order mark, else UTF-16 or UTF-8 by its form, else as Windows of western Europe. */
export function decoded(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return read(bytes, 'utf-8');
  if (first === 0xff && second === 0xfe) return read(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return read(bytes, 'utf-16be');
  const wide = wideForm(bytes.subarray(0, SAMPLE));
  if (wide) return read(bytes, wide);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return read(bytes, 'windows-1252');
  }
}

function read(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** In UTF-16 every other byte of western text is zero; in the other encodings none is. */
function wideForm(sample: Uint8Array): string | null {
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 4) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}
