// Collects the signs by which a sentence shows what it is about: the author's school, education at large, or something else.
import { SCHOOL_WORDS, type SchoolWord } from '../lexicon/school-life';
import { SCOPE, SCOPE_LISTS, type ScopeCue } from '../lexicon/scope';
import { VIEW_SIGNS, type ViewSign } from '../lexicon/views';
import { type Cue, cuesIn, formsOf, phrasebook } from '../phrases';
import type { Sentence, Span } from '../text';

/** What stands in one sentence, by kind, each with its places. */
export interface Signs {
  readonly sentence: Sentence;
  readonly cues: ReadonlyMap<ScopeCue, readonly Cue[]>;
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
const SCHOOL = ['life', 'company', 'level', 'system'] as const;
/** Words between the owner and what is owned, at most. */
const BETWEEN = 3;

/** The signs of a sentence. `mentions`: where it names the school; `counts`: whether a place is evidence at all. Linear. */
export function signsOf(sentence: Sentence, mentions: readonly Span[], counts: (span: Span) => boolean): Signs {
  const forms = formsOf(sentence);
  const cues = grouped(cuesIn(CUES, sentence, forms).filter(counts));
  const found = grouped(cuesIn(WORDS, sentence, forms).filter(counts));
  const theirs = wordsIn(cues.get('theirs'));
  const own = apartFrom(theirs, cues.get('own'));
  if (own.length > 0) cues.set('own', own);
  else cues.delete('own');
  const elsewhere = wordsIn(found.get('elsewhere'));
  const words = new Map<SchoolWord | 'possessed' | 'definite', readonly Cue[]>(found);
  for (const name of SCHOOL) words.set(name, apartFrom(elsewhere, found.get(name)));
  const system = wordsIn(words.get('system'));
  const life = (words.get('life') ?? []).filter(cue => !system.has(cue.from));
  const owned = SCHOOL.flatMap(name => (name === 'life' ? life : (words.get(name) ?? [])));
  words.set('life', life);
  words.set(
    'possessed',
    apartFrom(theirs, owned).filter(cue => isOwned(forms, cue.from)),
  );
  words.set(
    'definite',
    life.filter(cue => DEFINITE.has(forms[cue.from - 1] ?? '')),
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
    named: mentions,
  };
}

/** The places of the words that phrases cover. */
function wordsIn(cues: readonly Cue[] = []): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of cues) for (let at = from; at < to; at++) places.add(at);
  return places;
}

/** The phrases that share no word with others. */
function apartFrom<Name extends string>(places: ReadonlySet<number>, cues: readonly Cue<Name>[] = []): Cue<Name>[] {
  if (places.size === 0) return [...cues];
  return cues.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (places.has(at)) return false;
    return true;
  });
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
