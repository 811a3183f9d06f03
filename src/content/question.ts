// Asks the background about a draft: one question in the air, the newest next; an answer that was overtaken is dropped.

export interface Asking<Asked, Answer> {
  /** Sends one question; `turn` rises with each one. */
  readonly send: (asked: Asked, turn: number) => Promise<Answer>;
  readonly answered: (answer: Answer, asked: Asked) => void;
  /** The question failed twice: the answer will not come. */
  readonly failed: () => void;
  /** The extension was updated or removed under this page: nobody will answer any more. */
  readonly orphaned: () => void;
}

// The words of Chromium and of Firefox for a content script that lost its extension.
const ORPHANED = /context invalidated|dead object|runtime is undefined/i;

let lastTurn = 0;

/**
 * A function that asks. While a question is in the air the newest one waits and replaces those before it. A failure
 * is tried once more, because the background may just have been stopped. Nothing is asked or told after `signal`.
 */
export function asker<Asked, Answer>(asking: Asking<Asked, Answer>, signal: AbortSignal): (asked: Asked) => void {
  let inTheAir = false;
  let waiting: { readonly asked: Asked } | null = null;

  async function ask(asked: Asked): Promise<void> {
    inTheAir = true;
    const outcome = await attempt(asking, asked, signal);
    inTheAir = false;
    if (signal.aborted) return;
    if (outcome.kind === 'orphaned') return asking.orphaned();
    if (waiting) {
      const next = waiting;
      waiting = null;
      return ask(next.asked);
    }
    if (outcome.kind === 'failed') return asking.failed();
    asking.answered(outcome.answer, asked);
  }

  return asked => {
    if (signal.aborted) return;
    if (inTheAir) waiting = { asked };
    else void ask(asked);
  };
}

type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed' }
  | { readonly kind: 'orphaned' };

async function attempt<Asked, Answer>(
  { send }: Asking<Asked, Answer>,
  asked: Asked,
  signal: AbortSignal,
): Promise<Outcome<Answer>> {
  for (let tries = 0; tries < 2 && !signal.aborted; tries++) {
    lastTurn += 1;
    try {
      return { kind: 'answered', answer: await send(asked, lastTurn) };
    } catch (error) {
      if (isOrphaned(error)) return { kind: 'orphaned' };
    }
  }
  return { kind: 'failed' };
}

/** Whether an error says that the extension of this content script is gone. */
export function isOrphaned(error: unknown): boolean {
  return ORPHANED.test(String(error));
}
