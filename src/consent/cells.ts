// Reads the cells of one row by what their columns hold, and names each cell that cannot be read.
import { channelsOf, type Mapping, type Target } from './columns';
import { type Answer, type Channel, LONGEST } from './register';
import type { Row } from './table';
import { answerIn } from './words';

export type CellFaultKind = 'answer' | 'day' | 'late' | 'giver' | 'kind' | 'nameless' | 'long' | 'wide';

export interface CellFault {
  readonly line: number;
  /** Column of the file, from 1. */
  readonly column: number;
  readonly kind: CellFaultKind;
  /** The words that could not be read, cut short. */
  readonly found: string;
}

/** A row with what its columns hold; what cannot be read is added to `faults`. */
export interface Cells {
  readonly row: Row;
  readonly mapping: Mapping;
  readonly faults: CellFault[];
}

/** Most UTF-16 units of the words of a fault. */
const SHOWN = 40;
/** An initial with its dot may follow a name. */
const LONGEST_CELL = LONGEST - 4;

function cellOf({ row, mapping }: Cells, target: Target): string {
  return row.cells[mapping.indexOf(target)]?.trim() ?? '';
}

/** Names the cell of a target as one that cannot be read. */
export function faultAt(cells: Cells, target: Target, kind: CellFaultKind): void {
  const column = cells.mapping.indexOf(target) + 1;
  cells.faults.push({ line: cells.row.line, column, kind, found: cellOf(cells, target).slice(0, SHOWN) });
}

/** A short text, without needless spaces. */
export function shortIn(cells: Cells, target: Target): string {
  // Our own export puts a quotation mark before what a spreadsheet would take for a formula.
  const words = cellOf(cells, target)
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (words.length > LONGEST_CELL) faultAt(cells, target, 'long');
  return words.slice(0, LONGEST_CELL);
}

/** The first name or code, with the first letter of the surname where there is one; empty without a name. */
export function labelIn(cells: Cells): string {
  const first = shortIn(cells, 'label');
  const surname = shortIn(cells, 'surname');
  // A capital, because words such as "van" come first.
  const [initial = ''] = /\p{Lu}/u.exec(surname) ?? /\p{L}/u.exec(surname) ?? [];
  return first === '' || initial === '' ? first : `${first} ${initial.toLocaleUpperCase('nl')}.`;
}

/** The value that a reader finds in a cell; null for an empty cell, and for one that cannot be read. */
export function valueIn<Value>(
  cells: Cells,
  target: Target,
  reader: (cell: string) => Value | null,
  kind: CellFaultKind,
): Value | null {
  const cell = cellOf(cells, target);
  if (cell === '') return null;
  const value = reader(cell);
  if (value === null) faultAt(cells, target, kind);
  return value;
}

/** Names a row that is wider than its header: a delimiter too many moves every answer one column on. */
export function checkWidth({ row, mapping, faults }: Cells): void {
  const extra = row.cells.slice(mapping.length).find(cell => cell.trim() !== '');
  if (extra === undefined) return;
  faults.push({ line: row.line, column: mapping.length + 1, kind: 'wide', found: extra.slice(0, SHOWN) });
}

/** The answers a channel. In a row that is not sound a yes is not trusted; a no always is. */
export function consentsIn(cells: Cells, sound: boolean): Readonly<Partial<Record<Channel, Answer>>> {
  const consents: Partial<Record<Channel, Answer>> = {};
  for (const target of cells.mapping) {
    const channels = channelsOf(target);
    if (channels.length === 0) continue;
    const answer = answerIn(cellOf(cells, target));
    if (answer === null) faultAt(cells, target, 'answer');
    const kept = answer === null || (answer === 'yes' && !sound) ? 'unknown' : answer;
    for (const channel of channels) if (consents[channel] !== 'no') consents[channel] = kept;
  }
  return consents;
}
