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
  let sinceExcited = SENTENCES;
  const spans: Span[] = [];
  for (const sentence of text.sentences) {
    const signs = signsOf(sentence);
    sinceAudience = signs.has('audience') ? 0 : sinceAudience + 1;
    sinceFuture = signs.has('future') ? 0 : sinceFuture + 1;
    sinceExcited = signs.has('excited') ? 0 : sinceExcited + 1;
    const near = {
      spoken: sinceAudience < SENTENCES,
      coming: sinceFuture < SENTENCES,
      excited: sinceExcited < SENTENCES,
    };
    if (announces(signs, near)) {
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
  { spoken, coming, excited }: { readonly spoken: boolean; readonly coming: boolean; readonly excited: boolean },
): boolean {
  const has = (...some: readonly Sign[]): boolean => some.some(sign => signs.has(sign));
  if (has('public', 'past') || (has('wish') && !has('order')) || (has('private') && !has('audience'))) return false;
  if (has('order')) {
    if (has('thing', 'work')) return spoken || coming;
    if (has('schoolwide') || (has('outing') && has('time'))) return true;
    return spoken && (has('outing') || coming);
  }
  if (!has('future') || excited) return false;
  return has('schoolwide') || (spoken && has('outing', 'work', 'time', 'thing'));
}
