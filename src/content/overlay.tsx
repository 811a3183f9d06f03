// Stands over the page at one composer: a closed shadow root with badge and panel, which leaves focus and text alone.

import { render } from 'preact';
import type { Presentation } from '../model/verdict';
import { appendTo, focusOn, isConnected } from '../sites/page';
import type { Composer } from '../sites/site';
import { text } from '../texts/text';
import designSheet from '../ui/design.css?inline';
import findingSheet from '../ui/finding.css?inline';
import { worstOf } from '../ui/finding-list';
import { Announcer } from './announcer';
import { Badge } from './badge';
import type { Keys } from './keys';
import overlaySheet from './overlay.css?inline';
import { paced } from './pace';
import { type Deeds, Panel, type PanelProps } from './panel';
import { placeBadge, placePanel } from './place';
import { isHonest, sceneOf } from './scene';

/** What is shown at a composer. */
export type View = Omit<PanelProps, 'language' | 'honest' | 'root' | 'deeds'> & {
  readonly presentation: Presentation;
  readonly open: boolean;
};

/** What the author does with the overlay. */
export interface OverlayDeeds extends Deeds {
  toggle(): void;
}

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
const HIGHEST = 640;

/** The interface at one composer: not on the page until it has something to show, and gone after its signal. */
export class Overlay {
  readonly host = document.createElement('div');
  readonly #composer: Composer;
  readonly #deeds: OverlayDeeds;
  readonly #shadow = this.host.attachShadow({ mode: 'closed' });
  readonly #root = document.createElement('div');
  readonly #panel: { current: HTMLElement | null } = { current: null };
  #view: View | null = null;
  #corner: number | undefined;
  #shown: AbortController | null = null;
  #insertions: number[] = [];

  constructor(composer: Composer, deeds: OverlayDeeds, keys: Keys, signal: AbortSignal) {
    this.#composer = composer;
    this.#deeds = deeds;
    this.#shadow.append(this.#root);
    for (const type of OURS) this.host.addEventListener(type, event => event.stopPropagation(), { signal });
    // A press must not take the focus from the text.
    this.#root.addEventListener('mousedown', event => event.preventDefault(), { signal });
    keys.claim(this.host, event => this.#pressed(event), signal);
    signal.addEventListener('abort', () => {
      this.hide();
      render(null, this.#root);
    });
  }

  /** Whether it is on the page. */
  get present(): boolean {
    return this.#shown !== null;
  }

  /** Whether the focus is inside. */
  get focused(): boolean {
    return this.#shadow.activeElement !== null;
  }

  show(view: View): void {
    const { focused } = this;
    const told = view.notice !== null && view.notice !== this.#view?.notice;
    this.#view = view;
    this.#draw(view);
    if (!this.#shown) this.#insert();
    this.#place();
    if (told) this.#root.querySelector('.finding .note')?.scrollIntoView({ block: 'nearest' });
    // The card that was worked on may be gone; the focus must not fall back on the page then.
    if (focused && !this.focused) this.enter();
  }

  /** Takes everything away from the page until the next `show`. */
  hide(): void {
    this.#view = null;
    this.#vanish();
  }

  /** The page changed: the composer may stand elsewhere, or in another dialog. */
  settle(): void {
    if (!this.#shown) return;
    this.#comeHome();
    this.#place();
  }

  /** Moves the focus into the panel. */
  enter(): void {
    this.#panel.current?.focus({ preventScroll: true });
  }

  /** Scrolls the panel to a finding. */
  reveal(key: string): void {
    const place = this.#view?.findings.findIndex(finding => finding.key === key) ?? -1;
    this.#root.querySelectorAll('.finding')[place]?.scrollIntoView({ block: 'nearest' });
  }

  #draw(view: View): void {
    const { presentation, findings, remarks, open } = view;
    const { language, theme } = presentation;
    const count = findings.length;
    const honest = (event: MouseEvent) => isHonest(event, this.host);
    this.#root.className = 'overlay sheet';
    this.#root.lang = language;
    if (theme === 'system') delete this.#root.dataset.theme;
    else this.#root.dataset.theme = theme;
    render(
      <>
        <Badge
          language={language}
          count={count}
          worst={worstOf(findings)}
          noted={remarks.length > 0}
          open={open}
          onPress={event => honest(event) && this.#deeds.toggle()}
        />
        {open && <Panel {...view} language={language} deeds={this.#deeds} honest={honest} root={this.#panel} />}
        <Announcer
          words={count > 0 ? text(language, 'panel.announce', { count }) : text(language, 'panel.announce.clear')}
        />
      </>,
      this.#root,
    );
  }

  #place(): void {
    const badge = this.#root.querySelector<HTMLElement>('.badge');
    const panel = this.#panel.current;
    if (!this.#view || !badge) return;
    const scene = sceneOf(this.#composer, this.host);
    badge.hidden = scene === null;
    if (panel) panel.hidden = scene === null;
    if (!scene) return;
    const spot = placeBadge(scene, badge.getBoundingClientRect(), this.#corner);
    this.#corner = spot.choice;
    Object.assign(badge.style, { left: `${spot.left}px`, top: `${spot.top}px` });
    if (!panel) return;
    panel.style.maxHeight = `${HIGHEST}px`;
    const room = placePanel(scene, panel.getBoundingClientRect());
    Object.assign(panel.style, { left: `${room.left}px`, top: `${room.top}px`, maxHeight: `${room.height}px` });
  }

  // A page that throws us out in a loop wins: then the toolbar alone tells what there is.
  #insert(): void {
    const now = performance.now();
    this.#insertions = this.#insertions.filter(moment => now - moment < REINSERTION_SPAN);
    if (this.#insertions.length >= REINSERTIONS) {
      this.#vanish();
      return;
    }
    this.#insertions.push(now);
    if (this.#shadow.adoptedStyleSheets.length === 0) this.#shadow.adoptedStyleSheets = sheets();
    this.host.setAttribute('popover', 'manual');
    appendTo(this.#composer.layer(), this.host);
    // The top layer is never clipped or moved by a dialog around us, and still belongs to its focus trap.
    this.host.showPopover?.();
    this.#shown?.abort();
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    attend(
      this.#composer,
      this.host,
      paced(() => this.#place(), 0, signal),
      () => this.#comeHome(),
      signal,
    );
  }

  #comeHome(): void {
    const { editor } = this.#composer;
    if (this.#view && isConnected(editor) && this.host.parentNode !== this.#composer.layer()) this.#insert();
  }

  #vanish(): void {
    this.#shown?.abort();
    this.#shown = null;
    this.host.remove();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Otherwise the browser would also close the dialog of the page that we stand in.
    event.preventDefault();
    this.#deeds.close();
    focusOn(this.#composer.editor);
  }
}

/** Keeps place and presence while the overlay is shown: nothing listens before or after. */
function attend(composer: Composer, host: HTMLElement, place: () => void, home: () => void, signal: AbortSignal): void {
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('scroll', place, listening);
  window.addEventListener('resize', place, listening);
  const sizes = new ResizeObserver(place);
  for (const element of [composer.box(), composer.editor]) sizes.observe(element);
  const presence = new MutationObserver(home);
  if (host.parentNode) presence.observe(host.parentNode, { childList: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    presence.disconnect();
  });
}

function sheets(): CSSStyleSheet[] {
  const lying = Object.entries(HOST).map(([name, value]) => `${name}: ${value} !important;`);
  return [`:host { ${lying.join(' ')} }`, overlaySheet, designSheet, findingSheet].map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
