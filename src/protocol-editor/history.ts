// What was edited, step by step, so that each step can be taken back.
import type { ProtocolFile } from '../model/protocol-file';

/** The file as it is, and what it was before; `subject` is what the last change was about. */
export interface History {
  readonly file: ProtocolFile;
  readonly past: readonly ProtocolFile[];
  readonly subject: string;
}

/** Most steps that can be taken back. */
const LONGEST = 200;

export function begun(file: ProtocolFile): History {
  return { file, past: [], subject: '' };
}

/** One change more. Changes of one subject in a row, such as the letters of one field, are one step. */
export function changed({ file: before, past, subject: last }: History, file: ProtocolFile, subject: string): History {
  if (file === before) return { file, past, subject: last };
  const same = subject === last && past.length > 0;
  return { file, past: same ? past : [...past, before].slice(-LONGEST), subject };
}

/** The last change taken back. */
export function undone({ file, past }: History): History {
  return { file: past.at(-1) ?? file, past: past.slice(0, -1), subject: '' };
}
