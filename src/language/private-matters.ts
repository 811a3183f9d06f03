// Finds special categories of personal data tied to a person, and confidential matters of a school.
import { type ConfidentialSubject, confidentialIn } from './confidential';
import type { Cue } from './phrases';
import { type SpecialSubject, specialCategoriesIn } from './special-categories';
import type { Sentence, Span, Text } from './text';
import { tracesIn } from './traces';

/** A delicate passage; `subject` is what it touches, for the message: `health`, `marks`, `staff`, `password` … */
export type MatterHit = Span &
  (
    | { readonly kind: 'special-category'; readonly subject: SpecialSubject }
    | { readonly kind: 'confidential'; readonly subject: ConfidentialSubject }
  );

/** Longer sentences, in UTF-16 units, are marked from the person to the matter only. */
const LONGEST = 300;

/**
 * The delicate passages of a text, in order, at most one of each kind a sentence: a special category only where it is tied
 * to a person, named (`persons`) or traceable ("een jongen uit mijn klas"); the topic in general and the author's own family
 * are not reported. Linear.
 */
export function privateMattersIn(text: Text, persons: readonly Span[]): MatterHit[] {
  return tracesIn(text, persons).flatMap(traced => {
    const hits: MatterHit[] = [];
    const tied = specialCategoriesIn(traced)[0];
    if (tied) {
      hits.push({
        kind: 'special-category',
        subject: tied.subject,
        ...stretchOf(traced.sentence, tied.cue, tied.trace),
      });
    }
    const confided = confidentialIn(traced)[0];
    if (confided) {
      hits.push({
        kind: 'confidential',
        subject: confided.subject,
        ...stretchOf(traced.sentence, confided.cue, confided.cue),
      });
    }
    return hits;
  });
}

function stretchOf(sentence: Sentence, cue: Cue, other: Cue): Span {
  if (sentence.end - sentence.start <= LONGEST) return { start: sentence.start, end: sentence.end };
  return { start: Math.min(cue.start, other.start), end: Math.max(cue.end, other.end) };
}
