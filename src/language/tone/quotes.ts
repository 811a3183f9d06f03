// Finds the stretches of a text that stand between quotation marks.
import type { Span } from '../text';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '‘': '’', '"': '"', "'": "'" };
const LONGEST = 300;

/**
 * The quoted stretches of a text, marks included, in order. An apostrophe inside a word is no quotation mark, and a
 * quotation of more than 300 characters is none. Linear.
 */
export function quotesIn(raw: string): Span[] {
  const quotes: Span[] = [];
  for (let at = 0; at < raw.length; at++) {
    const closing = CLOSING[raw.charAt(at)];
    if (!closing || !opensHere(raw, at)) continue;
    const end = closingAt(raw, at, closing);
    if (end < 0) continue;
    quotes.push({ start: at, end: end + 1 });
    at = end;
  }
  return quotes;
}

function opensHere(raw: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(raw.charAt(at - 1)) && /\S/u.test(raw.charAt(at + 1));
}

function closingAt(raw: string, open: number, closing: string): number {
  const limit = Math.min(raw.length, open + LONGEST);
  for (let at = open + 1; at < limit; at++) {
    const mark = raw.charAt(at);
    if (mark === '\n') return -1;
    if (mark !== closing && !(closing === '”' && (mark === '“' || mark === '"'))) continue;
    if (!/[\p{L}\p{N}]/u.test(raw.charAt(at + 1))) return at;
  }
  return -1;
}

/** Whether a stretch lies inside one of the quotations, which stand in order. */
export function inQuotes(quotes: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle];
    if (!quote) return false;
    if (quote.end <= span.start) low = middle + 1;
    else if (quote.start >= span.end) high = middle - 1;
    else return quote.start <= span.start && quote.end >= span.end;
  }
  return false;
}
