// Reads the text of a CSV file as rows and columns, with the faults that make a row unreadable.
import { parse } from 'csv-parse/browser/esm/sync';

export type Delimiter = ',' | ';' | '\t';
const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];

/** Most rows of one file, the header left out. */
export const MOST_ROWS = 5_000;
/** Lines that are looked at to tell the delimiter. */
const SAMPLE = 20;

export interface Row {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** `quote`: a quotation mark stands where none can; `open`: one was never closed, and swallowed all that follows. */
export interface TableFault {
  readonly line: number;
  /** Column of the file, from 1. */
  readonly column: number;
  readonly kind: 'quote' | 'open';
}

export interface Table {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly faults: readonly TableFault[];
}

/** The table of a CSV file (RFC 4180, with any of three delimiters and any line ends). Empty lines are left out. */
export function tableOf(text: string, delimiter: Delimiter = delimiterOf(text)): Table {
  const faults: TableFault[] = [];
  const [header, ...rows] = rowsOf(text, delimiter, faults).filter(({ cells }) =>
    cells.some(cell => cell.trim() !== ''),
  );
  // One unclosed quotation mark is reported for each record that it broke.
  const first = [...new Map(faults.toReversed().map(fault => [fault.line, fault])).values()].toReversed();
  return { delimiter, header: header?.cells.map(cell => cell.trim()) ?? [], rows, faults: first };
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function rowsOf(text: string, delimiter: Delimiter, faults: TableFault[]): Row[] {
  const parsed = parse(text.replace(/^\uFEFF/u, '').replace(/\r\n?/g, '\n'), {
    delimiter,
    info: true,
    relax_column_count: true,
    skip_records_with_error: true,
    record_delimiter: '\n',
    on_skip(error) {
      const { code = '', lines = 0, column = 0 } = { ...error } as { code?: string; lines?: number; column?: number };
      faults.push({
        line: lines,
        column: Number(column) + 1,
        kind: code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'quote',
      });
    },
  }) as unknown as readonly Parsed[];
  // Of an unclosed quotation mark the parser tells the end of the file; its row follows the last whole one.
  const stray = faults.findLast(({ kind }) => kind === 'quote')?.line ?? 0;
  const whole = Math.max(parsed.at(-1)?.info.lines ?? 0, stray);
  faults.forEach((fault, place) => {
    if (fault.kind === 'open') faults[place] = { ...fault, line: whole + 1 };
  });
  return parsed.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }));
}

/** The parser counts lines to the end of a row. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** The delimiter that parts the first lines in the most columns, alike in each line. */
export function delimiterOf(text: string): Delimiter {
  const sample = text
    .split(/\r\n?|\n/, SAMPLE)
    .filter(line => line.trim() !== '')
    .join('\n');
  const scores = DELIMITERS.map(delimiter => {
    const widths = rowsOf(sample, delimiter, []).map(({ cells }) => cells.length);
    const [width = 1] = widths;
    const alike = widths.filter(one => one === width).length / Math.max(widths.length, 1);
    return { delimiter, score: (width - 1) * alike };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
