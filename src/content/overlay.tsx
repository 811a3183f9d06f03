// Stands over the page at one composer: a closed shadow root with badge and panel, which leaves focus and text alone.

import { render } from 'preact';
import type { Finding } from '../model/finding';
import type { Presentation } from '../model/verdict';
import { focusOn, isConnected } from '../sites/page';
import type { Composer } from '../sites/site';
import { text } from '../texts/in-page';
import { worstOf } from '../ui/finding-list';
import { Announcer } from './announcer';
import { attend } from './attend';
import { Badge } from './badge';
import type { Keys } from './keys';
import { paced } from './pace';
import { type Deeds, Panel, type PanelProps } from './panel';
import { placeBadge, placeCard, placePanel, type Scene } from './place';
import { pointing, type Spot } from './pointing';
import { sceneOf } from './scene';
import { Surface } from './surface';
import { WordsCard } from './words-card';

/** What is shown at a composer. */
export type View = Omit<PanelProps, 'language' | 'honest' | 'root' | 'deeds'> & {
  readonly presentation: Presentation;
  readonly open: boolean;
};

/** What the author does with the overlay. */
export interface OverlayDeeds extends Deeds {
  toggle(): void;
}

const HIGHEST = 640;
// Two cards at one place is what a person reads; the panel has the others.
const MOST_AT_WORDS = 2;

/** The interface at one composer: not on the page until it has something to show, and gone after its signal. */
export class Overlay {
  readonly #composer: Composer;
  readonly #deeds: OverlayDeeds;
  readonly #surface: Surface;
  readonly #panel: { current: HTMLElement | null } = { current: null };
  readonly #card: { current: HTMLElement | null } = { current: null };
  #view: View | null = null;
  #spots: readonly Spot[] = [];
  #corner: number | undefined;
  #shown: AbortController | null = null;

  constructor(composer: Composer, deeds: OverlayDeeds, keys: Keys, signal: AbortSignal) {
    this.#composer = composer;
    this.#deeds = deeds;
    this.#surface = new Surface(signal);
    keys.claim(this.host, event => this.#pressed(event), signal);
    keys.dismiss(() => this.#leaveWords(), signal);
    const pointed = {
      findings: () => this.#view?.findings ?? [],
      at: (spots: readonly Spot[]) => this.#pointAt(spots),
    };
    pointing(composer, this.host, pointed, signal);
    signal.addEventListener('abort', () => {
      this.hide();
      render(null, this.#surface.root);
    });
  }

  /** Our element on the page. */
  get host(): HTMLElement {
    return this.#surface.host;
  }

  /** Whether it is on the page. */
  get present(): boolean {
    return this.#shown !== null;
  }

  /** Whether the focus is inside. */
  get focused(): boolean {
    return this.#surface.focused;
  }

  /** Whether a card stands at the words. */
  get atWords(): boolean {
    return this.#card.current !== null;
  }

  show(view: View): void {
    const { focused } = this;
    const told = view.notice !== null && view.notice !== this.#view?.notice;
    this.#view = view;
    this.#draw(view);
    if (!this.#shown) this.#insert();
    this.#place();
    if (told) this.#surface.root.querySelector('.finding .note')?.scrollIntoView({ block: 'nearest' });
    // The card that was worked on may be gone; the focus must not fall back on the page then.
    if (focused && !this.focused) this.enter();
  }

  /** Takes everything away from the page until the next `show`. */
  hide(): void {
    this.#view = null;
    this.#spots = [];
    this.#vanish();
  }

  /** The page changed: the composer may stand elsewhere, or in another dialog. */
  settle(): void {
    if (!this.#shown) return;
    this.#comeHome();
    this.#place();
  }

  /** Moves the focus to the card at the words, else into the panel, else back to the text. */
  enter(): void {
    const place = this.#card.current ?? this.#panel.current;
    if (place) place.focus({ preventScroll: true });
    else focusOn(this.#composer.editor);
  }

  /** Scrolls the panel to a finding. */
  reveal(key: string): void {
    const place = this.#view?.findings.findIndex(finding => finding.key === key) ?? -1;
    this.#panel.current?.querySelectorAll('.finding')[place]?.scrollIntoView({ block: 'nearest' });
  }

  #pointAt(spots: readonly Spot[]): void {
    // With the panel open its own card comes into view: one finding is never shown twice.
    if (this.#view?.open) {
      if (spots[0]) this.reveal(spots[0].key);
      return;
    }
    // A card that is being read or worked on by keyboard stays.
    if (this.#view === null || (spots.length === 0 && this.focused)) return;
    this.#spots = spots;
    this.show(this.#view);
  }

  #leaveWords(): boolean {
    if (!this.atWords) return false;
    const { focused } = this;
    this.#spots = [];
    if (this.#view) this.show(this.#view);
    if (focused) focusOn(this.#composer.editor);
    return true;
  }

  #draw(view: View): void {
    const { presentation, findings, remarks, open } = view;
    const { language, theme } = presentation;
    const count = findings.length;
    const shared = { ...view, language, deeds: this.#deeds, honest: this.#surface.honest };
    const here = open ? [] : this.#findingsHere(findings);
    if (here.length === 0) this.#spots = [];
    this.#surface.dress(language, theme);
    render(
      <>
        <Badge
          language={language}
          count={count}
          worst={worstOf(findings)}
          noted={remarks.length > 0}
          open={open}
          onPress={event => this.#surface.honest(event) && this.#deeds.toggle()}
        />
        {open && <Panel {...shared} root={this.#panel} />}
        {here.length > 0 && <WordsCard {...shared} findings={here} root={this.#card} />}
        <Announcer
          words={count > 0 ? text(language, 'panel.announce', { count }) : text(language, 'panel.announce.clear')}
        />
      </>,
      this.#surface.root,
    );
  }

  #findingsHere(findings: readonly Finding[]): Finding[] {
    return this.#spots
      .slice(0, MOST_AT_WORDS)
      .flatMap(({ key }) => findings.find(finding => finding.key === key) ?? []);
  }

  #place(): void {
    const badge = this.#surface.root.querySelector<HTMLElement>('.badge');
    const panel = this.#panel.current;
    if (!this.#view || !badge) return;
    const scene = sceneOf(this.#composer, this.host);
    for (const part of [badge, panel, this.#card.current]) if (part) part.hidden = scene === null;
    if (!scene) return;
    const spot = placeBadge(scene, badge.getBoundingClientRect(), this.#corner);
    this.#corner = spot.choice;
    this.#surface.lay(badge, spot.left, spot.top);
    if (panel) {
      panel.style.maxHeight = `${HIGHEST}px`;
      const room = placePanel(scene, panel.getBoundingClientRect());
      this.#surface.lay(panel, room.left, room.top);
      panel.style.maxHeight = `${room.height}px`;
    }
    this.#placeCard(scene);
  }

  /** At the words, wherever edits and scrolling took them. */
  #placeCard({ screen }: Scene): void {
    const card = this.#card.current;
    const [spot] = this.#spots;
    const range = this.#view?.findings.find(({ key }) => key === spot?.key)?.ranges[spot?.stretch ?? 0];
    const words = range && this.#composer.rangeOf(range)?.getBoundingClientRect();
    if (!card || !words) return;
    card.style.maxHeight = '';
    const place = placeCard(words, card.getBoundingClientRect(), screen);
    this.#surface.lay(card, place.left, place.top);
    card.style.maxHeight = `${place.height}px`;
  }

  // A page that throws us out in a loop wins: then the toolbar alone tells what there is.
  #insert(): void {
    if (!this.#surface.insert(this.#composer.layer())) {
      this.#vanish();
      return;
    }
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
    const atHome = this.host.parentNode === this.#composer.layer() && this.#surface.onTop;
    if (this.#view && isConnected(editor) && !atHome) this.#insert();
  }

  #vanish(): void {
    this.#shown?.abort();
    this.#shown = null;
    this.#surface.remove();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Otherwise the browser would also close the dialog of the page that we stand in.
    event.preventDefault();
    if (!this.#leaveWords()) this.#deeds.close();
    focusOn(this.#composer.editor);
  }
}
