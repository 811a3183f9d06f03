// Finds practical announcements to parents and pupils: outings, homework, times, things to bring.
import { ANNOUNCEMENTS } from './lexicon/announcements';
import { cuesIn, formsOf, phrasebook } from './phrases';
import type { Sentence, Span, Text } from './text';

type Sign = keyof typeof ANNOUNCEMENTS;

/** Groups and classes as they are written: h4c, 2b, 5/6, bk1, 3vwo. */
const CLASS = /^(?:[1-8][a-h]|[hvmt][1-6][a-z]?|bk\d|[1-6](?:vwo|havo|vmbo|tl|gt))$/u;
const BOOK = phrasebook<Sign>(ANNOUNCEMENTS);
/** A sentence may carry on from the one before it: who is spoken to, and when. */
const SENTENCES = 2;

/**
 * The sentences that announce something practical to parents or pupils, in order; reports of what happened, public events,
 * wishes and the author's own plans are none. Linear.
 */
export function announcementsIn(text: Text): Span[] {
  let sinceAudience = SENTENCES;
  let sinceFuture = SENTENCES;
  const spans: Span[] = [];
  for (const sentence of text.sentences) {
    const signs = signsOf(sentence);
    sinceAudience = signs.has('audience') ? 0 : sinceAudience + 1;
    sinceFuture = signs.has('future') ? 0 : sinceFuture + 1;
    if (announces(signs, { spoken: sinceAudience <= SENTENCES, coming: sinceFuture <= SENTENCES })) {
      spans.push({ start: sentence.start, end: sentence.end });
    }
  }
  return spans;
}

function signsOf(sentence: Sentence): ReadonlySet<Sign> {
  const forms = formsOf(sentence);
  const signs = new Set<Sign>(cuesIn(BOOK, sentence, forms).map(cue => cue.name));
  if (forms.some(form => CLASS.test(form))) signs.add('audience');
  return signs;
}

function announces(
  signs: ReadonlySet<Sign>,
  { spoken, coming }: { readonly spoken: boolean; readonly coming: boolean },
): boolean {
  if (signs.has('public') || signs.has('past') || (signs.has('private') && !signs.has('audience'))) return false;
  if (signs.has('order') && (signs.has('thing') || signs.has('work'))) return spoken || coming;
  if (signs.has('order') && coming && signs.has('time')) return spoken;
  if (!signs.has('future')) return false;
  if (signs.has('outing') || signs.has('work') || signs.has('time') || signs.has('thing')) return spoken;
  return false;
}
