// Finds special categories of personal data that a sentence ties to one recognisable person.
import { PEOPLE_LISTS } from './lexicon/people';
import { SPECIAL_CATEGORIES } from './lexicon/special-categories';
import { type Cue, cuesIn, phrasebook } from './phrases';
import { around, isOther, REACH, type Trace, type Traced } from './traces';

type Category = keyof typeof SPECIAL_CATEGORIES;

export type SpecialSubject = Exclude<Category, 'topic' | 'theft'>;

/** A category and the person it is tied to. */
export interface Tied {
  readonly subject: SpecialSubject;
  readonly cue: Cue<Category>;
  readonly trace: Trace;
}

const BOOK = phrasebook<Category>(SPECIAL_CATEGORIES, PEOPLE_LISTS);
/** Words that make what follows a topic where the sentence has a topic: "een boek over autisme". */
const ABOUT = new Set('over tegen voor rond rondom omtrent naar about on for against van'.split(' '));
/** What an author does not tell of himself: calling the police or child care is about another. */
const OF_OTHERS: ReadonlySet<Category> = new Set<Category>(['care', 'offence']);
const PRAISE = new Set(
  'vet vette goed goede mooi mooie leuk leuke lekker lekkere veel hard knap knappe tof toffe gaaf gave cool coole nice grappig grappige'.split(
    ' ',
  ),
);
/** What is told of a character in a play or story is told of no person. */
const PLAYED = new Set('musical eindmusical toneelstuk toneelspel sprookje sprookjes hoofdrol poppenhoek'.split(' '));
const WORKING = new Set(
  'werk werkt werkte werken stage baan verpleegkundige arts dokter chirurg bezoek excursie'.split(' '),
);
const AUTHOR_VERBS = new Set(
  "ben was heb had moest moet lig lag zit zat ga ging kreeg krijg voel word werd blijf bleef slik am have had got i'm i've ook even".split(
    ' ',
  ),
);

/** The special categories in a sentence that are tied to someone other than the author and the author's family. Linear. */
export function specialCategoriesIn({ sentence, forms, traces }: Traced): Tied[] {
  if (traces.length === 0 || forms.some(form => PLAYED.has(form))) return [];
  const cues = cuesIn(BOOK, sentence, forms);
  const general = cues.some(cue => cue.name === 'topic');
  const tied: Tied[] = [];
  for (const cue of cues) {
    if (cue.name === 'topic' || isSlang(cue, forms) || isWorkplace(cue, forms) || (general && isTopic(cue, forms)))
      continue;
    if (!OF_OTHERS.has(cue.name) && isAuthors(cue, forms, traces)) continue;
    const trace = nearest(cue, traces);
    if (cue.name !== 'theft') {
      if (trace) tied.push({ subject: cue.name, cue, trace });
    } else if (trace && trace.name !== 'colleague') {
      tied.push({ subject: 'offence', cue, trace });
    }
  }
  return tied;
}

/** A matter is what a book, a day or a collection is about when a preposition leads to it. */
function isTopic(cue: Cue, forms: readonly string[]): boolean {
  return [1, 2].some(back => ABOUT.has(forms[cue.from - back] ?? ''));
}

/** "Haar werk als verpleegkundige in het ziekenhuis": where someone works. */
function isWorkplace(cue: Cue, forms: readonly string[]): boolean {
  return (
    (forms[cue.to - 1] ?? '').endsWith('ziekenhuis') &&
    forms.slice(Math.max(0, cue.from - 7), cue.from).some(form => WORKING.has(form))
  );
}

/** "Een ziek vette taart": the word strengthens praise. */
function isSlang(cue: Cue, forms: readonly string[]): boolean {
  return forms[cue.from] === 'ziek' && PRAISE.has(forms[cue.to] ?? '');
}

/** "Ik heb griep": the author speaks of himself. */
function isAuthors(cue: Cue, forms: readonly string[], traces: readonly Trace[]): boolean {
  const before = around(cue, traces).findLast(trace => trace.from < cue.from && trace.name !== 'they');
  if (before?.name !== 'self' || cue.from - before.to > 6) return false;
  return (
    AUTHOR_VERBS.has(forms[before.to] ?? '') ||
    AUTHOR_VERBS.has(forms[before.from - 1] ?? '') ||
    /^i'/u.test(forms[before.from] ?? '')
  );
}

function nearest(cue: Cue, traces: readonly Trace[]): Trace | null {
  let best: Trace | null = null;
  let closest = REACH + 1;
  for (const trace of around(cue, traces)) {
    const distance = Math.max(trace.from - cue.to, cue.from - trace.to, 0);
    if (distance >= closest) continue;
    if (trace.name === 'own') return null;
    if (!isOther(trace) && trace.name !== 'they') continue;
    best = trace;
    closest = distance;
  }
  return best;
}
