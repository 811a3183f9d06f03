// A protocol as a file holds it: what a school or board wrote, before layers are merged.
import type { AccountKind, Attachment, DraftKind, SiteId } from './draft';
import type { Article, ArticleKind, Disclaimers, Protocol, RuleOptions } from './protocol';
import type { Role, School } from './school';
import type { Severity } from './severity';
import type { Bilingual } from './text';

export interface ArticleEntry {
  readonly id: string;
  readonly text: Bilingual;
  readonly how: ArticleKind;
  /** What an `on-action` article does in the product. */
  readonly action?: Exclude<Article['action'], undefined>;
  /** Says for whom or what the protocol holds: it rests under every rule and is cited by none. */
  readonly scope?: boolean;
}

/** A rule in a file; a file that extends another may leave out what it does not change. */
export interface RuleEntry {
  readonly severity?: Severity;
  readonly articles?: readonly string[];
  readonly options?: RuleOptions;
}

/** A draft that a school tries its protocol on, in the form of the case files of the command line. */
export interface ProtocolExample {
  /** What the example shows, in the school's own words. */
  readonly id: string;
  readonly draft: {
    readonly site: SiteId;
    readonly kind: DraftKind;
    readonly account: AccountKind;
    readonly text: string;
    readonly replyTo?: { readonly text: string; readonly author?: string };
    readonly attachments?: readonly Pick<Attachment, 'kind' | 'faces' | 'childFaces' | 'gps' | 'consent'>[];
  };
  /** Moment of composing, ISO 8601 with offset; outside lessons when absent. */
  readonly at?: string;
  readonly author?: { readonly role: Role };
  /** Ids of the rules that should report something, and no others. */
  readonly expect: readonly string[];
}

export interface ProtocolFile extends Partial<Pick<Protocol, 'reminders' | 'alreadyOnline' | 'questions' | 'guard'>> {
  /** Where the JSON Schema of this form is found, for editors of code. */
  readonly $schema?: string;
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** Day of issue, `YYYY-MM-DD`, or a year. */
  readonly issued: string;
  /** Id of the protocol that this one builds on. */
  readonly extends?: string;
  readonly articles?: readonly ArticleEntry[];
  readonly rules?: Readonly<Record<string, RuleEntry | 'off'>>;
  readonly disclaimers?: Partial<Disclaimers>;
  readonly school?: Partial<School>;
  readonly examples?: readonly ProtocolExample[];
}
