// Tells whether a text is about the author's own school, about education in general, or private.
import type { ScopeCue } from './lexicon/scope';
import type { ViewSign } from './lexicon/views';
import { schoolMentionsIn } from './school-names';
import { type Evidence, evidenceOf, type Setting, settingOf, viewOf, voices } from './scope/evidence';
import { signsOf } from './scope/signs';
import type { Sentence, Span, Text } from './text';

const NOTHING: Evidence = { own: 0, education: 0, ownWords: [], educationWords: [], sure: false };
/** By how much school words that may be anyone's must outweigh education at large, in log-odds. */
const MARGIN = 2;

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

/**
 * What a text is about. `schoolNames`: name, aliases, organisation, accounts. Words inside `statements` (a disclaimer
 * that mentions the school) are no evidence. Linear.
 */
export function scopeOf(text: Text, schoolNames: readonly string[], statements: readonly Span[] = []): Scope {
  const counts = (span: Span): boolean =>
    !statements.some(statement => statement.start <= span.start && span.end <= statement.end);
  const everyMention = schoolMentionsIn(text, schoolNames);
  const mentions = everyMention.filter(counts);
  const inside = sharedOut(mentions, text.sentences);
  const all = text.sentences.map((sentence, index) => signsOf(sentence, inside[index] ?? [], counts));
  const settings = all.map(settingOf);
  const anywhere = (name: keyof Setting): boolean => settings.some(each => each[name]);
  const setting = { family: anywhere('family'), kin: anywhere('kin'), leisure: anywhere('leisure') };
  const weighed = all.map(signs => evidenceOf(signs, setting));
  const { own, education, topic: shown } = verdictOf(weighed);
  // Nobody says that a school has nothing to do with it where nothing points there: a disclaimer that names it tells.
  const disowned = everyMention.filter(mention => !counts(mention));
  const hidden = shown === 'private' && disowned.length > 0 && !setting.family && !setting.leisure;
  const topic: Topic = hidden ? 'school' : shown;
  const has = (cue: ScopeCue): boolean => all.some(({ cues }) => cues.has(cue));
  const views = (...signs: readonly ViewSign[]): boolean =>
    all.some(({ views: held }) => signs.some(sign => held.has(sign)));
  const view = all.some(voices);
  const about = { education: education.length > 0, politics: has('politics') || views('politics') };
  return {
    topic,
    evidence:
      topic === 'school'
        ? [...own.flatMap(({ ownWords }) => ownWords), ...(hidden ? disowned : [])]
        : topic === 'education'
          ? education.flatMap(({ educationWords }) => educationWords)
          : [],
    named: mentions.length > 0,
    opinion: all.some((signs, index) => viewOf(signs, weighed[index] ?? NOTHING, about) > 0),
    voicesView: view,
    clearlyPrivate: topic === 'private' ? has('leisure') || setting.family : setting.kin && !has('own'),
    teaching: has('teaching'),
  };
}

/** The mentions of each sentence; both stand in order. */
function sharedOut(mentions: readonly Span[], sentences: readonly Sentence[]): readonly (readonly Span[])[] {
  let next = 0;
  return sentences.map(({ end }) => {
    const first = next;
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= end) next++;
    return mentions.slice(first, next);
  });
}

interface Verdict {
  readonly topic: Topic;
  /** The sentences that speak for each. */
  readonly own: readonly Evidence[];
  readonly education: readonly Evidence[];
}

/** The own school wins where it is sure or weighs more; mere school words give way to a sentence on education at large. */
function verdictOf(weighed: readonly Evidence[]): Verdict {
  const own = weighed.filter(each => each.own > 0);
  const education = weighed.filter(each => each.education > 0);
  const best = (name: 'own' | 'education'): number => weighed.reduce((most, each) => Math.max(most, each[name]), 0);
  const isOwn = own.some(each => each.sure) || education.length === 0;
  const wins = own.length > 0 && (isOwn ? best('own') >= best('education') : best('own') > best('education') + MARGIN);
  return { own, education, topic: wins ? 'school' : education.length > 0 ? 'education' : 'private' };
}
