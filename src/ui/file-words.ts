// Reads a file that a person chose as text, or says in words why it is none.
import type { Problem } from '../model/verdict';

/** Longest file that is read, in bytes: more than any protocol or settings take, and little enough for any device. */
const MOST = 4_000_000;

export type FileWords =
  | { readonly ok: true; readonly words: string }
  | { readonly ok: false; readonly problem: Problem };

/** The words of a file in UTF-8. One that is too large is not opened; a letter in another encoding is never guessed. */
export async function wordsOf(file: Blob): Promise<FileWords> {
  if (file.size > MOST) return refused(TOO_LARGE);
  try {
    const bytes = await file.arrayBuffer();
    return { ok: true, words: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return refused(error instanceof TypeError ? NO_UTF_8 : UNREAD);
  }
}

const refused = (message: Problem['message']): FileWords => ({ ok: false, problem: { path: '', message } });

const TOO_LARGE = {
  nl: `Het bestand is te groot. Hoogstens ${MOST / 1_000_000} MB past.`,
  en: `The file is too large. At most ${MOST / 1_000_000} MB fits.`,
};
const NO_UTF_8 = {
  nl: 'Dit is geen tekst in UTF-8. Bewaar het bestand als UTF-8 en probeer het nog eens.',
  en: 'This is not text in UTF-8. Save the file as UTF-8 and try again.',
};
const UNREAD = {
  nl: 'Het bestand kon niet worden gelezen. Probeer het nog eens.',
  en: 'The file could not be read. Please try again.',
};
