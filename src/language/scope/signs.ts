// Collects the signs by which a sentence shows what it is about: the author's school, education at large, or something else.
import { SCHOOL_WORDS, type SchoolWord } from '../lexicon/school-life';
import { SCOPE, SCOPE_LISTS, type ScopeCue } from '../lexicon/scope';
import { VIEW_SIGNS, type ViewSign } from '../lexicon/views';
import { type Cue, cuesIn, formsOf, phrasebook } from '../phrases';
import type { Sentence, Span } from '../text';

/** What stands in one sentence, by kind, each with its places. */
export interface Signs {
  readonly sentence: Sentence;
  readonly cues: ReadonlyMap<ScopeCue, readonly Span[]>;
  readonly words: ReadonlyMap<SchoolWord | 'possessed' | 'definite', readonly Span[]>;
  readonly views: ReadonlySet<ViewSign>;
  /** Where the school is named. */
  readonly named: readonly Span[];
}

const CUES = phrasebook(SCOPE, SCOPE_LISTS);
const WORDS = phrasebook(SCHOOL_WORDS);
const VIEWS = phrasebook(VIEW_SIGNS);
const MINE = new Set("mijn mn m'n myn mijne onze ons my our".split(' '));
const DEFINITE = new Set('de het t dit deze'.split(' '));
/** Words in -e that are no adjective between "onze" and what is owned. */
const NO_ADJECTIVE = new Set('de die we ze je me te he zie ge alle moeder tante oma'.split(' '));
const ADJECTIVE =
  /^(?:eigen|hele|heel|klein|nieuw|mooi|oud|leuk|super|speciaal|eerstvolgend|\p{N}.{0,3}|\p{L}{2,30}(?:e|ig|lijk))$/u;
/** Words between the owner and what is owned, at most. */
const BETWEEN = 3;

/** The signs of a sentence. `mentions`: where the school is named; `counts`: whether a place is evidence at all. Linear. */
export function signsOf(sentence: Sentence, mentions: readonly Span[], counts: (span: Span) => boolean): Signs {
  const forms = formsOf(sentence);
  const cues = grouped(cuesIn(CUES, sentence, forms).filter(counts));
  const found = grouped(cuesIn(WORDS, sentence, forms).filter(counts));
  const elsewhere = found.get('elsewhere') ?? [];
  const outside = (cue: Cue): boolean => !elsewhere.some(other => other.start < cue.end && cue.start < other.end);
  const system = found.get('system') ?? [];
  const words = new Map<SchoolWord | 'possessed' | 'definite', readonly Span[]>();
  for (const [name, spans] of found) words.set(name, name === 'elsewhere' ? spans : spans.filter(outside));
  const owned = (['life', 'company', 'level', 'system'] as const)
    .flatMap(name => found.get(name) ?? [])
    .filter(outside);
  words.set(
    'possessed',
    owned.filter(cue => isOwned(forms, cue.from)),
  );
  words.set(
    'life',
    (found.get('life') ?? []).filter(outside).filter(cue => !system.some(other => covers(other, cue))),
  );
  words.set(
    'definite',
    (words.get('life') as readonly Cue[]).filter(cue => DEFINITE.has(forms[cue.from - 1] ?? '')),
  );
  return {
    sentence,
    cues,
    words,
    views: new Set(
      cuesIn(VIEWS, sentence, forms)
        .filter(counts)
        .map(cue => cue.name),
    ),
    named: mentions.filter(span => span.start >= sentence.start && span.end <= sentence.end),
  };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether "mijn" or "onze" stands before a word, with at most three adjectives between. */
function isOwned(forms: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 1 - BETWEEN); before--) {
    const form = forms[before] ?? '';
    if (MINE.has(form)) return true;
    if (NO_ADJECTIVE.has(form) || !ADJECTIVE.test(form)) return false;
  }
  return false;
}

function grouped<Name extends string>(cues: readonly Cue<Name>[]): Map<Name, Cue<Name>[]> {
  const groups = new Map<Name, Cue<Name>[]>();
  for (const cue of cues) {
    const group = groups.get(cue.name);
    if (group) group.push(cue);
    else groups.set(cue.name, [cue]);
  }
  return groups;
}
