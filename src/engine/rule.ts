// What a rule is: one object that is code, documentation, examples and option defaults at once.
import type { AccountKind, Draft, DraftKind, SiteId } from '../model/draft';
import type { Advice, Fix, Range } from '../model/finding';
import type { OptionValue, RuleOptions } from '../model/protocol';
import type { Author, School } from '../model/school';
import type { Bilingual } from '../model/text';
import type { Reading } from './reading';

/** What a rule says about one place of a draft; the protocol adds severity and articles. */
export interface Report {
  /** Marked words in UTF-16 units of `draft.text`; absent when the draft as a whole is meant. */
  readonly ranges?: readonly Range[];
  /** Index into `draft.attachments`. */
  readonly attachment?: number;
  /** Replaces parts of the rule's standing message. */
  readonly message?: Partial<Advice>;
  readonly fixes?: readonly Fix[];
  /** Makes the finding's key where no words are marked: `photo-1`, `own-opinion-missing`. */
  readonly subject?: string;
}

/** An example draft: printed in the docs and run as a test. A string is a post on Facebook from a personal account. */
export type Example = string | ExampleDraft;

export interface ExampleDraft {
  readonly text: string;
  readonly site?: SiteId;
  readonly kind?: DraftKind;
  readonly account?: AccountKind;
  readonly replyTo?: Draft['replyTo'];
  readonly attachments?: Draft['attachments'];
  readonly at?: string;
  readonly role?: Author['role'];
  readonly school?: Partial<School>;
  readonly options?: RuleOptions;
  readonly befriending?: Draft['befriending'];
}

/** How an option reads in words, for the protocol editor and the docs. */
export interface OptionText {
  readonly label: Bilingual;
  /** The allowed values of a string option, with their meaning. */
  readonly values?: Readonly<Record<string, Bilingual>>;
}

export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** File name without ending. */
  readonly id: string;
  readonly title: Bilingual;
  /** The standing message: what, why, and what to do. */
  readonly message: Advice;
  readonly reports: Bilingual;
  readonly ignores: Bilingual;
  readonly options: Options;
  readonly optionTexts: { readonly [Key in keyof Options]: OptionText };
  /** Whether the rule needs no knowledge of the draft's language. */
  readonly anyLanguage: boolean;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(reading: Reading, options: Options): readonly Report[];
}

/** A rule as a registry holds it, its own option type forgotten. */
export type AnyRule = Rule;

/** What a rule's author writes: the option types follow from the defaults. */
export type RuleSource<Options extends RuleOptions> = Omit<Rule, 'options' | 'optionTexts' | 'check'> & {
  readonly options: Options;
  readonly optionTexts: { readonly [Key in keyof Options]: OptionText };
  check(reading: Reading, options: Widened<Options>): readonly Report[];
};

/** Declares a rule; keeps the types of its options together. */
export function defineRule<const Options extends RuleOptions>(rule: RuleSource<Options>): AnyRule {
  return rule as unknown as AnyRule;
}

/** `true` as `boolean`, `'a'` as `string`, so that a protocol may set another value than the default. */
export type Widened<Options extends RuleOptions> = {
  readonly [Key in keyof Options]: Options[Key] extends boolean
    ? boolean
    : Options[Key] extends number
      ? number
      : Options[Key] extends string
        ? string
        : readonly string[];
};

/** The rule's options with those of the protocol on top. */
export function optionsOf(rule: AnyRule, own: Readonly<Record<string, OptionValue>> | undefined): RuleOptions {
  return { ...rule.options, ...own };
}
