// Finds the composers of a page and follows them as they appear, move, are made anew and go: one observer, no polling.

import type { PageState } from '../model/verdict';
import { holds } from '../sites/page';
import type { Composer, Site } from '../sites/site';
import { paced } from './pace';

/** What follows one composer. */
export interface Follower {
  /** The composer may have changed, or its author turned to it. */
  touched(): void;
  /** Something else on the page changed: the composer may have moved. */
  moved(): void;
}

export interface Watching {
  /** Starts to follow a composer; `signal` ends when it is gone. */
  readonly follow: (composer: Composer, signal: AbortSignal) => Follower;
  /** Told when the state of the page changes. */
  readonly state: (state: PageState) => void;
  /** Whether a node is ours, so that its coming and going means nothing. */
  readonly ours: (node: Node) => boolean;
}

interface Followed {
  readonly follower: Follower;
  readonly end: AbortController;
  engaged: boolean;
}

// At most four looks a second, however wild a page is.
const PAUSE = 250;
// A burst of more records than this is a redrawn page: looking again is cheaper than sorting them.
const BURST = 300;

/** Watches a page until `signal`. Throws nothing: a site that cannot be read is told as the state `fault`. */
export function watch(site: Site, watching: Watching, signal: AbortSignal): void {
  new Watch(site, watching, signal).begin();
}

class Watch {
  readonly #site: Site;
  readonly #watching: Watching;
  readonly #signal: AbortSignal;
  readonly #lookSoon: () => void;
  readonly #followed = new Map<HTMLElement, Followed>();
  #state: PageState | null = null;

  constructor(site: Site, watching: Watching, signal: AbortSignal) {
    this.#site = site;
    this.#watching = watching;
    this.#signal = signal;
    this.#lookSoon = paced(() => this.#look(), PAUSE, signal);
  }

  begin(): void {
    const signal = this.#signal;
    const observer = new MutationObserver(records => this.#changed(records));
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    const listening = { capture: true, passive: true, signal };
    document.addEventListener('input', ({ target, isTrusted }) => this.#engage(target, isTrusted), listening);
    document.addEventListener('focusin', event => this.#focused(event), listening);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      for (const { end } of this.#followed.values()) end.abort();
      this.#followed.clear();
    });
    this.#lookSoon();
  }

  #look(): void {
    try {
      this.#meet(this.#site.composers(document));
      this.#tell(this.#stateNow());
      for (const { follower } of this.#followed.values()) follower.moved();
    } catch {
      this.#tell('fault');
    }
  }

  /** Lets go of the composers that are gone, and follows the new ones. */
  #meet(found: readonly Composer[]): void {
    const editors = new Set(found.map(composer => composer.editor));
    for (const [editor, { end }] of this.#followed) {
      if (editors.has(editor)) continue;
      this.#followed.delete(editor);
      end.abort();
    }
    for (const composer of found) {
      if (this.#signal.aborted || this.#followed.has(composer.editor)) continue;
      const end = new AbortController();
      const engaged = holds(composer.editor, document.activeElement);
      const follower = this.#watching.follow(composer, end.signal);
      this.#followed.set(composer.editor, { follower, end, engaged });
      if (engaged) follower.touched();
    }
  }

  #stateNow(): PageState {
    for (const { engaged } of this.#followed.values()) if (engaged) return 'reading';
    return this.#site.unread(document) ? 'unread' : 'watching';
  }

  #tell(state: PageState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#watching.state(state);
  }

  #changed(records: readonly MutationRecord[]): void {
    if (records.length > BURST) {
      for (const { engaged, follower } of this.#followed.values()) if (engaged) follower.touched();
      this.#lookSoon();
      return;
    }
    for (const record of records) {
      const one = this.#holderOf(record.target);
      if (one?.engaged) one.follower.touched();
      else if (!one && !onlyOurs(record, this.#watching.ours)) this.#lookSoon();
    }
  }

  #focused({ target, isTrusted }: FocusEvent): void {
    if (this.#engage(target, isTrusted) || !isEditable(target)) return;
    this.#look();
    this.#engage(target, isTrusted);
  }

  /** Only the author turns to a composer: what a script does there counts once the author did. */
  #engage(node: EventTarget | null, byAuthor: boolean): boolean {
    const one = this.#holderOf(node);
    if (!one) return false;
    if (!one.engaged && !byAuthor) return true;
    one.engaged = true;
    this.#tell('reading');
    one.follower.touched();
    return true;
  }

  #holderOf(node: EventTarget | null): Followed | undefined {
    if (!(node instanceof Node)) return undefined;
    for (const [editor, one] of this.#followed) if (holds(editor, node)) return one;
    return undefined;
  }
}

function onlyOurs({ type, addedNodes, removedNodes }: MutationRecord, ours: Watching['ours']): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(ours);
}

function isEditable(node: EventTarget | null): boolean {
  return node instanceof HTMLTextAreaElement || (node instanceof HTMLElement && node.isContentEditable);
}
