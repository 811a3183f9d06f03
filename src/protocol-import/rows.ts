// Reads the rows of a table: which cell is the number, which the agreement, and for whom it is.
import { isRow } from './tidy';

export interface Row {
  /** The row as it is shown: number, agreement, and what the other columns say. */
  readonly text: string;
  /** Where in that text the agreement begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly audience: string;
  /** Names of columns, no agreement. */
  readonly header: boolean;
}

type Column = 'number' | 'audience' | 'other' | 'never' | 'agreement';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:nr|no|nummer|number|#|art|artikel|article)\.?$/iu],
  ['never', /^(?:don['’]t|niet|niet doen|liever niet|nooit|never|not)$/iu],
  ['audience', /^(?:voor wie|doelgroep|for whom|for|audience|wie)\??$/iu],
  ['other', /^(?:who to ask|ask|contact|bij wie|vragen bij|aanspreekpunt|toelichting bij|since|sinds)\??$/iu],
];
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]\d{0,2})[.)]?$/u;

/** The rows among the lines of a text, by the index of their line. */
export function rowsFrom(lines: readonly string[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  let columns: readonly Column[] | null = null;
  let forbidding = '';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const run = isRow(line) && (isRow(lines[index - 1] ?? '') || isRow(lines[index + 1] ?? ''));
    if (!run) {
      columns = null;
      continue;
    }
    const cells = cellsOf(line);
    if (cells.every(cell => /^:?-*:?$/u.test(cell))) {
      rows.set(index, headerRow(line));
      continue;
    }
    const named: readonly Column[] | null = columns === null ? columnsOf(cells) : null;
    if (named) forbidding = cells[named.indexOf('never')] ?? '';
    const kinds: readonly Column[] = columns ?? named ?? [];
    columns = kinds;
    rows.set(index, named ? headerRow(line) : rowOf(cells, kinds, forbidding));
  }
  return rows;
}

function cellsOf(line: string): string[] {
  const stroked = line.includes('|');
  const inner = stroked ? line.trim().replace(/^\||\|$/gu, '') : line;
  return inner.split(stroked ? '|' : '\t').map(cell => cell.trim());
}

function headerRow(line: string): Row {
  return { text: line, start: 0, end: 0, number: '', audience: '', header: true };
}

/** The kinds of the columns when the cells are names of columns. */
function columnsOf(cells: readonly string[]): readonly Column[] | null {
  const kinds = cells.map(cell => COLUMNS.find(([, pattern]) => pattern.test(cell))?.[0] ?? 'agreement');
  const isHeader = kinds.some(kind => kind !== 'agreement') && cells.every(cell => cell.length <= 40);
  return isHeader ? kinds : null;
}

function rowOf(cells: readonly string[], columns: readonly Column[], forbidding: string): Row {
  const kind = (cell: string, index: number): Column =>
    columns[index] ?? (index === 0 && NUMBER.test(cell) ? 'number' : 'agreement');
  const of = (wanted: Column) => cells.filter((cell, index) => kind(cell, index) === wanted && cell !== '');
  const number = (of('number')[0] ?? '').replace(/[.)]$/u, '');
  // What stands below "Niet" is forbidden, though the cell itself does not say so.
  const never = of('never').map(cell => `${forbidding}: ${cell}`);
  const agreement = [of('agreement').join(': '), ...never].filter(words => words !== '').join('. ');
  const rest = [...of('audience'), ...of('other')].join(', ');
  const start = number === '' ? 0 : number.length + 1;
  return {
    text: `${number === '' ? '' : `${number} `}${agreement}${rest === '' ? '' : ` — ${rest}`}`,
    start,
    end: start + agreement.length,
    number,
    audience: of('audience').join(', '),
    header: false,
  };
}
