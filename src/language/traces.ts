// Finds where a sentence points at a recognisable person: by name, by description, or by a pronoun for one just mentioned.
import { PEOPLE, PEOPLE_LISTS } from './lexicon/people';
import { type Cue, cuesIn, formsOf, phrasebook } from './phrases';
import type { Sentence, Span, Text } from './text';

export type TraceName = 'named' | 'pupil' | 'parent' | 'colleague' | 'they' | 'own' | 'self';
export type Trace = Cue<TraceName>;

/** A sentence with the persons it points at. */
export interface Traced {
  readonly sentence: Sentence;
  /** Comparison forms of the sentence's tokens. */
  readonly forms: readonly string[];
  /** In order of the text; `they` only where another person was mentioned shortly before. */
  readonly traces: readonly Trace[];
}

const PEOPLE_BOOK = phrasebook(PEOPLE, PEOPLE_LISTS);
/** How many sentences a pronoun may stand from the person it points at. */
const SENTENCES = 2;
/** How many words may stand between a person and what is said of them. */
export const REACH = 25;
const OTHERS: ReadonlySet<TraceName> = new Set<TraceName>(['named', 'pupil', 'parent', 'colleague']);

/** Whether a trace points at someone outside the author's own circle, by itself. */
export function isOther(trace: Trace): boolean {
  return OTHERS.has(trace.name);
}

/** The sentences of a text with the persons that they point at. Linear in text and persons. */
export function tracesIn(text: Text, persons: readonly Span[]): Traced[] {
  const named = [...persons].sort((a, b) => a.start - b.start);
  let next = 0;
  let distance = SENTENCES;
  return text.sentences.map(sentence => {
    const forms = formsOf(sentence);
    const found: Trace[] = cuesIn<TraceName>(PEOPLE_BOOK, sentence, forms);
    const first = next;
    while ((named[next]?.start ?? sentence.end) < sentence.end) next++;
    found.push(...namedIn(sentence, named.slice(first, next)));
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    const traces = distance < SENTENCES ? found : found.filter(trace => trace.name !== 'they');
    distance = mentionsOther(found) ? 0 : distance + 1;
    return { sentence, forms, traces };
  });
}

/** A sentence about one's own family names no other: "mijn dochter Lisa". */
function mentionsOther(traces: readonly Trace[]): boolean {
  return traces.some(isOther) && !traces.some(trace => trace.name === 'own');
}

function namedIn(sentence: Sentence, persons: readonly Span[]): Trace[] {
  const traces: Trace[] = [];
  let at = 0;
  for (const { start, end } of persons) {
    while (at < sentence.tokens.length && (sentence.tokens[at]?.end ?? 0) <= start) at++;
    let to = at;
    while (to < sentence.tokens.length && (sentence.tokens[to]?.start ?? end) < end) to++;
    if (to > at) traces.push({ name: 'named', from: at, to, start, end });
  }
  return traces;
}

/** The traces within reach of a cue, in order; they stand in order, so the search halves. */
export function around(cue: Cue, traces: readonly Trace[]): readonly Trace[] {
  let low = 0;
  let high = traces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((traces[middle]?.from ?? 0) < cue.from - REACH) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < traces.length && (traces[end]?.from ?? 0) <= cue.to + REACH) end++;
  return traces.slice(low, end);
}
