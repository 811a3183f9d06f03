// Finds the statement that the author does not answer for what others write.
import { STATEMENT_LISTS, THIRD_PARTY_SLOTS } from '../lexicon/statements';
import { cuesIn, phrasebook } from '../phrases';
import type { Span } from '../text';
import type { Clause } from './clause';

type Slot = keyof typeof THIRD_PARTY_SLOTS;

const BOOK = phrasebook<Slot>(THIRD_PARTY_SLOTS, STATEMENT_LISTS);
const WINDOW = 14;
const NOT_THE_AUTHOR = new Set(
  'school schoolnaam schoolleiding directie bestuur kind kinderen leerling leerlingen ouders ouder jullie jij u je hij zij'.split(
    ' ',
  ),
);
const AUTHOR = new Set(['ik', 'mij', 'mijn', 'me', 'i', 'my', "i'm", 'im', 'wij', 'we']);

/**
 * Refusal, answering and others close together in one sentence ("niet – verantwoordelijk – reacties"), or the others
 * in the sentence before ("Reacties? Daar ga ik niet over."); or words that leave the answering to those who write.
 */
export function thirdPartiesIn(clauses: readonly Clause[]): Span | null {
  let othersBefore = false;
  for (const clause of clauses) {
    const cues = cuesIn(BOOK, clause, clause.forms);
    const places = (slot: Slot): number[] => cues.filter(cue => cue.name === slot).map(cue => cue.from);
    const disowned = cues.find(cue => cue.name === 'disowns');
    if (disowned) return { start: disowned.start, end: disowned.end };
    const others = places('others');
    const answer = places('answers').find(at => {
      const refusal = places('refuses').find(place => Math.abs(place - at) <= WINDOW && !isLimited(clause, place));
      if (refusal === undefined || speaksOfAnother(clause, at)) return false;
      return others.some(place => Math.abs(place - at) <= WINDOW) || (othersBefore && others.length === 0);
    });
    if (answer !== undefined) return { start: clause.start, end: clause.end };
    othersBefore = others.length > 0;
  }
  return null;
}

function isLimited(clause: Clause, refusal: number): boolean {
  return /^(?:alleen|only|just|slechts)$/u.test(clause.forms[refusal + 1] ?? '');
}

/** "De school is niet verantwoordelijk …": someone else than the author does not answer. */
function speaksOfAnother(clause: Clause, answer: number): boolean {
  const before = clause.forms.slice(Math.max(0, answer - 4), answer);
  if (before.some(form => AUTHOR.has(form))) return false;
  const verb = before.findIndex(form => /^(?:is|zijn|bent|ben|are)$/u.test(form));
  return verb > 0 && NOT_THE_AUTHOR.has(before[verb - 1] ?? '');
}
