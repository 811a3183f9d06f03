// Finds the composers of a page and follows them as they appear, move, are made anew and go: one observer, no polling.
import type { PageState } from '../model/verdict';
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
  readonly composer: Composer;
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
  const followed = new Map<HTMLElement, Followed>();
  let state: PageState | null = null;
  const tell = (next: PageState) => {
    if (next === state) return;
    state = next;
    watching.state(next);
  };
  const look = () => {
    try {
      meet(site.composers(document), followed, watching, signal);
      tell(stateOf(site, followed));
      for (const { follower } of followed.values()) follower.moved();
    } catch {
      tell('fault');
    }
  };
  const lookSoon = paced(look, PAUSE, signal);
  // Only the author turns to a composer: what a script does there counts once the author did.
  const engage = (node: EventTarget | null, byAuthor: boolean): boolean => {
    const one = holderOf(node, followed);
    if (!one) return false;
    if (!one.engaged && !byAuthor) return true;
    one.engaged = true;
    tell('reading');
    one.follower.touched();
    return true;
  };

  const observer = new MutationObserver(records => {
    if (records.length > BURST) {
      for (const one of followed.values()) if (one.engaged) one.follower.touched();
      return lookSoon();
    }
    for (const record of records) {
      const one = holderOf(record.target, followed);
      if (one?.engaged) one.follower.touched();
      else if (!one && !onlyOurs(record, watching.ours)) lookSoon();
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const { end } of followed.values()) end.abort();
    followed.clear();
  });
  const listening = { capture: true, passive: true, signal };
  document.addEventListener('input', ({ target, isTrusted }) => engage(target, isTrusted), listening);
  document.addEventListener(
    'focusin',
    ({ target, isTrusted }) => {
      if (engage(target, isTrusted) || !isEditable(target)) return;
      look();
      engage(target, isTrusted);
    },
    listening,
  );
  lookSoon();
}

function meet(
  found: readonly Composer[],
  followed: Map<HTMLElement, Followed>,
  watching: Watching,
  signal: AbortSignal,
) {
  const editors = new Set(found.map(composer => composer.editor));
  for (const [editor, { end }] of followed) {
    if (editors.has(editor)) continue;
    followed.delete(editor);
    end.abort();
  }
  for (const composer of found) {
    if (signal.aborted || followed.has(composer.editor)) continue;
    const end = new AbortController();
    const engaged = composer.editor.contains(document.activeElement);
    const follower = watching.follow(composer, end.signal);
    followed.set(composer.editor, { composer, follower, end, engaged });
    if (engaged) follower.touched();
  }
}

function stateOf(site: Site, followed: ReadonlyMap<HTMLElement, Followed>): PageState {
  for (const { engaged } of followed.values()) if (engaged) return 'reading';
  return site.unread(document) ? 'unread' : 'watching';
}

function holderOf(node: EventTarget | null, followed: ReadonlyMap<HTMLElement, Followed>): Followed | undefined {
  if (!(node instanceof Node)) return undefined;
  for (const [editor, one] of followed) if (editor.contains(node)) return one;
  return undefined;
}

function onlyOurs({ type, addedNodes, removedNodes }: MutationRecord, ours: Watching['ours']): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(ours);
}

function isEditable(node: EventTarget | null): boolean {
  return node instanceof HTMLTextAreaElement || (node instanceof HTMLElement && node.isContentEditable);
}
