// Tells whether a text is about the author's own school, about education in general, or private.
import { SCOPE, SCOPE_LISTS, type ScopeCue } from './lexicon/scope';
import { type Cue, cuesIn, formsOf, phrasebook } from './phrases';
import { schoolMentionsIn } from './school-names';
import type { Sentence, Span, Text } from './text';

export type Topic = 'school' | 'education' | 'private';

export interface Scope {
  readonly topic: Topic;
  /** The words that show it; empty for `private`. */
  readonly evidence: readonly Span[];
  /** Whether the school, an alias or its organisation is named. */
  readonly named: boolean;
  /** Whether the text voices a view on education or politics, rather than only reporting or asking something practical. */
  readonly opinion: boolean;
  /** Whether it voices a view, on whatever matter. */
  readonly voicesView: boolean;
  /** Whether it is clearly from the author's own private life (holiday, own family, hobby). */
  readonly clearlyPrivate: boolean;
  /** Whether it speaks of teaching or pupils. */
  readonly teaching: boolean;
}

const BOOK = phrasebook(SCOPE, SCOPE_LISTS);

interface Part {
  readonly cues: ReadonlyMap<ScopeCue, readonly Cue[]>;
  readonly named: readonly Span[];
}

/**
 * What a text is about. `schoolNames`: name, aliases, organisation, accounts. Words inside `statements` (a disclaimer
 * that mentions the school) are no evidence. Linear.
 */
export function scopeOf(text: Text, schoolNames: readonly string[], statements: readonly Span[] = []): Scope {
  const mentions = schoolMentionsIn(text, schoolNames);
  const counts = (span: Span): boolean =>
    !statements.some(statement => statement.start <= span.start && span.end <= statement.end);
  const parts = text.sentences.map(sentence => partOf(sentence, mentions.filter(counts), counts));
  const has = (cue: ScopeCue): boolean => parts.some(part => part.cues.has(cue));
  const setting = { family: has('family'), past: has('past'), sport: has('sport') };
  const school = parts.flatMap(part => ownSchoolIn(part, setting));
  const education = educationIn(parts, setting.family || setting.past);
  const topic: Topic = school.length > 0 ? 'school' : education.length > 0 ? 'education' : 'private';
  return {
    topic,
    evidence: topic === 'school' ? school : education,
    named: parts.some(part => part.named.length > 0),
    opinion: has('view') && (topic !== 'private' || has('politics')),
    voicesView: has('view'),
    clearlyPrivate: topic === 'private' ? has('leisure') || setting.family : setting.family && !has('own'),
    teaching: has('teaching'),
  };
}

function partOf(sentence: Sentence, mentions: readonly Span[], counts: (span: Span) => boolean): Part {
  const cues = new Map<ScopeCue, Cue[]>();
  for (const cue of cuesIn(BOOK, sentence, formsOf(sentence))) {
    if (!counts(cue)) continue;
    const known = cues.get(cue.name);
    if (known) known.push(cue);
    else cues.set(cue.name, [cue]);
  }
  return { cues, named: mentions.filter(span => span.start >= sentence.start && span.end <= sentence.end) };
}

interface Setting {
  readonly family: boolean;
  readonly past: boolean;
  readonly sport: boolean;
}

/** Words of a sentence that show the author's own school; working words count only where nothing else explains them. */
function ownSchoolIn(part: Part, { family, past, sport }: Setting): readonly Span[] {
  if (part.named.length === 0 && part.cues.has('club')) return [];
  const theirs = part.cues.get('theirs') ?? [];
  const own = (part.cues.get('own') ?? []).filter(
    cue =>
      !theirs.some(other => other.start < cue.end && cue.start < other.end) &&
      !(sport && cue.to - cue.from <= 3 && isTeam(cue)),
  );
  if (part.named.length > 0 || own.length > 0) return [...part.named, ...own];
  const work = part.cues.get('work') ?? faintIn(part);
  if (family || past || theirs.length > 0) return [];
  if (work.length === 0) return domainIn(part, sport);
  const debates = part.cues.has('strong') && part.cues.has('view');
  const personal = (part.cues.has('deictic') && !part.cues.has('politics')) || (part.cues.has('self') && !debates);
  return personal || !isGeneral(part) ? work : [];
}

function isTeam(cue: Cue): boolean {
  return cue.to - cue.from <= 3;
}

/** A word of school life where nothing general is said, and nothing of free time: teachers tell of their own day. */
function domainIn(part: Part, sport: boolean): readonly Span[] {
  const has = (name: ScopeCue): boolean => part.cues.has(name);
  const domain = part.cues.get('domain') ?? [];
  const debated = (part.cues.get('strong') ?? []).some(cue =>
    domain.every(word => word.end <= cue.start || cue.end <= word.start),
  );
  if (sport || debated || has('policy') || has('view') || has('politics') || has('leisure')) return [];
  if (has('generic') && !has('self') && !has('deictic')) return [];
  return domain;
}

/** Faint signs (a pupil, the head) count where two stand together. */
function faintIn(part: Part): readonly Cue[] {
  const faint = part.cues.get('faint') ?? [];
  const apart = faint.filter(cue =>
    faint.every(other => other === cue || other.end <= cue.start || other.start >= cue.end),
  );
  return apart.length >= 2 ? apart : [];
}

/** A sentence that speaks of schools at large. */
function isGeneral(part: Part): boolean {
  return ['policy', 'view', 'strong'].some(name => part.cues.has(name as ScopeCue));
}

function educationIn(parts: readonly Part[], explained: boolean): readonly Span[] {
  const all = (name: ScopeCue): readonly Cue[] => parts.flatMap(part => part.cues.get(name) ?? []);
  const views = all('view').length > 0;
  const strong = all('strong');
  if (strong.length > 0 && (!explained || views)) return strong;
  const weak = all('weak');
  if (explained) return [];
  const level = all('level');
  if (level.length > 0 && views) return level;
  if (all('work').length > 0 && weak.length > 0 && views) return weak;
  return weak.length >= 2 && views ? weak : [];
}
