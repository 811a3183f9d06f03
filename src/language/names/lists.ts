// Finds names by the names beside them: in a list, or because the same name stands elsewhere in the text.
import { classFollows, isRoleWord, type PersonRole, sameLine } from './cues';
import type { NameText } from './evidence';
import { looksLikeFirstName } from './likeness';
import { type Reach, reachOf } from './reach';
import { isDutchWord, isFamiliar, isFirstName, isFunctionWord, isPlace, isSurname } from './words';

/** A name by its tokens, before it becomes a hit. */
export interface Found {
  readonly first: number;
  readonly reach: Reach;
  readonly confidence: 'high' | 'low';
  readonly role: PersonRole;
}

const CONNECTOR = /^(?:,|en|&|and|\+)$/;

/** The names found, with those that stand in a list with them and those that return elsewhere; in order. */
export function alongside(names: NameText, found: readonly Found[]): Found[] {
  const taken = new Uint8Array(names.words.length);
  const all: Found[] = [];
  const take = (name: Found): void => {
    all.push(name);
    for (let place = name.first; place <= name.reach.last; place++) taken[place] = 1;
  };
  for (const name of found) take(name);
  for (const name of found) {
    for (let next = rightOf(names, taken, name); next; next = rightOf(names, taken, next)) take(next);
    for (let next = leftOf(names, taken, name); next; next = leftOf(names, taken, next)) take(next);
  }
  for (const name of again(names, taken, all)) take(name);
  return all.sort((a, b) => a.first - b.first);
}

/** The word after "," or "en" behind a name, if it can be a name. */
function rightOf(names: NameText, taken: Uint8Array, name: Found): Found | null {
  let place = name.reach.last + 1;
  if (!isConnector(names, place)) return null;
  place++;
  if (/^(?:en|and)$/.test(names.words[place]?.fold ?? '')) place++;
  return taken[place] ? null : memberAt(names, place, name, false);
}

/** The word before "," or "en" in front of a name, if it can be a name. */
function leftOf(names: NameText, taken: Uint8Array, name: Found): Found | null {
  let place = name.first - 1;
  if (!isConnector(names, place)) return null;
  place--;
  if (names.text.tokens[place]?.text === ',') place--;
  return taken[place] ? null : memberAt(names, place, name, true);
}

function isConnector({ text }: NameText, place: number): boolean {
  const token = text.tokens[place];
  return !!token && CONNECTOR.test(token.lower) && sameLine(text, place - 1, place) && sameLine(text, place, place + 1);
}

function memberAt(names: NameText, place: number, beside: Found, left: boolean): Found | null {
  const { text, words, barred } = names;
  const word = words[place];
  if (!word || barred[place] || isRoleWord(word.fold)) return null;
  const known = isFirstName(word.fold);
  if (isFunctionWord(word.fold) && (!known || word.first || word.shape === 'lower')) return null;
  if (word.shape === 'lower') {
    const neighbour = words[beside.first];
    if (neighbour?.shape !== 'lower' || (isDutchWord(word.fold) && word.fold.length < 3)) return null;
    if (
      !isFamiliar(word.fold) &&
      (isFunctionWord(word.fold) || beside.role !== 'pupil' || !looksLikeFirstName(word.fold))
    )
      return null;
  } else if (word.shape !== 'capital' || (isPlace(word.fold) && !known)) return null;
  else if (word.first && !known && !isSurname(word.fold) && !looksLikeFirstName(word.fold)) return null;
  const reach =
    left || word.shape === 'lower' ? single(names, place) : reachOf(text, words, place, at => barred[at] === 1);
  const role = classFollows(text, words, reach.last) ? 'pupil' : beside.role;
  return { first: place, reach, confidence: known ? beside.confidence : 'low', role };
}

function single({ words }: NameText, place: number): Reach {
  return { last: place, end: words[place]?.end ?? 0, full: false };
}

/** Capitalised repetitions of the first word of a found name. */
function again(names: NameText, taken: Uint8Array, found: readonly Found[]): Found[] {
  const { text, words, barred } = names;
  const roles = new Map<string, Found>();
  for (const name of found) {
    const fold = words[name.first]?.fold ?? '';
    if (fold.length > 2 && isFirstName(fold) && !roles.has(fold)) roles.set(fold, name);
  }
  const more: Found[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (!word || taken[place] || barred[place] || word.shape !== 'capital') continue;
    const known = roles.get(word.fold);
    if (known) more.push({ ...known, first: place, reach: reachOf(text, words, place, at => barred[at] === 1) });
  }
  return more;
}
