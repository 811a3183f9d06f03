// A closed shadow root over the page: it stays where it belongs, and knows whether the author can really see what is pressed.
import { appendTo } from '../sites/page';
import { Sight } from './sight';

/** Events that a site must not see when they happen in our interface. */
const OURS = 'keydown keypress keyup input beforeinput pointerdown pointerup mousedown mouseup click dblclick'.split(
  ' ',
);
/** How our element lies on the page; as important rules from within, so that no style of the page can change it. */
const HOST: Readonly<Record<string, string>> = {
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  transform: 'none',
  'clip-path': 'none',
  'mix-blend-mode': 'normal',
  'pointer-events': 'none',
  'z-index': '2147483647',
};
const REINSERTIONS = 5;
const REINSERTION_SPAN = 5000;
/** What has just come or moved under the pointer was not what the author aimed at, in milliseconds. */
export const STEADY = 250;
/** A shift of fewer pixels than this misleads nobody. */
const SHIFT = 4;

/** Our element on the page; nothing is there before `insert` and after `remove`. */
export class Surface {
  readonly host = document.createElement('div');
  readonly root = document.createElement('div');
  readonly #shadow = this.host.attachShadow({ mode: 'closed' });
  readonly #sight = new Sight();
  readonly #places = new WeakMap<HTMLElement, readonly [number, number]>();
  #movedAt = Number.NEGATIVE_INFINITY;
  #insertions: number[] = [];

  constructor(signal: AbortSignal) {
    this.#shadow.append(this.root);
    for (const type of OURS) this.host.addEventListener(type, event => event.stopPropagation(), { signal });
    // A press must not take the focus from the text.
    this.root.addEventListener('mousedown', event => event.preventDefault(), { signal });
    signal.addEventListener('abort', () => this.#sight.end());
  }

  /** Whether the focus is inside. */
  get focused(): boolean {
    return this.#shadow.activeElement !== null;
  }

  /** Stands in a layer of the page; false when the page threw us out too often: then it wins. */
  insert(layer: HTMLElement): boolean {
    const now = performance.now();
    this.#insertions = this.#insertions.filter(moment => now - moment < REINSERTION_SPAN);
    if (this.#insertions.length >= REINSERTIONS) return false;
    this.#insertions.push(now);
    this.#movedAt = now;
    if (this.#shadow.adoptedStyleSheets.length === 0) this.#shadow.adoptedStyleSheets = sheets();
    this.host.setAttribute('popover', 'manual');
    appendTo(layer, this.host);
    // The top layer is never clipped or moved by a dialog around us, and still belongs to its focus trap.
    this.host.showPopover?.();
    return true;
  }

  remove(): void {
    this.host.remove();
  }

  /** Speaks the reader's language in the reader's colours. */
  dress(language: string, theme: string): void {
    this.root.className = 'overlay sheet';
    this.root.lang = language;
    if (theme === 'system') delete this.root.dataset.theme;
    else this.root.dataset.theme = theme;
  }

  /** Lays one of our parts at a place, in CSS pixels, and remembers when it last moved. */
  lay(part: HTMLElement, left: number, top: number): void {
    const [x = Number.NaN, y = Number.NaN] = this.#places.get(part) ?? [];
    if (!(Math.abs(x - left) < SHIFT && Math.abs(y - top) < SHIFT)) {
      this.#movedAt = performance.now();
      this.#places.set(part, [left, top]);
      this.#sight.watch(part);
    }
    Object.assign(part.style, { left: `${left}px`, top: `${top}px` });
  }

  /** Whether a press is the author's own, on a part that stands still and is not hidden, faded or covered by the page. */
  readonly honest = (event: MouseEvent): boolean => {
    const { currentTarget, detail, timeStamp } = event;
    if (!event.isTrusted || !(currentTarget instanceof Element)) return false;
    const byPointer = detail > 0;
    if (byPointer && timeStamp - this.#movedAt < STEADY) return false;
    return this.onTop && this.#sight.sees(currentTarget) && isUncovered(currentTarget, event, this.host);
  };

  /** Whether it lies in the top layer, where no fading or clip around it counts; a page that moves us takes us out of it. */
  get onTop(): boolean {
    return !('popover' in this.host) || this.host.matches(':popover-open');
  }
}

/** Whether nothing of the page lies over the place of a press. */
export function isUncovered(pressed: Element, { clientX, clientY, detail }: MouseEvent, host: Element): boolean {
  const { left, top, right, bottom } = pressed.getBoundingClientRect();
  const x = detail > 0 ? clientX : (left + right) / 2;
  const y = detail > 0 ? clientY : (top + bottom) / 2;
  return document.elementFromPoint(x, y) === host;
}

let style = '';

/** Takes in the style of what stands in our elements from now on: CSS. */
export function wear(css: string): void {
  style = css;
}

/** The style of our element on the page, and of what stands in it. */
export function sheets(): CSSStyleSheet[] {
  const lying = Object.entries(HOST).map(([name, value]) => `${name}: ${value} !important;`);
  return [`:host { ${lying.join(' ')} }`, style].map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
