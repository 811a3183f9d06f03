// Opens a protocol file that a person chose: the whole file, or every fault of it in words.
import type { ProtocolFile } from '../model/protocol-file';
import type { Problem } from '../model/verdict';
import { type LookUp, MAX_FILE_LENGTH, type Parsed, parseProtocolFile, presetById, readJson } from '../protocols/index';
import { rules } from '../rules/index';

/** Most bytes that a character takes in UTF-8. */
const WIDEST = 4;

/** Finds what a file extends: a preset, or the board's protocol that was opened. */
export function lookUpWith(board: ProtocolFile | null): LookUp {
  return id => (board?.id === id ? board : presetById(id));
}

/** The protocol in a file, which may extend the board's protocol or a preset. */
export async function opened(file: Blob, board: ProtocolFile | null): Promise<Parsed> {
  if (file.size > MAX_FILE_LENGTH * WIDEST) return refused(TOO_LARGE);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused(UNREAD);
  if (bytes.byteLength === 0) return refused(EMPTY);
  const words = decoded(bytes);
  if (words === null) return refused(NO_TEXT);
  if (words.trim() === '') return refused(EMPTY);
  const parsed = parseProtocolFile(words, rules, lookUpWith(board));
  return parsed.ok ? parsed : (unfinished(words, parsed.problems) ?? parsed);
}

/** A protocol that was saved before it was finished: nothing is wrong but what is not filled in yet. */
function unfinished(words: string, problems: readonly Problem[]): Parsed | null {
  const json = readJson(words);
  if (!json.ok || problems.some(({ path }) => !isToDo(json.value, path))) return null;
  return { ok: true, file: json.value as ProtocolFile };
}

/** Whether a text is empty still, or no rule watches for an article that is to be checked. */
function isToDo(value: unknown, path: string): boolean {
  const found = path.match(/[^.[\]]+/g)?.reduce((inside, key) => Object(inside)[key], value);
  return found === '' || (found === 'checked' && /^articles\[\d+\]\.how$/.test(path));
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(message: Problem['message']): Parsed {
  return { ok: false, problems: [{ path: '', message }] };
}

const EMPTY = { nl: 'Het bestand is leeg.', en: 'The file is empty.' };
const UNREAD = {
  nl: 'Het bestand kon niet worden gelezen. Probeer het nog eens.',
  en: 'The file could not be read. Try again.',
};
const TOO_LARGE = {
  nl: `Het bestand is te groot. Verwacht: hoogstens ${MAX_FILE_LENGTH} tekens.`,
  en: `The file is too large. Expected: at most ${MAX_FILE_LENGTH} characters.`,
};
const NO_TEXT = {
  nl: 'Dit is geen tekst in UTF-8. Is het een ander soort bestand, zoals Word of pdf? Verwacht: een protocolbestand in JSON.',
  en: 'This is not text in UTF-8. Is it another kind of file, such as Word or PDF? Expected: a protocol file in JSON.',
};
