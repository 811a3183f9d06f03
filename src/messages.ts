// Every message between processes: one typed map, checked on arrival.
import type { PageDraft } from './model/draft';
import type { PageState, Problem, TabState, Verdict } from './model/verdict';

/** Who asks → who answers. */
export interface Messages {
  /** content → background: findings of a draft. */
  check(draft: PageDraft, turn: number): Verdict;
  /** content → background: the composer is gone, or the page's state changed. */
  page(state: PageState): void;
  /** popup → background: what is known of a tab. */
  tab(tabId: number): TabState;
  /** popup → content: show this finding at its words. */
  show(key: string): void;
  /** options → background: check and store a protocol file (JSON text). An empty list means accepted. */
  importProtocol(text: string): readonly Problem[];
}
