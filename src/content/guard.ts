// Stands before publishing: what is open is asked about once, and a draft with nothing open goes out untouched.
import type { Finding, Severity } from '../model/finding';
import type { GuardLevel } from '../model/severity';
import type { Verdict } from '../model/verdict';
import type { Composer } from '../sites/site';
import { shortened } from './page-draft';
import { type Publishing, publishingOf } from './publishing';
import type { Holding, Verdicts } from './verdicts';

/** Milliseconds that publishing may wait for a verdict on a text that has none yet. */
export const PATIENCE = 300;

/** What stands open in the texts that are about to go out. */
export interface Open extends Pick<Verdict, 'presentation' | 'protocol' | 'school'> {
  readonly findings: readonly Finding[];
  /** The texts, in order. */
  readonly draft: string;
}

export interface Guarding {
  /** The composers that are followed now. */
  readonly composers: () => readonly Composer[];
  readonly verdicts: Pick<Verdicts, 'of' | 'settled'>;
  /** Asks the author; true to publish all the same. */
  readonly ask: (open: Open, composer: Composer) => Promise<boolean>;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Guards publishing on a page until `signal`. Must run before the page's own code. */
export function guardPublishing(page: EventTarget, guarding: Guarding, signal: AbortSignal): void {
  const { composers, verdicts } = guarding;
  let letThrough = false;
  let asking = false;

  const publish = (publishing: Publishing) => {
    letThrough = true;
    publishing.again();
    // X publishes a moment later.
    setTimeout(() => {
      letThrough = false;
    }, 2 * PATIENCE);
  };

  async function hold(publishing: Publishing, held: readonly Holding[]): Promise<void> {
    asking = true;
    try {
      await verdicts.settled(held, PATIENCE);
      const open = openIn(held, verdicts);
      const [first] = publishing.composers;
      const yes = !open || !first || (await guarding.ask(open, first));
      if (yes && !signal.aborted) publish(publishing);
    } finally {
      asking = false;
    }
  }

  const listen = (event: Event) => {
    if (letThrough || !event.isTrusted) return;
    const publishing = publishingOf(event, composers());
    if (!publishing) return;
    const all = publishing.composers.map(composer => ({ composer, text: shortened(composer.read().text) }));
    // Pictures without a word have a verdict where there is something to say about them; nobody waits for another one.
    const held = all.filter(one => /\S/.test(one.text) || verdicts.of(one) !== null);
    if (held.every(one => verdicts.of(one) !== null) && !openIn(held, verdicts)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!asking) void hold(publishing, held);
  };
  for (const type of ['click', 'keydown', 'submit']) page.addEventListener(type, listen, { capture: true, signal });
}

/** What stands open, each finding once, or null; a text without a verdict has nothing open. */
function openIn(held: readonly Holding[], verdicts: Pick<Verdicts, 'of'>): Open | null {
  const known = held.flatMap(one => verdicts.of(one) ?? []);
  const findings = [...new Map(known.flatMap(openOf).map(finding => [finding.key, finding])).values()];
  const [first] = known;
  if (!first || findings.length === 0) return null;
  const { presentation, protocol, school } = first;
  return { findings, presentation, protocol, school, draft: held.map(({ text }) => text).join('\n\n') };
}

function openOf({ findings, guard = 'error' }: Verdict): readonly Finding[] {
  return findings.filter(({ severity }) => isGuarded(severity, guard));
}

function isGuarded(severity: Severity, guard: GuardLevel): boolean {
  return guard !== 'never' && GRAVITY[severity] >= GRAVITY[guard];
}
