// Opens a chosen file as a table, or says why it cannot be one.
import { decoded } from './decode';
import { type Delimiter, MOST_ROWS, type Table, tableOf } from './table';

/** Largest file that is read, in bytes: 5,000 rows of a few hundred. */
export const LARGEST = 5_000_000;

/** `excel`: a spreadsheet's own format; `size`: too many bytes or rows; `empty`: no rows. */
export type FileFault = 'excel' | 'size' | 'empty';

/** The text of a file, or why it is none. */
export function textOf(bytes: Uint8Array): { readonly text: string } | { readonly fault: FileFault } {
  if (bytes.length > LARGEST) return { fault: 'size' };
  // The marks of a zip file (xlsx) and of an old Office file (xls).
  const [first, second] = bytes;
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return { fault: 'excel' };
  return { text: decoded(bytes) };
}

/** The table of a text, or why it cannot be used. */
export function openedTable(text: string, delimiter?: Delimiter): Table | FileFault {
  const table = delimiter ? tableOf(text, delimiter) : tableOf(text);
  if (table.rows.length > MOST_ROWS) return 'size';
  return table.rows.length === 0 && table.faults.length === 0 ? 'empty' : table;
}
