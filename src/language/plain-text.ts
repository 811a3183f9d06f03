// Writes a text in plain characters for number and address patterns, with a way back to the offsets of the original.

/** Where one character of the plain form stands in the original, in UTF-16 offsets. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The plain form of a text, and the place of each of its characters; null where both are the same text. */
export interface PlainText {
  readonly plain: string;
  readonly origin: readonly Place[] | null;
}

const ODD = /[^\n\r\t -~\u00a1-\u00ac\u00ae-\u024f€–—‘’“”…]/u;
const DROPPED = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]|\ufe0f|\u20e3/u;

/** Full-width and styled digits and letters as ASCII, invisible characters gone, blanks and dashes of one kind. */
export function plainTextOf(raw: string): PlainText {
  if (!ODD.test(raw) && !/[\u00a0–—]/u.test(raw)) return { plain: raw, origin: null };
  let plain = '';
  const origin: Place[] = [];
  let at = 0;
  for (const letter of raw) {
    const form = plainForm(letter);
    const place = { start: at, end: at + letter.length };
    for (let unit = 0; unit < form.length; unit++) origin.push(place);
    plain += form;
    at += letter.length;
  }
  return { plain, origin };
}

function plainForm(letter: string): string {
  if (letter >= ' ' && letter <= '~') return letter;
  if (DROPPED.test(letter)) return '';
  if (/[\u00a0\u2000-\u200a\u202f\u3000]/u.test(letter)) return ' ';
  if (/[\u2010-\u2015\u2212]/u.test(letter)) return '-';
  if (!/[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2460-\u24ff]/u.test(letter)) return letter;
  const folded = letter.normalize('NFKC');
  return /^[ -~]{1,2}$/u.test(folded) ? folded : letter;
}

/** A stretch of the plain form as offsets of the original. */
export function backTo({ origin }: PlainText, start: number, end: number): { start: number; end: number } {
  if (!origin) return { start, end };
  return { start: origin[start]?.start ?? start, end: origin[end - 1]?.end ?? end };
}
