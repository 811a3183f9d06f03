// Finds runs of capitalised words, and marks them as belonging to no private person.
import type { Text } from '../text';
import { sameLine } from './cues';
import type { Word } from './words';

/** Marks the tokens from first to last; `everywhere`: also where the same words return. */
export type Bar = (first: number, last: number, everywhere: boolean) => void;

export interface Run {
  readonly first: number;
  readonly last: number;
  readonly quoted: boolean;
}

/** The capitalised words right after a token, a quotation mark skipped; tussenvoegsels may stand between. */
export function runAfter(text: Text, words: readonly (Word | null)[], place: number): Run | null {
  let first = place + 1;
  const quoted = /^["'“”‘’„«]$/.test(text.tokens[first]?.text ?? '');
  if (quoted) first++;
  if (/^(?:is|heet|heette|genaamd|named|called)$/.test(words[first]?.fold ?? '')) first++;
  if (!isName(words[first]) || !sameLine(text, place, first)) return null;
  let last = first;
  for (let next = first + 1; next <= first + 6; next++) {
    const word = words[next];
    if (isName(word) && sameLine(text, last, next)) last = next;
    else if (!word || !/^(?:van|de|der|den|en|het|the|of|and|'t)$/.test(word.fold)) {
      if (text.tokens[next]?.text !== '.' || words[next - 1]?.shape !== 'initial') break;
    }
  }
  return { first, last, quoted };
}

/** Whether a word is written as a name. */
export function isName(word: Word | null | undefined): boolean {
  return !!word && word.shape !== 'lower';
}
