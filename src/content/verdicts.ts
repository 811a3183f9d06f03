// Keeps the newest verdict on the text of each composer, so that it is at hand in the moment of publishing.
import type { Verdict } from '../model/verdict';
import type { Composer } from '../sites/site';

/** A composer with the text that it holds now. */
export interface Holding {
  readonly composer: Composer;
  readonly text: string;
}

export class Verdicts {
  readonly #newest = new WeakMap<Composer, { readonly text: string; readonly verdict: Verdict }>();
  readonly #waiting = new Set<() => void>();

  /** Notes what was answered about the text of a composer. */
  remember({ composer, text }: Holding, verdict: Verdict): void {
    this.#newest.set(composer, { text, verdict });
    for (const look of [...this.#waiting]) look();
  }

  /** The verdict on this very text; null where there is none, or not yet. */
  of({ composer, text }: Holding): Verdict | null {
    const newest = this.#newest.get(composer);
    return newest?.text === text ? newest.verdict : null;
  }

  /** Resolves when all these texts have a verdict, or after `patience` milliseconds. */
  settled(held: readonly Holding[], patience: number): Promise<void> {
    return new Promise(resolve => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const look = () => {
        if (held.every(one => this.of(one))) done();
      };
      const timer = setTimeout(done, patience);
      this.#waiting.add(look);
      look();
    });
  }
}
