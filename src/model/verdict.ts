// What the background worker answers and keeps about the draft of a tab.

import type { AccountKind, SiteId } from './draft';
import type { Finding, Severity } from './finding';
import type { Contact } from './school';
import type { GuardLevel } from './severity';
import type { Bilingual, Catalogue, Language } from './text';

export type Theme = 'system' | 'light' | 'dark';

/** How the interface presents itself. */
export interface Presentation {
  readonly language: Language;
  readonly theme: Theme;
}

/** What our interface in a page of a site is made of. The worker hands it over: a page where nothing is shown carries none. */
export interface Furnishing {
  /** What may be shown there, in one language. */
  readonly texts: Catalogue;
  /** CSS, for a shadow root of ours. */
  readonly style: string;
}

/** Answer to a check. */
export interface Verdict {
  /** The turn of the question; an answer to an older turn is dropped. */
  readonly turn: number;
  readonly findings: readonly Finding[];
  /** Rules stayed silent because the language of the draft cannot be read. */
  readonly unreadable: boolean;
  /** The draft is longer than is checked: only this many UTF-16 units were. */
  readonly checkedLength?: number;
  /** `questions`: what to ask oneself before publishing. */
  readonly protocol: { readonly name: string; readonly questions: readonly Bilingual[] };
  /** `contacts`: whom to turn to when in doubt. */
  readonly school: { readonly name: string; readonly contacts: readonly Contact[] };
  /** Whose account acts; absent where the page does not tell. */
  readonly account?: ActingAccount;
  readonly presentation: Presentation;
  /** `error` when absent. */
  readonly guard?: GuardLevel;
}

/** The account that acts, as the page shows it. */
export interface ActingAccount {
  readonly kind: AccountKind;
  readonly shown: string;
}

/** Words that somebody gave for publishing all the same, kept on this device only. */
export interface GivenReason {
  /** ISO 8601. */
  readonly at: string;
  readonly site: SiteId;
  /** Names of the rules that stood open, in the language of that moment. */
  readonly about: readonly string[];
  readonly words: string;
}

/** What is to be asked about files that are held, before the page has them. */
export interface PhotoVerdict extends Pick<Verdict, 'findings' | 'presentation'> {
  readonly protocol: { readonly name: string };
  /** Whether it is not known if they have to do with school. */
  readonly gently: boolean;
}

/** What the content script found on a page. `unread`: a large editor that no adapter understands. */
export type PageState = 'watching' | 'reading' | 'unread' | 'fault';

/** What the popup shows of a tab. Kept in session storage only, never the draft itself. */
export interface TabState {
  readonly site: SiteId | null;
  /** `absent`: no content script of ours has spoken in this tab. */
  readonly page: PageState | 'absent';
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
  readonly checkedLength?: number;
  readonly account?: ActingAccount;
}

/** Severity of the gravest finding, or null when there is none. */
export type Worst = Severity | null;

/** An error in a protocol file or setting, in words for both languages. */
export interface Problem {
  /** Place in the file: `rules.person-name.severity`. */
  readonly path: string;
  readonly message: Bilingual;
}
