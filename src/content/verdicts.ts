// Keeps the newest verdict on each of the last texts, so that it is at hand in the moment of publishing.
import type { Verdict } from '../model/verdict';

/** Texts that are remembered: a thread has several. */
const MOST = 30;

export class Verdicts {
  readonly #known = new Map<string, Verdict>();
  readonly #waiting = new Set<(text: string) => void>();

  /** Notes what was answered about a text. */
  remember(text: string, verdict: Verdict): void {
    this.#known.delete(text);
    this.#known.set(text, verdict);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
    for (const told of [...this.#waiting]) told(text);
  }

  /** The newest verdict on a text; null where there is none, or not yet. */
  of(text: string): Verdict | null {
    return this.#known.get(text) ?? null;
  }

  /** Resolves when all these texts have a verdict, or after `patience` milliseconds. */
  settled(texts: readonly string[], patience: number): Promise<void> {
    return new Promise(resolve => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const look = () => {
        if (texts.every(text => this.#known.has(text))) done();
      };
      const timer = setTimeout(done, patience);
      this.#waiting.add(look);
      look();
    });
  }
}
