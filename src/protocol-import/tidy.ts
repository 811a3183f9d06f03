// Makes whole lines of a text as it was pasted: page headers gone, broken words and hard-wrapped lines joined.
import { labelOf } from './labels';

/** A text as whole lines; an empty one separates blocks. `leftOut`: page headers, footers and numbers, each once. */
export interface Tidied {
  readonly lines: readonly string[];
  readonly leftOut: readonly string[];
}

const PAGE_NUMBER =
  /^\s*(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}|(?:pagina|page|blz\.?|p\.)\s*\d{1,3}(?:\s*(?:van|of|\/)\s*\d{1,3})?)\s*$/iu;
const ENDED = /[.!?:;…]["'”’)\]]?$/u;
const BROKEN_WORD = /\p{L}[-\u00ad\u2010]$/u;
const HANGING_HYPHEN = /^(?:en|of|and|or)\b/u;
/** Lines of prose are rarely broken beyond this; a longer line is a paragraph by itself. */
const LONGEST_WRAP = 140;
const LONGEST_HEADER = 140;

/** Whole lines of any text. Runs in time linear in its length. */
export function tidied(raw: string): Tidied {
  const lines = raw
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u200b\u200e\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll('\v', '\n')
    .replace(/\f/gu, '\n\f')
    .replace(/[^\S\n\t\f]/gu, ' ')
    .split('\n')
    .map(line => line.replace(/(?!\t|\f)\p{Cc}/gu, ''));
  const { kept, leftOut } = withoutPages(lines);
  return { lines: joined(kept), leftOut };
}

function shapeOf(line: string): string {
  return line.trim().replace(/\s+/gu, ' ').replace(/\d+/gu, '#').toLowerCase();
}

/** Takes away what repeats on pages: lines that come back word for word, and page numbers. */
function withoutPages(lines: readonly string[]): { kept: string[]; leftOut: string[] } {
  const times = new Map<string, number>();
  for (const line of lines) times.set(shapeOf(line), (times.get(shapeOf(line)) ?? 0) + 1);
  const paged = lines.some(line => line.startsWith('\f'));
  const isFurniture = (line: string): boolean => {
    const words = line.trim();
    if (words === '' || words.length > LONGEST_HEADER) return false;
    if (PAGE_NUMBER.test(words.replace('\f', ''))) return true;
    const often = (times.get(shapeOf(line)) ?? 0) >= (paged ? 2 : 3);
    return often && !ENDED.test(words) && !labelOf(words) && words.length > 3;
  };
  const kept: string[] = [];
  const leftOut = new Set<string>();
  let gap = false;
  for (const line of lines) {
    const words = line.replace('\f', '').trimEnd();
    if (isFurniture(line)) leftOut.add(words.trim());
    gap ||= isFurniture(line) || line.startsWith('\f');
    if (isFurniture(line)) continue;
    if (gap && words.trim() !== '') closeGap(kept, words.trim());
    if (words.trim() !== '') gap = false;
    kept.push(words);
  }
  return { kept, leftOut: [...leftOut] };
}

/** A sentence that runs on over the edge of a page is one again. */
function closeGap(kept: string[], next: string): void {
  const last = kept.findLastIndex(line => line.trim() !== '');
  const before = kept[last]?.trim() ?? '';
  const runsOn = BROKEN_WORD.test(before) || (before !== '' && !ENDED.test(before) && /^\p{Ll}/u.test(next));
  if (runsOn) kept.length = last + 1;
}

/** The width at which most lines break, in UTF-16 units; 0 when the text is not hard-wrapped. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map(line => line.length).filter(length => length > 30);
  if (lengths.length < 4) return 0;
  const sorted = [...lengths].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  if (width > LONGEST_WRAP) return 0;
  const full = lengths.filter(length => length >= width * 0.7).length;
  return full * 2 >= lengths.length ? width : 0;
}

function joined(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  const whole: string[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const words = line.trim();
    const before = whole.at(-1) ?? '';
    if (before !== '' && words !== '' && continues(before, words, lastLength, width)) {
      whole[whole.length - 1] = glued(before, words);
    } else if (words !== '' || before !== '') whole.push(words);
    lastLength = line.length;
  }
  return whole;
}

function continues(before: string, line: string, lastLength: number, width: number): boolean {
  if (labelOf(line) || isRow(line) || isRow(before)) return false;
  if (BROKEN_WORD.test(before)) return true;
  const lower = /^[\p{Ll}("'“‘]/u.test(line);
  if (!ENDED.test(before)) return lower || (width > 0 && lastLength >= width * 0.75);
  if (/[:?]$/u.test(before)) return lower && width > 0;
  return (width > 0 && lastLength >= width * 0.6) || (lower && /[.;]$/u.test(before) && width > 0);
}

function glued(before: string, line: string): string {
  if (!BROKEN_WORD.test(before) || HANGING_HYPHEN.test(line)) return `${before} ${line}`;
  return /^\p{Ll}/u.test(line) && !/-e-?$/u.test(before) ? before.slice(0, -1) + line : before + line;
}

/** Whether a line is a row of a table: cells between tabs or upright strokes. */
export function isRow(line: string): boolean {
  return /\S\t\s*\S/u.test(line) || /\S\s\|\s.*\S/u.test(line) || /^\|.*\|$/u.test(line.trim());
}
