// Writes a register as a CSV file that a Dutch spreadsheet opens as it is, and that cannot run formulas.
import { type Answer, CHANNELS, type ConsentEntry, type Register } from './register';

/** What begins a formula in a spreadsheet (OWASP, CSV Injection). */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

/** The words of the file in the reader's language. */
export interface ExportWords {
  readonly header: readonly string[];
  readonly kind: (kind: ConsentEntry['kind']) => string;
  readonly giver: (giver: ConsentEntry['givenBy']) => string;
  readonly answer: (answer: Answer) => string;
}

/** The file: UTF-8 with a byte order mark, `;` between cells, lines ended as RFC 4180 asks. */
export function csvOf({ entries }: Register, words: ExportWords): string {
  const rows = entries.map(entry => {
    const { label, group, kind, givenBy, givenOn, validUntil, source, withdrawnOn } = entry;
    const answers = CHANNELS.map(channel =>
      words.answer(withdrawnOn === '' ? (entry.consents[channel] ?? 'unknown') : 'no'),
    );
    return [label, group, words.kind(kind), words.giver(givenBy), givenOn, validUntil, source, ...answers];
  });
  const lines = [words.header, ...rows].map(cells => cells.map(cellOf).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell between quotation marks, with a mark before whatever a spreadsheet would take for a formula. */
export function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
