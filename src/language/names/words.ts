// Looks at each word of a text as a possible part of a personal name: its shape and what the lexicon knows of it.
import { FUNCTION_WORDS } from '../lexicon/function-words';
import lexicon from '../lexicon/personal-names.json';
import { PLACES_AND_MAKES } from '../lexicon/places-and-makes';
import { foldOf, type Text, type Token } from '../text';

export type Shape = 'capital' | 'upper' | 'initial' | 'lower';

export interface Word {
  readonly token: Token;
  /** Lower case without diacritics, without a possessive ending. */
  readonly fold: string;
  readonly shape: Shape;
  /** End of the word without a possessive ending, in UTF-16 units of the text. */
  readonly end: number;
  /** Whether no word stands before it in its sentence or after a colon. */
  readonly first: boolean;
}

interface Lexicon {
  readonly familiar: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly dictionary: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

let opened: Lexicon | undefined;

function known(): Lexicon {
  opened ??= {
    familiar: setOf(lexicon.familiar),
    foreign: setOf(lexicon.foreign),
    surnames: setOf(lexicon.surnames),
    ambiguous: setOf(lexicon.ambiguous),
    dictionary: setOf(lexicon.words),
    functionWords: setOf(FUNCTION_WORDS),
    places: setOf(PLACES_AND_MAKES),
  };
  return opened;
}

/** The words of a list, split at white space. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A first name that is given in the Netherlands; a double name counts when both halves are first names. */
export function isFamiliar(fold: string): boolean {
  return halves(fold, half => known().familiar.has(half));
}

/** A first name from any list. */
export function isFirstName(fold: string): boolean {
  return halves(fold, half => known().familiar.has(half) || known().foreign.has(half));
}

/** A surname, or another word that the dictionary knows as part of a personal name. */
export function isSurname(fold: string): boolean {
  return halves(fold, half => known().surnames.has(half));
}

/** A first name that is an everyday word, month or thing as well. */
export function isAmbiguous(fold: string): boolean {
  return known().ambiguous.has(fold);
}

/** A first name that the Dutch dictionary also holds as a lower-case word, however rare. */
export function isDutchWord(fold: string): boolean {
  return known().dictionary.has(fold) || known().ambiguous.has(fold);
}

export function isFunctionWord(fold: string): boolean {
  return known().functionWords.has(fold);
}

/** A place, people, club, brand or site. */
export function isPlace(fold: string): boolean {
  return known().places.has(fold);
}

function halves(fold: string, holds: (half: string) => boolean): boolean {
  if (holds(fold)) return true;
  if (!fold.includes('-')) return false;
  return fold.split('-').every(half => half !== '' && holds(half));
}

/** What each token of a text looks like as part of a name; null for tokens that are no words. */
export function wordsOf(text: Text): (Word | null)[] {
  const words: (Word | null)[] = new Array(text.tokens.length).fill(null);
  for (const sentence of text.sentences) {
    let first = true;
    for (const token of sentence.tokens) {
      if (token.kind === 'word') {
        words[token.index] = wordOf(token, first);
        first = false;
      } else if (token.kind === 'number' || token.text === ':') {
        first = token.text === ':';
      }
    }
  }
  return words;
}

function wordOf(token: Token, first: boolean): Word {
  const stem = stemOf(token.lower);
  const cut = token.lower.length - stem.length;
  return { token, fold: plain(stem), shape: shapeOf(token.text), end: token.end - cut, first };
}

/** `sem's` and `sems` give `sem`; `lars` and `thomas` stay. */
function stemOf(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  if (!lower.endsWith('s') || lower.length < 4) return lower;
  const fold = plain(lower);
  const bare = fold.slice(0, -1);
  const stands = isFirstName(fold) || isSurname(fold) || isFunctionWord(fold) || isPlace(fold);
  return !stands && isFamiliar(bare) && !isDutchWord(bare) ? lower.slice(0, -1) : lower;
}

function plain(lower: string): string {
  return /^[a-z'-]*$/.test(lower) ? lower : foldOf(lower);
}

function shapeOf(text: string): Shape {
  if (/^(?:\p{Lu}|Th|Chr|Ph|IJ)$/u.test(text)) return 'initial';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  return /\p{Ll}/u.test(text) ? 'capital' : 'upper';
}

/** "Max. 25 leerlingen": an abbreviation before a number. */
export function isMeasure({ tokens }: Text, { fold, token }: Word): boolean {
  return fold === 'max' && tokens[token.index + 1]?.text === '.' && tokens[token.index + 2]?.kind === 'number';
}
