// Prepares a sentence for the patterns of statements: punctuation out, school names as one word, misspellings mended.
import { FRISIAN, FRISIAN_ONLY, FRISIAN_SIGNS } from '../lexicon/frisian';
import { foldOf, type Sentence, type Token } from '../text';
import { piecesOf, SCHOOL_FORM } from './glued';

/** A sentence as the patterns see it: `forms[i]` stands for `tokens[i]`. */
export interface Clause extends Sentence {
  readonly forms: readonly string[];
  /** Whether the school or its organisation is named. */
  readonly named: boolean;
}

export { SCHOOL_FORM };

const NONE: ReadonlySet<string> = new Set();

const KEYWORDS =
  'persoonlijke persoonlijk verantwoordelijk verantwoordelijkheid aansprakelijk standpunt standpunten officiele officieel werkgever reacties reactie organisatie anderen derden opinion opinions responsible personal employer leerkracht directeur mening werkzaam commentaar comments'.split(
    ' ',
  );
const KNOWN = new Set([...KEYWORDS, 'andere', 'anders', 'meting', 'menig', 'personen', 'leerkrachten', 'meningen']);
const BY_LETTER = new Map<string, string[]>();
for (const word of KEYWORDS) BY_LETTER.set(word.charAt(0), [...(BY_LETTER.get(word.charAt(0)) ?? []), word]);

/** `starts`: first token of each name of the school to the token after it; `schoolWords`: its names without blanks. */
export function clauseOf(
  sentence: Sentence,
  starts: ReadonlyMap<number, number>,
  schoolWords: ReadonlySet<string> = NONE,
): Clause {
  const tokens: Token[] = [];
  const forms: string[] = [];
  let named = false;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (!token) continue;
    const after = starts.get(token.index);
    if (after !== undefined) {
      const last = sentence.tokens[at + after - token.index - 1] ?? token;
      tokens.push({ ...token, end: last.end });
      forms.push(SCHOOL_FORM);
      named = true;
      at += after - token.index - 1;
    } else if (token.kind === 'hashtag') {
      const whole = foldOf(token.lower.slice(1));
      for (const piece of piecesOf(whole, schoolWords) ?? [whole]) {
        tokens.push(token);
        forms.push(mended(piece));
        if (piece === SCHOOL_FORM) named = true;
      }
    } else if (token.kind !== 'mark') {
      tokens.push(token);
      forms.push(mended(foldOf(token.lower)));
    }
  }
  return { tokens, forms: inDutch(forms), named, start: sentence.start, end: sentence.end };
}

/** The words of a Frisian sentence in Dutch, as far as the patterns know them. */
function inDutch(forms: readonly string[]): readonly string[] {
  if (!forms.some(form => FRISIAN_ONLY.has(form))) return forms;
  if (forms.filter(form => FRISIAN_SIGNS.has(form)).length < 2) return forms;
  return forms.map(form => FRISIAN[form] ?? form);
}

/** A keyword for a word that is one slip of the pen away from it (two in a long word); any other word as it is. */
export function mended(form: string): string {
  if (form.length < 5 || KNOWN.has(form)) return form;
  for (const word of BY_LETTER.get(form.charAt(0)) ?? []) {
    const most = word.length >= 10 ? 2 : 1;
    if (word.length >= 6 && Math.abs(word.length - form.length) <= most && slips(form, word, most) <= most) return word;
  }
  return form;
}

/** Letters to add, drop, change or swap, or more than `most`. */
function slips(from: string, to: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let column = 1; column <= to.length; column++) {
      const same = from[line - 1] === to[column - 1];
      const swapped = line > 1 && column > 1 && from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
      next[column] = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.MAX_SAFE_INTEGER,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[to.length] ?? most + 1;
}
