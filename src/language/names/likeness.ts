// Tells whether a word that no list holds reads like a first name: by its letters, or as a misspelt or pet form of one.
import model from '../lexicon/name-likeness.json';
import { isDutchWord, isFamiliar, setOf } from './words';

interface Likeness {
  readonly weights: Int8Array;
  readonly exceptions: ReadonlySet<string>;
}

let opened: Likeness | undefined;

function known(): Likeness {
  opened ??= {
    weights: Int8Array.from(atob(model.weights), letter => (letter.charCodeAt(0) << 24) >> 24),
    exceptions: setOf(model.exceptions),
  };
  return opened;
}

/** Held out, this finds 81 % of first names given in the Netherlands; a Dutch word above it is one of the model's listed exceptions. */
const LIKELY = 0;
/** Misspelt names read less like names, but not like Dutch at all. */
const TYPO = -2.5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Whether a folded word, known in no list, is likely to be a first name. */
export function looksLikeFirstName(fold: string): boolean {
  if (!/^[a-z]{3,14}$/.test(fold) || known().exceptions.has(fold)) return false;
  if (isPetForm(fold)) return true;
  const score = likenessOf(fold);
  return score > LIKELY || (score > TYPO && isMisspelt(fold));
}

/**
 * How much a folded word of 3 to 14 letters reads like a first name, as log odds: a linear model over its pieces of two
 * to five letters, hashed (FNV-1a) into buckets; trained by scripts/build-name-likeness.mjs.
 */
export function likenessOf(fold: string): number {
  const { weights } = known();
  const marked = `^${fold}$`;
  let sum = 0;
  for (let length = 2; length <= 5; length++) {
    for (let from = 0; from + length <= marked.length; from++) {
      sum += weights[bucketOf(marked, from, from + length) % weights.length] ?? 0;
    }
  }
  return model.bias + sum * model.step;
}

function bucketOf(text: string, from: number, to: number): number {
  let hash = 2166136261;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return hash >>> 0;
}

/** "fleurtje", "bramske": a name with a diminutive ending. */
function isPetForm(fold: string): boolean {
  const stem = /^(.{3,10}?)(?:etje|tje|pje|kje|je|ske|ie)$/.exec(fold)?.[1];
  return stem !== undefined && isFamiliar(stem) && !isDutchWord(stem);
}

/** One letter too many, too few, other or swapped, the first letter right; the names so near are looked up. */
function isMisspelt(fold: string): boolean {
  if (fold.length < 5) return false;
  for (let at = 1; at <= fold.length; at++) {
    const head = fold.slice(0, at);
    const rest = fold.slice(at);
    const [one = '', two = ''] = rest;
    if (one && isGiven(head + rest.slice(1))) return true;
    if (two && isGiven(head + two + one + rest.slice(2))) return true;
    for (const letter of LETTERS) {
      if (one && isGiven(head + letter + rest.slice(1))) return true;
      if (isGiven(head + letter + rest)) return true;
    }
  }
  return false;
}

const isGiven = (fold: string) => fold.length >= 4 && isFamiliar(fold);
