// Advises at the button itself when the author is about to befriend or follow somebody who may be a pupil.
import { render } from 'preact';
import type { PageDraft } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Presentation, Verdict } from '../model/verdict';
import { focusOn, isConnected, press, rectOf } from '../sites/page';
import type { Acquaintance, Site } from '../sites/site';
import { text } from '../texts/in-page';
import { FindingCard } from '../ui/finding-card';
import type { Keys } from './keys';
import { momentOf } from './page-draft';
import { placeCard } from './place';
import { Surface } from './surface';

export interface BefriendingDeeds {
  readonly ask: (draft: PageDraft) => Promise<Verdict>;
  readonly keys: Keys;
  /** Told of our own element. */
  readonly own: (host: Node) => void;
  readonly failed: (error: unknown) => void;
}

/** What was answered about one button. */
interface Answer extends Pick<Acquaintance, 'layer'> {
  readonly finding: Finding;
  readonly presentation: Presentation;
}

const AWAY = 350;

/**
 * Watches pointer, focus and presses on a page until `signal`; must be called before the page's own scripts run. A press
 * that the protocol forbids is held once, with a question; nothing is ever held that was not answered before.
 */
export function befriending(site: Site, deeds: BefriendingDeeds, signal: AbortSignal): void {
  new Befriending(site, deeds, signal);
}

class Befriending {
  readonly #site: Site;
  readonly #deeds: BefriendingDeeds;
  readonly #signal: AbortSignal;
  readonly #answers = new WeakMap<HTMLElement, { readonly about: string; answer: Answer | null }>();
  readonly #allowed = new WeakSet<HTMLElement>();
  #surface: Surface | null = null;
  #button: HTMLElement | null = null;
  #held = false;
  /** The button whose advice the author closed: quiet until pointer and focus were elsewhere. */
  #left: HTMLElement | null = null;
  #away: ReturnType<typeof setTimeout> | undefined;

  constructor(site: Site, deeds: BefriendingDeeds, signal: AbortSignal) {
    this.#site = site;
    this.#deeds = deeds;
    this.#signal = signal;
    for (const type of ['pointerover', 'focusin', 'pointerdown']) {
      window.addEventListener(type, event => this.#near(event), { capture: true, passive: true, signal });
    }
    window.addEventListener('click', event => this.#pressed(event), { capture: true, signal });
    window.addEventListener('scroll', () => this.#place(), { capture: true, passive: true, signal });
    deeds.keys.dismiss(() => this.#leave(), signal);
    signal.addEventListener('abort', () => this.#leave());
  }

  #near({ target, isTrusted }: Event): void {
    if (!isTrusted || !(target instanceof Element)) return;
    clearTimeout(this.#away);
    if (target === this.#surface?.host) return;
    const found = this.#site.acquaintance(target);
    if (found?.button !== this.#left) this.#left = null;
    if (found && !this.#left) void this.#consider(found);
    else if (!found && !this.#held) this.#leaveSoon();
  }

  async #consider(found: Acquaintance): Promise<void> {
    const { button, person } = found;
    const about = `${person.name}\n${person.about}`;
    const known = this.#answers.get(button);
    if (known?.about === about) return this.#show(button, known.answer);
    const asked = { about, answer: null as Answer | null };
    this.#answers.set(button, asked);
    try {
      const { findings, presentation } = await this.#deeds.ask(this.#draftOf(found));
      const [finding] = findings;
      asked.answer = finding ? { finding, presentation, layer: found.layer } : null;
      if (this.#answers.get(button) === asked) this.#show(button, asked.answer);
    } catch (error) {
      this.#answers.delete(button);
      this.#deeds.failed(error);
    }
  }

  #draftOf({ person, actor }: Acquaintance): PageDraft {
    const at = momentOf(new Date());
    return {
      site: this.#site.id,
      kind: 'message',
      text: '',
      attachments: [],
      at,
      actor,
      dismissed: [],
      befriending: person,
    };
  }

  /** The first press on a button that the protocol forbids becomes a question. */
  #pressed(event: MouseEvent): void {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const button = this.#site.acquaintance(event.target)?.button;
    const answer = button && this.#answers.get(button)?.answer;
    if (!button || answer?.finding.severity !== 'error' || this.#allowed.has(button)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#held = true;
    this.#show(button, answer);
    this.#surface?.root.querySelector<HTMLElement>('.words-card')?.focus({ preventScroll: true });
  }

  #show(button: HTMLElement, answer: Answer | null): void {
    if (this.#signal.aborted || !answer || this.#allowed.has(button) || !isConnected(button)) return;
    if (this.#held && this.#button !== button) return;
    const surface = this.#standing();
    this.#button = button;
    this.#draw(surface, answer);
    if (!surface.host.isConnected) surface.insert(answer.layer);
    this.#place();
  }

  #draw(surface: Surface, { finding, presentation: { language, theme } }: Answer): void {
    const { root, honest } = surface;
    surface.dress(language, theme);
    const question = [
      {
        id: 'no',
        words: text(language, 'befriend.no'),
        weight: 'main' as const,
        onPress: (event: MouseEvent) => honest(event) && this.#leave(),
      },
      {
        id: 'yes',
        words: text(language, 'befriend.yes'),
        onPress: (event: MouseEvent) => honest(event) && this.#goOn(),
      },
    ];
    const label = text(language, this.#held ? 'befriend.question' : 'befriend.label');
    const role = this.#held ? 'alertdialog' : 'dialog';
    render(
      <section class="words-card" role={role} aria-label={label} tabIndex={-1}>
        <FindingCard finding={finding} language={language} actions={this.#held ? question : []} />
      </section>,
      root,
    );
  }

  #goOn(): void {
    const button = this.#button;
    if (button) this.#allowed.add(button);
    this.#leave();
    if (button) press(button);
  }

  /** Time to move from the button to the card. */
  #leaveSoon(): void {
    if (this.#button) this.#away = setTimeout(() => this.#leave(), AWAY);
  }

  #leave(): boolean {
    clearTimeout(this.#away);
    const shown = this.#surface?.host.isConnected === true;
    const { focused = false } = this.#surface ?? {};
    const button = this.#button;
    this.#left = button;
    this.#held = false;
    this.#button = null;
    this.#surface?.remove();
    if (focused && button) focusOn(button);
    return shown;
  }

  #place(): void {
    const card = this.#surface?.root.querySelector<HTMLElement>('.words-card');
    if (!card || !this.#button) return;
    if (!isConnected(this.#button)) {
      this.#leave();
      return;
    }
    const { clientWidth, clientHeight } = document.documentElement;
    const screen = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
    const place = placeCard(rectOf(this.#button), card.getBoundingClientRect(), screen);
    this.#surface?.lay(card, place.left, place.top);
  }

  #standing(): Surface {
    if (this.#surface) return this.#surface;
    const surface = new Surface(this.#signal);
    this.#deeds.own(surface.host);
    // Escape is heard by `dismiss` where it is not ours; inside, it is claimed.
    this.#deeds.keys.claim(surface.host, ({ key }) => key === 'Escape' && this.#leave(), this.#signal);
    this.#surface = surface;
    return surface;
  }
}
