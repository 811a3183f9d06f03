// Weighs the signs of one sentence: how much it speaks for the author's own school and for education at large.
import type { ScopeCue } from '../lexicon/scope';
import type { ViewSign } from '../lexicon/views';
import type { Span } from '../text';
import type { Signs } from './signs';
import { EDUCATION, OWN, type Scale, VIEW, type ViewWeight, type Weight } from './weights';

/** Log-odds; above zero a reading is more likely than not. Further evidence (of a model, say) is added to these sums. */
export interface Evidence {
  readonly own: number;
  readonly education: number;
  /** Whether the school is named or called one's own. */
  readonly sure: boolean;
  /** The words that show the one and the other. */
  readonly ownWords: readonly Span[];
  readonly educationWords: readonly Span[];
}

/** What a draft says elsewhere that colours each of its sentences. */
export interface Setting {
  readonly family: boolean;
  /** Own children or childhood, which have schools of their own. */
  readonly kin: boolean;
  readonly leisure: boolean;
}

const VIEWS: readonly ViewSign[] = ['stance', 'judgement', 'demand', 'contrast', 'rhetorical', 'irony'];
const FAMILY: readonly ScopeCue[] = ['family', 'home', 'past'];
const LEISURE: readonly ScopeCue[] = ['leisure', 'sport', 'club'];
const IMPOSSIBLE = -9;
const NONE = { sure: false, words: [] };
/** A sentence without any word of school. */
const NOTHING: Evidence = { own: IMPOSSIBLE, education: IMPOSSIBLE, sure: false, ownWords: [], educationWords: [] };
/** Letters of "ons team", which may be a sports team too. */
const SHORT = 12;

/** The evidence of a sentence. Linear in its signs. */
export function evidenceOf(signs: Signs, setting: Setting): Evidence {
  const { sure, words: ownWords } = ownWordsIn(signs, setting);
  const explained = setting.kin && !voices(signs);
  const educationWords = explained ? [] : educationWordsIn(signs);
  if (ownWords.length === 0 && educationWords.length === 0) return NOTHING;
  const weights = weightsIn(signs, setting);
  return {
    own: ownWords.length > 0 ? sumOf(OWN, weights) : IMPOSSIBLE,
    education: educationWords.length > 0 ? sumOf(EDUCATION, weights) : IMPOSSIBLE,
    sure,
    ownWords,
    educationWords,
  };
}

/**
 * How much a sentence speaks for a view on education or politics, in log-odds. `about`: whether the draft is about either;
 * a view on anything else is none.
 */
export function viewOf(signs: Signs, { own, education }: Evidence, about: About): number {
  if ((!about.education && !about.politics) || !voices(signs)) return IMPOSSIBLE;
  const { cues, views } = signs;
  const kinds = ['stance', 'judgement', 'demand', 'contrast', 'irony', 'rhetorical', 'report', 'practical'] as const;
  const holds: Record<ViewWeight, boolean> = {
    ...(Object.fromEntries(kinds.map(kind => [kind, views.has(kind)])) as Record<(typeof kinds)[number], boolean>),
    tone: cues.has('view'),
    politics: about.politics,
    education: about.education,
    own: own > 0 && own > education,
    self: cues.has('self'),
    announced: cues.has('announce'),
    now: cues.has('deictic'),
    happened: cues.has('happened'),
    home: cues.has('home'),
  };
  return sumOf(VIEW, heldOf(holds));
}

/** Whether a sentence voices a view, on whatever matter. */
export function voices({ cues, views }: Signs): boolean {
  return cues.has('view') || VIEWS.some(view => views.has(view));
}

/** Whether a draft anywhere speaks of education at large, or of politics. */
export interface About {
  readonly education: boolean;
  readonly politics: boolean;
}

/** Whether a sentence alone shows family or free time. */
export function settingOf({ cues, words }: Signs): Setting {
  return {
    family: FAMILY.some(cue => cues.has(cue)),
    kin: cues.has('family') || cues.has('past'),
    leisure: LEISURE.some(cue => cues.has(cue)) || words.has('elsewhere'),
  };
}

/** The weights that hold in a sentence. */
export function weightsIn(signs: Signs, setting: Setting): Weight[] {
  const { cues, words, views } = signs;
  const some = (name: Parameters<typeof words.get>[0], least = 1): boolean => (words.get(name)?.length ?? 0) >= least;
  const view = voices(signs);
  const life = some('life') || some('level') || cues.has('work');
  const holds: Readonly<Record<Weight, boolean>> = {
    named: signs.named.length > 0,
    own: cues.has('own'),
    owned: some('possessed'),
    companyHere: some('company') && cues.has('with'),
    classroom: some('level'),
    work: cues.has('work'),
    faint: cues.has('faint'),
    domain: cues.has('domain'),
    level: cues.has('level'),
    weakView: view && (cues.get('weak')?.length ?? 0) >= 2,
    levelView: view && cues.has('level'),
    life: some('life'),
    lifeTwice: some('life', 2),
    definite: some('definite'),
    lifeNow: life && cues.has('deictic'),
    lifeSelf: life && cues.has('self'),
    lifeHappened: life && cues.has('happened'),
    lifeAnnounced: life && cues.has('announce'),
    lifeFamily: life && setting.family,
    theirs: cues.has('theirs'),
    family: setting.family,
    leisure: setting.leisure,
    system: some('system') || cues.has('strong'),
    systemWord: some('system'),
    systemTwice: some('system', 2),
    general: cues.has('generic') || cues.has('policy'),
    view,
    wide: cues.has('wide') || views.has('politics') || views.has('report'),
  };
  return heldOf(holds);
}

function heldOf<Name extends string>(holds: Readonly<Record<Name, boolean>>): Name[] {
  return (Object.keys(holds) as Name[]).filter(name => holds[name]);
}

function sumOf<Name extends string>({ base, weights }: Scale<Name>, held: readonly Name[]): number {
  return held.reduce((sum, weight) => sum + weights[weight], base);
}

/** What shows the own school: surely, or where neither family nor a club explains the words. */
function ownWordsIn(signs: Signs, setting: Setting): { readonly sure: boolean; readonly words: readonly Span[] } {
  const { cues, words, named } = signs;
  // "Met mijn groep 5 naar zwemles": a class of one's own goes to places that are no school.
  const elsewhere = words.has('elsewhere') && !words.has('level');
  if (named.length === 0 && (cues.has('club') || elsewhere)) return NONE;
  const team = (span: Span): boolean => cues.has('sport') && span.end - span.start < SHORT;
  const sure = [
    ...named,
    ...[...(cues.get('own') ?? []), ...(words.get('possessed') ?? [])].filter(span => !team(span)),
  ];
  if (sure.length > 0) return { sure: true, words: sure };
  if (setting.kin || cues.has('theirs') || cues.has('home')) return NONE;
  const spare = LEISURE.some(cue => cues.has(cue)) && (words.get('level')?.length ?? 0) === 0 && !cues.has('work');
  if (spare) return NONE;
  const here = cues.has('with') ? (words.get('company') ?? []) : [];
  const school = (['level', 'life'] as const).flatMap(name => words.get(name) ?? []);
  return { sure: false, words: [...school, ...(cues.get('work') ?? []), ...(cues.get('domain') ?? []), ...here] };
}

function educationWordsIn(signs: Signs): readonly Span[] {
  const { cues, words } = signs;
  const system = [...(words.get('system') ?? []), ...(cues.get('strong') ?? [])];
  if (system.length > 0) return system;
  const level = [...(words.get('life') ?? []), ...(cues.get('level') ?? [])];
  if (level.length > 0) return level;
  const weak = cues.get('weak') ?? [];
  return weak.length >= 2 ? weak : [];
}
