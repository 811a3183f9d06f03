// Hands a file that was made on this page to the reader.

/** How long the browser may take to begin saving, in milliseconds. */
const GRACE = 60_000;

/** Saves words as a file of that name, by the browser's own download. */
export function download(document: Document, name: string, words: string): void {
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/json';
  // An address of this kind has no longest length, as a data: address has.
  const address = URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
