// Asks the browser whether parts of our interface are drawn as they are, with nothing of the page over them.

/** What Chromium adds: it tells when something lies over an element, even something that lets presses through. */
interface Watching extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/** Watches parts of our interface; where the browser cannot tell, everything counts as seen. */
export class Sight {
  readonly #hidden = new WeakSet<Element>();
  readonly #watched = new WeakSet<Element>();
  readonly #observer: IntersectionObserver | null;

  constructor() {
    const watching: Watching = { trackVisibility: true, delay: 100 };
    this.#observer =
      typeof IntersectionObserver === 'undefined'
        ? null
        : new IntersectionObserver(entries => this.#told(entries), watching);
  }

  /** Watches a part from now on; a part that is taken away is forgotten. */
  watch(part: Element): void {
    if (this.#watched.has(part)) return;
    this.#watched.add(part);
    this.#observer?.observe(part);
  }

  /** Whether nothing is known to lie over the part around an element. */
  sees(element: Element): boolean {
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (this.#hidden.has(around)) return false;
    }
    return true;
  }

  end(): void {
    this.#observer?.disconnect();
  }

  #told(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const covered = entry.isIntersecting && Reflect.get(entry, 'isVisible') === false;
      if (covered) this.#hidden.add(entry.target);
      else this.#hidden.delete(entry.target);
    }
  }
}
