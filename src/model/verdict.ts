// What the background worker answers and keeps about the draft of a tab.

import type { SiteId } from './draft';
import type { Finding, Severity } from './finding';
import type { GuardLevel } from './severity';
import type { Bilingual, Language } from './text';

export type Theme = 'system' | 'light' | 'dark';

/** How the interface presents itself. */
export interface Presentation {
  readonly language: Language;
  readonly theme: Theme;
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
  readonly protocol: { readonly name: string };
  readonly school: { readonly name: string };
  readonly presentation: Presentation;
  /** `error` when absent. */
  readonly guard?: GuardLevel;
}

/** What is to be asked about files that are held, before the page has them. */
export interface PhotoVerdict extends Pick<Verdict, 'findings' | 'presentation' | 'protocol'> {
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
}

/** Severity of the gravest finding, or null when there is none. */
export type Worst = Severity | null;

/** An error in a protocol file or setting, in words for both languages. */
export interface Problem {
  /** Place in the file: `rules.person-name.severity`. */
  readonly path: string;
  readonly message: Bilingual;
}
