// Takes the disguise off a word: digits and symbols for letters, stars, dots, loose letters, stretched letters, look-alikes.
import { foldOf } from '../text';
import type { Chunk } from './chunks';
import { classesOf, HARD, hardWordFor, isHard, isKnown } from './vocabulary';

/** Letters of other scripts that look like Latin ones. */
const LOOKALIKES = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'u',
    х: 'x',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    ѵ: 'v',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ɡ: 'g',
    ɑ: 'a',
    ı: 'i',
    ⅼ: 'l',
  }),
);

const DIGITS: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '6': ['g'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '!': ['i', 'l'],
  '€': ['e'],
  '£': ['l'],
  '|': ['l', 'i'],
  '+': ['t'],
  ß: ['b'],
};

const STAR = /[*#•×%_?]/u;
const VOWELS = ['u', 'a', 'e', 'i', 'o'];
const LONGEST_DISGUISE = 30;

/** A disguised word: what it means and where it stands. */
export interface Unmasked {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly masked: true;
}

/** The meant spelling of a plain word: look-alikes, full-width letters and stretched letters undone. */
export function plainOf(lower: string): string {
  if (!isStretched(lower) && /^[a-z'-]*$/.test(lower)) return lower;
  const latin = /[\u0250-\u{10ffff}]/u.test(lower) ? [...lower.normalize('NFKC')].map(letterOf).join('') : lower;
  const form = /[\u0080-\u{10ffff}]/u.test(latin) ? foldOf(latin) : latin;
  if (!/(\p{L})\1\1/u.test(form) || isKnown(form)) return form;
  return hardWordFor(squeezed(form)) ?? form.replace(/(\p{L})\1{2,}/gu, '$1$1');
}

/** Whether one character stands three times in a row. */
function isStretched(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    if (word[at] === word[at - 1] && word[at] === word[at - 2]) return true;
  }
  return false;
}

function letterOf(letter: string): string {
  return LOOKALIKES.get(letter) ?? letter;
}

/** Every run of one letter as a single letter: `kuuut` and `kut` give the same. */
export function squeezed(form: string): string {
  return form.replace(/(\p{L})\1+/gu, '$1');
}

/**
 * The word meant by a run of characters without white space, or null when it is no disguise of a word that matters.
 * `start`: offset of the run in the text.
 */
export function unmaskedOf(run: string, start: number): Unmasked | null {
  const outer = /^["'“”‘’«»„([{]*/u.exec(run)?.[0].length ?? 0;
  const tail = run.length - withoutClosing(run).length;
  let from = outer;
  let to = run.length - tail;
  if (to - from > 3 && /^([*_]).*\1$/u.test(run.slice(from, to)) && !STAR.test(run.slice(from + 1, to - 1))) {
    from++;
    to--;
  }
  const core = run.slice(from, to).toLowerCase();
  if (core.length < 3 || core.length > LONGEST_DISGUISE || !/\p{L}/u.test(core) || /^[\p{L}'’-]+$/u.test(core)) {
    return null;
  }
  const form = meantBy(core);
  return form === null ? null : { form, start: start + from, end: start + to, masked: true };
}

function meantBy(core: string): string | null {
  const loose = core.replace(/[.\-_·'’/]/gu, '');
  for (const candidate of decodings(plainOf(core.replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')))) {
    if (isKnown(candidate)) return candidate;
  }
  if (/^(?:\p{L}[.\-_·/]){2,}\p{L}$/u.test(core) || /^[\p{L}]{1,3}[.\-_·][\p{L}]{1,3}$/u.test(core)) {
    if (isHard(plainOf(loose))) return plainOf(loose);
  }
  return STAR.test(core) ? starred(core.replace(/[#•×%_?]/gu, '*')) : null;
}

/** Spellings with digits and symbols read as letters; at most eight, as two readings of one sign are rare. */
function decodings(core: string): string[] {
  if (!/[0-9@$!€£|+ß]/u.test(core) || !/\p{L}/u.test(core)) return [];
  let found = [''];
  for (const sign of core) {
    const letters = DIGITS[sign] ?? [sign];
    found = found.flatMap(begun => letters.map(letter => begun + letter)).slice(0, 8);
  }
  return found;
}

/** The word that fits stars in place of letters ("k*t", "k***r"), or null. */
function starred(core: string): string | null {
  const stars = core.split('*').length - 1;
  if (stars <= 2) {
    let found = [core];
    for (let star = 0; star < stars; star++) {
      found = found.flatMap(begun => VOWELS.map(vowel => begun.replace('*', vowel)));
    }
    const match = found.find(isHard);
    if (match !== undefined) return match;
  }
  for (const word of HARD.get(core.length) ?? []) if (fits(core, word)) return word;
  return null;
}

function fits(core: string, word: string): boolean {
  if (core.replace(/\*/gu, '').length === 0 || core.charAt(0) !== word.charAt(0)) return false;
  for (let at = 0; at < core.length; at++) if (core[at] !== '*' && core[at] !== word[at]) return false;
  return true;
}

/** Loose letters from this chunk on that spell a word together ("k u t"), as one chunk; or null. */
export function spacedLettersFrom(chunks: readonly Chunk[], first: number): Chunk | null {
  let letters = '';
  let last = first;
  while (last < chunks.length && last - first < LONGEST_DISGUISE) {
    const letter = looseLetter(chunks[last]);
    if (letter === null) break;
    letters += letter;
    last++;
  }
  for (let count = last - first; count >= 3; count--) {
    const form = plainOf(letters.slice(0, count));
    if (classesOf(form).length === 0) continue;
    const part = chunks.slice(first, first + count);
    const end = part.at(-1)?.tokens.find(token => token.kind === 'word')?.end ?? 0;
    return { tokens: part.flatMap(chunk => chunk.tokens), start: part[0]?.start ?? 0, end, count, letters: form };
  }
  return null;
}

function looseLetter(chunk: Chunk | undefined): string | null {
  const [token, ...rest] = chunk?.tokens ?? [];
  if (token?.lower.length !== 1 || !/\p{L}/u.test(token.lower)) return null;
  return rest.every(other => /^[.,!?]$/u.test(other.text)) ? token.lower : null;
}

const CLOSING = new Set(`"'“”‘’«»)]},.;:!?…`);

/** The run without the marks that close it. */
function withoutClosing(run: string): string {
  let end = run.length;
  while (end > 0 && CLOSING.has(run.charAt(end - 1))) end--;
  return run.slice(0, end);
}
