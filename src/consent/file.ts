// Opens a chosen file as a table, or says why it cannot be one.
import { decoded } from '../decode';
import { type Delimiter, MOST_ROWS, type Table, tableOf } from './table';

/** Largest file that is read, in bytes: 5,000 rows of a few hundred. */
export const LARGEST = 5_000_000;

/** Most columns of a list: each becomes a field to check. */
export const MOST_COLUMNS = 200;

/** Most lines that are looked at: a cell may hold a few of them. More than that is no list of a school. */
const MOST_LINES = 4 * MOST_ROWS;

/** `excel`: a spreadsheet's own format; `size`: too many bytes or rows; `columns`: too many columns; `empty`: no rows. */
export type FileFault = 'excel' | 'size' | 'columns' | 'empty';

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
  if (breaksIn(text) > MOST_LINES) return 'size';
  const table = delimiter ? tableOf(text, delimiter) : tableOf(text);
  if (table.rows.length > MOST_ROWS) return 'size';
  if (table.header.length > MOST_COLUMNS) return 'columns';
  return table.rows.length === 0 && table.faults.length === 0 ? 'empty' : table;
}

function breaksIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
