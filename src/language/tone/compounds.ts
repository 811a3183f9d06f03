// Recognises compounds of swear words ("kutzooi", "tyfusweer") and tells them from innocent ones ("kankeronderzoek").
import { HEADS, INNOCENT_DISEASE, INNOCENT_START, PREFIXES } from '../lexicon/compounds';

const NONE: readonly string[] = [];
const SWEAR: readonly string[] = ['swear'];
const SCOLD: readonly string[] = ['swear', 'scold'];
const SLUR: readonly string[] = ['swear', 'scold', 'slur'];

const FIRST = new Map<string, string[]>();
for (const prefix of Object.keys(PREFIXES)) {
  const key = prefix.slice(0, 3);
  FIRST.set(key, [...(FIRST.get(key) ?? []), prefix]);
}
const PERSON_HEADS = wordsOf(HEADS.person);
const GROUP_HEADS = wordsOf(HEADS.group);
const THING_HEADS = wordsOf(HEADS.thing);
const INNOCENT = wordsOf(INNOCENT_DISEASE);
const INNOCENT_WHOLE = wordsOf(INNOCENT_START);

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/u);
}

/**
 * Classes of a compound that begins with a swear word: `swear`, with a person as head also `scold`, with a group also
 * `slur`. Empty for other words, medical ones included.
 */
export function compoundClasses(form: string): readonly string[] {
  for (const prefix of FIRST.get(form.slice(0, 3)) ?? []) {
    if (!form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length).replace(/^[-']/u, '');
    if (rest.length < 2) continue;
    const kind = PREFIXES[prefix];
    if (kind === undefined || isInnocent(form, rest, kind)) continue;
    if (GROUP_HEADS.some(head => rest.startsWith(head))) return SLUR;
    if (PERSON_HEADS.some(head => rest.startsWith(head))) return SCOLD;
    if (kind !== 'listed' || THING_HEADS.some(head => rest.startsWith(head))) return SWEAR;
  }
  return NONE;
}

function isInnocent(form: string, rest: string, kind: 'open' | 'disease' | 'listed'): boolean {
  if (INNOCENT_WHOLE.some(word => form.startsWith(word))) return true;
  return kind === 'disease' && INNOCENT.some(word => rest.startsWith(word));
}
