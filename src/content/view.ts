// Puts together what is shown at a composer from what is known of its draft now.
import type { Finding } from '../model/finding';
import { knows } from '../texts/in-page';
import type { Notice } from './advice-card';
import type { View } from './overlay';
import { type Answered, type FilesGiven, presentationOf, protocolOf, remarksOf, remarksOnFiles } from './remarks';

/** What is known of a draft. */
export interface Known {
  readonly answered: Answered;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly files: FilesGiven;
  readonly notice: Notice | null;
  readonly open: boolean;
}

/** What to show; null where nothing is written and nothing has to be said, or where there are no texts to say it in. */
export function viewOf({ answered, text, findings, files, notice, open }: Known): View | null {
  if (findings.length === 0 && text.trim() === '' && remarksOnFiles(files).length === 0) return null;
  const presentation = presentationOf(answered);
  if (!knows(presentation.language)) return null;
  return {
    presentation,
    ...protocolOf(answered),
    findings,
    wordsOf: ({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)),
    alike: ({ rule }) => findings.filter(one => one.rule === rule).length,
    remarks: remarksOf(answered, text.length, files),
    notice,
    open,
  };
}
