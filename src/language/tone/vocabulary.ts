// Looks up to which classes of words that bear on tone a word belongs; compounds of swear words included.

import { ABUSE } from '../lexicon/abuse';
import { CONTEMPT } from '../lexicon/contempt';
import { FRAME } from '../lexicon/frame';
import { GROUPS } from '../lexicon/groups';
import { HARM } from '../lexicon/harm';
import { PERSONS } from '../lexicon/persons';
import { foldOf } from '../text';
import { compoundClasses } from './compounds';

const TABLES = [FRAME, PERSONS, GROUPS, CONTEMPT, HARM, ABUSE];
const NONE: readonly string[] = [];

/** Classes whose words are strong enough to look for behind stars and stretched letters. */
const HARD_CLASSES = new Set(['swear', 'scold', 'slur', 'weakslur', 'homonym']);

const WORDS = new Map<string, string[]>();
for (const table of TABLES) {
  for (const [name, forms] of Object.entries(table)) {
    for (const form of foldOf(forms).trim().split(/\s+/u)) {
      const classes = WORDS.get(form);
      if (classes) classes.push(name);
      else WORDS.set(form, [name]);
    }
  }
}

for (const [form, classes] of WORDS) {
  if (classes.includes('scold') && compoundClasses(form).includes('swear')) classes.push('swear');
}

for (const classes of WORDS.values()) {
  if (classes.includes('vile') && !classes.includes('mildvile')) classes.push('strongvile');
  if (classes.includes('scold') && !classes.includes('thing')) classes.push('namecall');
}

const HARD_BY_SQUEEZE = new Map<string, string>();

/** Strong words by length, for matching stars. */
export const HARD: ReadonlyMap<number, readonly string[]> = hardWords();

function hardWords(): Map<number, string[]> {
  const byLength = new Map<number, string[]>();
  for (const [form, classes] of WORDS) {
    if (!classes.some(name => HARD_CLASSES.has(name))) continue;
    const key = form.replace(/(\p{L})\1+/gu, '$1');
    if (!HARD_BY_SQUEEZE.has(key)) HARD_BY_SQUEEZE.set(key, form);
    const list = byLength.get(form.length);
    if (list) list.push(form);
    else byLength.set(form.length, [form]);
  }
  return byLength;
}

/** The classes of a word in lower case without diacritics; empty when it bears on nothing. */
export function classesOf(form: string): readonly string[] {
  return WORDS.get(form) ?? (form.length > 4 ? compoundClasses(form) : NONE);
}

/** The classes of a word that stands in the vocabulary itself, compounds left out. */
export function listedClassesOf(form: string): readonly string[] {
  return WORDS.get(form) ?? NONE;
}

/** Whether the word stands in the vocabulary itself or is a compound of a swear word. */
export function isKnown(form: string): boolean {
  return WORDS.has(form) || (form.length > 4 && compoundClasses(form).length > 0);
}

/** Whether the word is a swear word, a term of abuse or a slur. */
export function isHard(form: string): boolean {
  return classesOf(form).some(name => HARD_CLASSES.has(name));
}

/** The strong word of which every doubled letter written once gives `key`. */
export function hardWordFor(key: string): string | undefined {
  return HARD_BY_SQUEEZE.get(key);
}
