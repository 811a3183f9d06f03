// Tells what must be known beside the findings: a language that cannot be read, a text cut short, no answer at all.
import type { Presentation, Verdict } from '../model/verdict';
import { LONGEST } from './page-draft';

/** The last word of the background: a verdict, `failed` when it did not answer, null before the first question. */
export type Answered = Verdict | 'failed' | null;

/** `unreadable`: rules were silent; `failed`: nothing was checked; `cut`: only `count` UTF-16 units were. */
export type Remark = { readonly kind: 'unreadable' | 'failed' } | { readonly kind: 'cut'; readonly count: number };

/** The remarks on an answer about a text of `length` UTF-16 units. */
export function remarksOf(answered: Answered, length: number): Remark[] {
  if (answered === 'failed') return [{ kind: 'failed' }];
  const count = answered?.checkedLength ?? (length > LONGEST ? LONGEST : null);
  return [
    ...(answered?.unreadable ? [{ kind: 'unreadable' } as const] : []),
    ...(count === null ? [] : [{ kind: 'cut', count } as const]),
  ];
}

/** Language and theme to speak in; Dutch in the colours of the system before anything is known. */
export function presentationOf(answered: Answered): Presentation {
  return isVerdict(answered) ? answered.presentation : { language: 'nl', theme: 'system' };
}

/** Name of the protocol in force; empty before anything is known. */
export function protocolOf(answered: Answered): string {
  return isVerdict(answered) ? answered.protocol.name : '';
}

function isVerdict(answered: Answered): answered is Verdict {
  return answered !== null && answered !== 'failed';
}
