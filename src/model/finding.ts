// What the engine reports about a draft.
import type { Claim } from './draft';
import type { Article } from './protocol';
import type { Severity } from './severity';
import type { Bilingual } from './text';

export type { Severity } from './severity';

/** Half-open stretch of `draft.text` in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replace a range by a text; an empty range inserts, an empty text removes. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

export type FixAction =
  | 'blur'
  | 'strip-location'
  | 'record-consent'
  | 'remove-attachment'
  | 'agreed'
  | 'ask-contact'
  | 'save-for-later'
  | 'copy-for-app';

/** Something the author can do about a finding with one click. The engine describes it; the content script does it. */
export type Fix =
  | { readonly kind: 'edit'; readonly label: Bilingual; readonly edits: readonly Edit[] }
  | {
      readonly kind: 'action';
      readonly label: Bilingual;
      readonly action: FixAction;
      readonly subject?: string;
      /** The question that pressing it answers. */
      readonly question?: Bilingual;
      /** What pressing it says of a picture, where it is not that everyone agreed. */
      readonly claim?: Claim;
    };

/** What is the matter, why the protocol asks for it, and what to do: one or two short sentences each. */
export interface Advice {
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly todo: Bilingual;
}

export interface Finding {
  /** Stable while typing goes on: rule plus quoted words. */
  readonly key: string;
  readonly rule: string;
  /** Short name of the rule for headings. */
  readonly title: Bilingual;
  readonly severity: Severity;
  /** The articles it rests on, with their text; never empty. */
  readonly articles: readonly Pick<Article, 'id' | 'text'>[];
  /** Marked words; empty when the draft as a whole is meant. */
  readonly ranges: readonly Range[];
  /** Index into `draft.attachments`. */
  readonly attachment?: number;
  readonly message: Advice;
  readonly fixes: readonly Fix[];
}
