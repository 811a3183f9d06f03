// Stands before publishing: what is open is asked about once, and a draft with nothing open goes out untouched.
import type { Finding, Severity } from '../model/finding';
import type { GuardLevel } from '../model/severity';
import type { Presentation, Verdict } from '../model/verdict';
import type { Composer } from '../sites/site';
import { shortened } from './page-draft';
import { type Publishing, publishingOf } from './publishing';
import type { Verdicts } from './verdicts';

/** Milliseconds that publishing may wait for a verdict on a text that has none yet. */
export const PATIENCE = 300;

export interface Guarding {
  /** The composers that are followed now. */
  readonly composers: () => readonly Composer[];
  readonly verdicts: Pick<Verdicts, 'of' | 'settled'>;
  /** Asks the author; true to publish all the same. */
  readonly ask: (open: readonly Finding[], presentation: Presentation, composer: Composer) => Promise<boolean>;
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

  async function hold(publishing: Publishing, texts: readonly string[]): Promise<void> {
    asking = true;
    try {
      await verdicts.settled(texts, PATIENCE);
      const open = openIn(texts, verdicts);
      const [first] = publishing.composers;
      const yes = open.findings.length === 0 || !first || (await guarding.ask(open.findings, open.presentation, first));
      if (yes && !signal.aborted) publish(publishing);
    } finally {
      asking = false;
    }
  }

  const listen = (event: Event) => {
    if (letThrough || !event.isTrusted) return;
    const publishing = publishingOf(event, composers());
    if (!publishing) return;
    const texts = publishing.composers.map(composer => shortened(composer.read().text)).filter(text => /\S/.test(text));
    const known = texts.every(text => verdicts.of(text) !== null);
    if (known && openIn(texts, verdicts).findings.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!asking) void hold(publishing, texts);
  };
  for (const type of ['click', 'keydown', 'submit']) page.addEventListener(type, listen, { capture: true, signal });
}

interface Open {
  readonly findings: readonly Finding[];
  readonly presentation: Presentation;
}

/** What stands open in texts, each finding once; a text without a verdict has nothing open. */
function openIn(texts: readonly string[], verdicts: Pick<Verdicts, 'of'>): Open {
  const known = texts.flatMap(text => verdicts.of(text) ?? []);
  const findings = new Map(known.flatMap(openOf).map(finding => [finding.key, finding]));
  return {
    findings: [...findings.values()],
    presentation: known[0]?.presentation ?? { language: 'nl', theme: 'system' },
  };
}

function openOf({ findings, guard = 'error' }: Verdict): readonly Finding[] {
  return findings.filter(({ severity }) => isGuarded(severity, guard));
}

function isGuarded(severity: Severity, guard: GuardLevel): boolean {
  return guard !== 'never' && GRAVITY[severity] >= GRAVITY[guard];
}
