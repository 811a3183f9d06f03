// Writes text in the encodings in which schools save their lists.
export const ENCODINGS = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'utf-16le without mark', 'windows-1252'];

/** The bytes of a file. Windows-1252 takes letters of western Europe only, which stand where Latin 1 has them. */
export function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text, sign => sign.charCodeAt(0));
  }
  const marked = encoding.endsWith('without mark') ? text : `\uFEFF${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < marked.length; place += 1) {
    view.setUint16(place * 2, marked.charCodeAt(place), encoding !== 'utf-16be');
  }
  return bytes;
}
