// Notices when the author rests the pointer on marked words, or puts the caret in them.
import type { Finding } from '../model/finding';
import { holds } from '../sites/page';
import type { Composer } from '../sites/site';

/** What pointing needs to know, and whom it tells. */
export interface Pointed {
  readonly findings: () => readonly Finding[];
  /** Told of the marked words that are pointed at, those of the gravest finding first; of none when it is elsewhere. */
  readonly at: (spots: readonly Spot[]) => void;
}

/** Marked words of a finding: its key, and which of its ranges. */
export interface Spot {
  readonly key: string;
  readonly stretch: number;
}

type Means = 'pointer' | 'caret';

// Long enough that a pointer passing by opens nothing, short enough to feel at once.
const REST = 200;
// Time to move from the words to the card.
const AWAY = 350;
const MOVES = /^(?:Arrow|Home$|End$|Page)/;

/**
 * Listens at an editor that can be painted, until `signal`. Typing ends what is shown; nothing moves caret or focus. `host`
 * is our own element: a pointer on it stays with what is shown.
 */
export function pointing(composer: Composer, host: HTMLElement, pointed: Pointed, signal: AbortSignal): void {
  if (!composer.paintable) return;
  const { editor } = composer;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let shown: Means | null = null;
  const later = (look: () => void, pause: number) => {
    clearTimeout(wait);
    wait = setTimeout(look, pause);
  };
  const tell = (spots: readonly Spot[], means: Means) => {
    // What the caret opened stays when the pointer wanders over other words.
    if (spots.length === 0 && (shown === null || (shown === 'caret' && means === 'pointer'))) return;
    shown = spots.length > 0 ? means : null;
    pointed.at(spots);
  };
  const end = () => {
    clearTimeout(wait);
    tell([], 'caret');
  };
  const atCaret = () => later(() => tell(underCaret(composer, pointed.findings()), 'caret'), REST);
  const listen = <Type extends keyof HTMLElementEventMap>(
    on: HTMLElement,
    type: Type,
    heard: (event: HTMLElementEventMap[Type]) => void,
  ) => on.addEventListener(type, event => event.isTrusted && heard(event), { capture: true, passive: true, signal });
  listen(editor, 'pointermove', ({ clientX, clientY, buttons, pointerType }) => {
    if (buttons === 0 && pointerType !== 'touch')
      later(() => tell(underPointer(composer, pointed.findings(), clientX, clientY), 'pointer'), REST);
  });
  listen(editor, 'pointerleave', () => later(() => tell([], 'pointer'), AWAY));
  listen(host, 'pointerenter', () => clearTimeout(wait));
  listen(host, 'pointerleave', () => later(() => tell([], 'pointer'), AWAY));
  listen(editor, 'pointerup', atCaret);
  listen(editor, 'keyup', ({ key }) => MOVES.test(key) && atCaret());
  listen(editor, 'beforeinput', end);
  signal.addEventListener('abort', () => clearTimeout(wait));
}

const near = (x: number, y: number) => (rect: DOMRect) =>
  x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top && y <= rect.bottom + 4;

function underPointer(composer: Composer, findings: readonly Finding[], x: number, y: number): Spot[] {
  return spotsAt(composer, findings, range => [...range.getClientRects()].some(near(x, y)));
}

function underCaret(composer: Composer, findings: readonly Finding[]): Spot[] {
  const selection = getSelection();
  const node = selection?.isCollapsed ? selection.anchorNode : null;
  if (!selection || !node || !holds(composer.editor, node)) return [];
  return spotsAt(composer, findings, range => range.isPointInRange(node, selection.anchorOffset));
}

function spotsAt(composer: Composer, findings: readonly Finding[], fits: (range: Range) => boolean): Spot[] {
  return findings.flatMap(({ key, ranges }) => {
    const stretch = ranges.findIndex(words => {
      const range = composer.rangeOf(words);
      return range !== null && fits(range);
    });
    return stretch < 0 ? [] : [{ key, stretch }];
  });
}
