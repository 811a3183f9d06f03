// Tells what must be known beside the findings: what could not be read, looked at or answered.
import type { Attachment, Unchecked } from '../model/draft';
import type { Presentation, Verdict } from '../model/verdict';
import { spoken } from '../texts/in-page';
import { LONGEST } from './page-draft';

/** The last word of the background: a verdict, `failed` when it did not answer, null before the first question. */
export type Answered = Verdict | 'failed' | null;

/**
 * `unreadable`: rules were silent; `failed`: nothing was checked; `cut`: only `count` UTF-16 units were;
 * `unchecked-…`: so many files could not be looked at; `folder`: a folder was given, whose content nobody saw.
 */
export type Remark =
  | { readonly kind: 'unreadable' | 'failed' | 'folder' }
  | { readonly kind: 'cut' | `unchecked-${Unchecked}`; readonly count: number };

/** The files of a draft, as far as remarks speak of them. */
export interface FilesGiven {
  list(): readonly Pick<Attachment, 'unchecked'>[];
  folder(): boolean;
}

const NONE: FilesGiven = { list: () => [], folder: () => false };

/** The remarks on an answer about a text of `length` UTF-16 units and the files beside it. */
export function remarksOf(answered: Answered, length: number, files: FilesGiven = NONE): Remark[] {
  return [...remarksOnAnswer(answered, length), ...remarksOnFiles(files)];
}

/** What to know of files that were not looked at, one remark a reason. */
export function remarksOnFiles(files: FilesGiven): Remark[] {
  const reasons = ['late', 'format', 'size', 'damaged'] as const;
  const unchecked = reasons.map(reason => ({
    kind: `unchecked-${reason}` as const,
    count: files.list().filter(attached => attached.unchecked === reason).length,
  }));
  return [...unchecked.filter(({ count }) => count > 0), ...(files.folder() ? [{ kind: 'folder' } as const] : [])];
}

function remarksOnAnswer(answered: Answered, length: number): Remark[] {
  if (answered === 'failed') return [{ kind: 'failed' }];
  const count = answered?.checkedLength ?? (length > LONGEST ? LONGEST : null);
  return [
    ...(answered?.unreadable ? [{ kind: 'unreadable' } as const] : []),
    ...(count === null ? [] : [{ kind: 'cut', count } as const]),
  ];
}

/** Language and theme to speak in; the language at hand in the colours of the system before anything is known. */
export function presentationOf(answered: Answered): Presentation {
  return isVerdict(answered) ? answered.presentation : { language: spoken(), theme: 'system' };
}

/** Name and questions of the protocol in force; none before anything is known. */
export function protocolOf(answered: Answered): {
  readonly protocol: string;
  readonly questions: Verdict['protocol']['questions'];
} {
  const { name = '', questions = [] } = isVerdict(answered) ? answered.protocol : {};
  return { protocol: name, questions };
}

/** Whom the school named to turn to; nobody before anything is known. */
export function schoolOf(answered: Answered): Verdict['school'] {
  return isVerdict(answered) ? answered.school : { name: '', contacts: [] };
}

function isVerdict(answered: Answered): answered is Verdict {
  return answered !== null && answered !== 'failed';
}
