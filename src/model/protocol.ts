// A school's social media protocol as data.
import type { School } from './school';
import type { GuardLevel, Severity } from './severity';
import type { Bilingual } from './text';

export type ArticleId = string;

/** How an article works: a rule reports it, advice on another action, a reminder, or not addressed to staff. */
export type ArticleKind = 'checked' | 'on-action' | 'shown' | 'other-audience';

export interface Article {
  readonly id: ArticleId;
  readonly text: Bilingual;
  readonly how: ArticleKind;
  /** Rules that the article rests on; empty for articles that no rule can check. */
  readonly rules: readonly string[];
  /** What an `on-action` article does in the product. */
  readonly action?: 'ask' | 'report' | 'befriend' | 'already-online';
}

export type OptionValue = boolean | number | string | readonly string[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** How a protocol uses one rule. A rule that is not named does not run. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly articles: readonly ArticleId[];
  readonly options?: RuleOptions;
}

/** One statement, in full and for sites with a short limit; each form is a sentence or phrase that stands alone. */
export interface Statement {
  readonly long: Bilingual;
  readonly short: Bilingual;
}

/** The statements that fixes insert, in this order. `{school}` and `{organisation}` are filled in when layers merge. */
export interface Disclaimers {
  readonly ownOpinion: Statement;
  readonly apartFromSchool: Statement;
  readonly thirdParties: Statement;
  /** "Ik werk op {school}." */
  readonly affiliation: Statement;
  /** "Op persoonlijke titel." */
  readonly capacity: Statement;
}

/** A merged protocol: everything that a check needs, no function in it. */
export interface Protocol {
  readonly id: string;
  readonly name: string;
  /** Day of issue, `YYYY-MM-DD`, or a year. */
  readonly issued: string;
  readonly articles: readonly Article[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly disclaimers: Disclaimers;
  /** Articles shown as standing reminders in the popup. */
  readonly reminders: readonly ArticleId[];
  /** Steps after an unfortunate post, in order. */
  readonly alreadyOnline: readonly Bilingual[];
  /** Questions to ask oneself before publishing; empty where the protocol has none. */
  readonly questions: readonly Bilingual[];
  readonly school: School;
  /** From which severity publishing is asked about first; `error` when absent. */
  readonly guard?: GuardLevel;
}
