// Finds fixed phrases, such as full names, in the words of a text, in time linear in its length.
import { foldOf, readText, type Text } from '../text';
import type { Word } from './words';

/** Phrases by their first word; each a list of folded words. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface PhraseHit {
  /** Token indexes of first and last word. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}

/** Prepares phrases for `phrasesIn`; empty ones are left out. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = wordsIn(phrase);
    const [first] = words;
    if (first === undefined) continue;
    const list = index.get(first);
    if (list) list.push(words);
    else index.set(first, [words]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** Plain lower-case phrases, of which the lexicon holds thousands, are cut at blanks and stops: reading each would delay the start. */
function wordsIn(phrase: string): string[] {
  if (/^[a-z0-9 .&'-]+$/.test(phrase)) {
    return phrase
      .split(/[ .]/)
      .map(word => word.replace(/^['-]/, '').replace(/['-]$/, ''))
      .filter(word => word !== '');
  }
  return readText(phrase)
    .tokens.filter(token => token.kind === 'word' || token.kind === 'number' || token.text === '&')
    .map(token => foldOf(token.text));
}

/** The longest phrase that starts at each place, in order and without overlap; full stops between words do not matter. */
export function phrasesIn(text: Text, words: readonly (Word | null)[], index: PhraseIndex): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let place = 0; place < text.tokens.length; place++) {
    const start = itemAt(text, words, place);
    const candidates = start === null ? undefined : (index.get(start) ?? index.get(rawAt(text, words, place) ?? ''));
    const hit = candidates && longestAt(text, words, place, candidates);
    if (!hit) continue;
    hits.push(hit);
    place = hit.last;
  }
  return hits;
}

function longestAt(
  text: Text,
  words: readonly (Word | null)[],
  place: number,
  candidates: readonly (readonly string[])[],
): PhraseHit | null {
  for (const phrase of candidates) {
    const last = matchAt(text, words, place, phrase);
    if (last !== null) return { first: place, last, words: phrase };
  }
  return null;
}

function matchAt(text: Text, words: readonly (Word | null)[], place: number, phrase: readonly string[]): number | null {
  let at = place;
  for (let nth = 0; nth < phrase.length; nth++) {
    while (nth > 0 && text.tokens[at]?.text === '.') at++;
    const wanted = phrase[nth];
    if (itemAt(text, words, at) !== wanted && rawAt(text, words, at) !== wanted) return null;
    at++;
  }
  return at - 1;
}

function itemAt(text: Text, words: readonly (Word | null)[], place: number): string | null {
  const word = words[place];
  if (word) return word.fold;
  const token = text.tokens[place];
  return token && (token.text === '&' || token.kind === 'number') ? token.text : null;
}

/** The word with its ending, for phrases that end in an s themselves. */
function rawAt(text: Text, words: readonly (Word | null)[], place: number): string | null {
  const word = words[place];
  const token = text.tokens[place];
  return word && token && word.end < token.end ? foldOf(token.text) : null;
}
