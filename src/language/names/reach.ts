// Finds how far a name reaches: initials, further first names, tussenvoegsels and surname.
import { THINGS as THING_WORDS } from '../lexicon/what-names-belong-to';
import type { Text } from '../text';
import { isRoleWord } from './cues';
import { isFirstName, isFunctionWord, isPlace, isSurname, setOf, type Word } from './words';

/** Words between first name and surname, in any of the languages that names here come from. */
const PREPOSITIONS = setOf(
  `van de der den het 't te ter ten in op aan bij uit onder over voor vd v d el al ait ben bin ibn bel abu abou ould oulad da dos do di del
   della la le du von zu zum y 's`,
);
/** "Peter van Bakkerij Smit": where someone belongs, and no surname. */
const THINGS = setOf(THING_WORDS);
/** Those that more often say where or with whom: only before a known surname. */
const LOOSE = setOf('in op aan bij uit onder over voor het y do di');

export interface Reach {
  /** Token index of the last part. */
  readonly last: number;
  /** End in UTF-16 units: without a possessive ending, with the full stop of an initial. */
  readonly end: number;
  /** More than one word: a first name with a surname, initial or second first name. */
  readonly full: boolean;
}

/** How far a name reaches that starts with the word at `index`. `barred` tells of words that belong to no person. */
export function reachOf(
  text: Text,
  words: readonly (Word | null)[],
  index: number,
  barred: (index: number) => boolean,
): Reach {
  let last = index;
  let end = words[index]?.end ?? 0;
  let full = false;
  for (let parts = 0; parts < 4; parts++) {
    const word = words[last];
    if (word && word.end < word.token.end) break;
    const part = surnameAt(text, words, last + 1, last, barred) ?? prefixedSurname(text, words, last, barred);
    if (!part) break;
    const next = doubled(text, words, part, barred);
    last = next.last;
    end = next.end;
    full = true;
  }
  return { last, end, full };
}

/** A name that starts with initials, such as "J.P. de Vries": from the first initial on, or null. */
export function initialsReach(
  text: Text,
  words: readonly (Word | null)[],
  index: number,
  barred: (index: number) => boolean,
): (Reach & { readonly sure: boolean }) | null {
  let place = index;
  while (words[place]?.shape === 'initial' && text.tokens[place + 1]?.text === '.' && place < index + 10) place += 2;
  if (place === index) return null;
  const before = place - 1;
  const prefixed = prefixedSurname(text, words, before, barred);
  if (prefixed) return { ...doubled(text, words, prefixed, barred), full: true, sure: true };
  const plain = spaced(text, before, place) ? surnameAt(text, words, place, before, barred) : null;
  if (!plain) return null;
  const sure = isSurname(words[place]?.fold ?? '') || !LETTERED.test(words[index - 1]?.fold ?? '');
  return { ...doubled(text, words, plain, barred), full: true, sure };
}

/** Words that a letter belongs to, so that it is no initial: "lokaal B. Kom". */
const LETTERED =
  /^(?:lokaal|groep|vitamine|klas|plan|deel|bijlage|optie|hoofdstuk|poule|unit|categorie|punt|stap|gebouw|ingang|letter|de|het|een|hepatitis|team|route|vak|kolom|blok|zaal|hal|serie|type|versie|niveau|avi)$/;

/** "Haddaoui-de Wit": the surname after a hyphen and tussenvoegsel belongs to it. */
function doubled(text: Text, words: readonly (Word | null)[], part: Part, barred: (index: number) => boolean): Part {
  if (!/-(?:de|van|den|der|ter|ten|el|al)$/i.test(words[part.last]?.token.text ?? '')) return part;
  const next = /^(?:de|der|den|het)$/.test(words[part.last + 1]?.fold ?? '') ? part.last + 2 : part.last + 1;
  const word = words[next];
  if (word?.shape !== 'capital' || barred(next) || !spaced(text, next - 1, next)) return part;
  return { last: next, end: word.end };
}

/** A surname with its tussenvoegsels that starts right at `index`, as after "mevrouw": or null. */
export function surnameReach(
  text: Text,
  words: readonly (Word | null)[],
  index: number,
  barred: (index: number) => boolean,
): Reach | null {
  if (!PREPOSITIONS.has(words[index]?.fold ?? '')) return null;
  if (words[index]?.shape === 'lower' && LOOSE.has(words[index]?.fold ?? '')) return null;
  const found = prefixedSurname(text, words, index - 1, barred, true);
  return found ? { ...found, full: true } : null;
}

interface Part {
  readonly last: number;
  readonly end: number;
}

/** A capitalised word or an initial with full stop at `index`, right after token `before`. */
function surnameAt(
  text: Text,
  words: readonly (Word | null)[],
  index: number,
  before: number,
  barred: (index: number) => boolean,
): Part | null {
  const word = words[index];
  if (!word || !spaced(text, before, index) || barred(index)) return null;
  if (word.shape === 'initial') return initialAt(text, index);
  const shouted = word.shape === 'upper' && words[before]?.shape === 'upper' && isSurname(word.fold);
  if (word.shape !== 'capital' && !shouted) return null;
  if (isFunctionWord(word.fold) || isPlace(word.fold) || isRoleWord(word.fold)) return null;
  return { last: index, end: word.end };
}

function initialAt(text: Text, index: number): Part | null {
  const stop = text.tokens[index + 1];
  const own = text.tokens[index];
  if (!stop || !own) return null;
  if (stop.text === '.' && stop.start === own.end) return { last: index + 1, end: stop.end };
  return /^[,;:!?)]$/.test(stop.text) ? { last: index, end: own.end } : null;
}

/** Tussenvoegsels after token `before` ("van den", "v.d.", "v/d", "d.") and the surname or initial behind them. */
function prefixedSurname(
  text: Text,
  words: readonly (Word | null)[],
  before: number,
  barred: (index: number) => boolean,
  adjoining = false,
): Part | null {
  let place = before + 1;
  let count = 0;
  while (count < 3 && isPreposition(words[place]) && !barred(place)) {
    if (count === 0 && !adjoining && !spaced(text, before, place)) return null;
    count++;
    place++;
    const mark = text.tokens[place]?.text;
    if (mark === '.' || mark === '/') place++;
    if (/^['’‘]$/.test(mark ?? '') && /^[tsn]$/.test(words[place + 1]?.fold ?? '')) place += 2;
  }
  if (count === 0) return null;
  const leading = words[before + 1];
  const surname = words[place];
  const knownSurname = surname?.shape === 'capital' && isSurname(surname.fold);
  if (LOOSE.has(leading?.fold ?? '') && (!knownSurname || isPlace(surname.fold))) return null;
  const follows = words[place + 1];
  const thing =
    adjoining || follows?.shape === 'capital' || THINGS.has(surname?.fold ?? '') || isFirstName(surname?.fold ?? '');
  const belongs = leading?.fold === 'van' && leading.shape === 'lower' && surname?.shape !== 'initial' && thing;
  const double = words[before]?.shape === 'capital' && isSurname(words[before]?.fold ?? '');
  if (belongs && !double && !knownSurname && !/^(?:den|der|ter|ten|'?t)$/.test(words[place - 1]?.fold ?? ''))
    return null;
  if (knownSurname && !barred(place) && spaced(text, place - 1, place)) return { last: place, end: surname.end };
  // "Anouk ten Have": behind a tussenvoegsel a capital makes any word a surname.
  const plain = surname?.shape === 'capital' && !barred(place) && spaced(text, place - 1, place);
  if (plain && isFunctionWord(surname.fold)) return { last: place, end: surname.end };
  return surnameAt(text, words, place, place - 1, barred);
}

/** Whether exactly blank space, on one line, stands between two neighbouring tokens. */
function spaced(text: Text, before: number, index: number): boolean {
  const left = text.tokens[before];
  const right = text.tokens[index];
  if (!left || !right) return false;
  const gap = text.raw.slice(left.end, right.start);
  return /^[ \u00a0]{1,2}$/.test(gap) || (gap === '' && /^[./]$/.test(left.text));
}

function isPreposition(word: Word | null | undefined): boolean {
  return !!word && (word.shape === 'lower' || word.shape === 'capital') && PREPOSITIONS.has(word.fold);
}
