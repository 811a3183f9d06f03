// Has files looked at within a patience, knows them by their content, and keeps what was found while the page lives.
import type { Unchecked } from '../model/draft';
import type { FileFacts } from '../model/file-facts';
import { mediaKindOf } from './hold';

/** Looks at one file on this device; `progress` is told of each part that was looked at. */
export type Look = (file: File, signal?: AbortSignal, progress?: () => void) => Promise<FileFacts>;

/** What is known of a file. */
export interface Looked {
  /** SHA-256 of the content; absent where it could not be read, or not in time. */
  readonly id?: string;
  readonly facts: FileFacts;
}

export interface Looking {
  /** What is known in time, in the order of the files; where nothing is, the facts say `late`. */
  readonly inTime: Promise<readonly Looked[]>;
  /** What is known in the end of each file. Never rejects. */
  readonly atLast: readonly Promise<Looked>[];
}

/** Milliseconds without any answer after which files are no longer held (issue: 2 s). */
export const PATIENCE = 2_000;
/** Milliseconds that many files together may be held while answers keep coming. */
export const LONGEST_HOLD = 8_000;

/** Starts to look at files; `failed` is told of errors of the look itself. */
export function lookerOf(look: Look, failed: (error: unknown) => void, signal: AbortSignal) {
  const known = new Map<string, FileFacts>();
  let reading: Promise<unknown> = Promise.resolve();

  async function lookAt(file: File, told: (id: string) => void, progress: () => void): Promise<Looked> {
    // One after the other: fifty photos at once must not all lie in memory. But no file holds up the others for long.
    const read = reading.then(() => contentId(file)).catch(() => null);
    reading = Promise.race([read, reading.then(() => after(PATIENCE))]);
    const id = await read;
    if (id === null) return { facts: unread(file, 'damaged') };
    told(id);
    const before = known.get(id);
    if (before) return { id, facts: before };
    try {
      const facts = await look(file, signal, progress);
      if (facts.unchecked !== 'late') known.set(id, facts);
      return { id, facts };
    } catch (error) {
      failed(error);
      return { id, facts: unread(file, 'late') };
    }
  }

  return (files: readonly File[]): Looking => {
    const ids: (string | undefined)[] = [];
    const life = new EventTarget();
    const atLast = files.map((file, place) =>
      lookAt(
        file,
        id => {
          ids[place] = id;
        },
        () => life.dispatchEvent(new Event('progress')),
      ),
    );
    const inTime = answersInTime(atLast, life).then(answers =>
      files.map((file, place): Looked => {
        const id = ids[place];
        return answers[place] ?? { ...(id ? { id } : {}), facts: unread(file, 'late') };
      }),
    );
    return { inTime, atLast };
  };
}

/** The answers that came until all are there, or until none came, nor `progress`, for as long as the patience lasts. */
function answersInTime(
  atLast: readonly Promise<Looked>[],
  life: EventTarget,
): Promise<readonly (Looked | undefined)[]> {
  return new Promise(resolve => {
    const answers: (Looked | undefined)[] = atLast.map(() => undefined);
    let left = atLast.length;
    const done = () => {
      clearTimeout(patience);
      clearTimeout(longest);
      life.removeEventListener('progress', again);
      resolve([...answers]);
    };
    const longest = setTimeout(done, LONGEST_HOLD);
    let patience = setTimeout(done, PATIENCE);
    const again = () => {
      clearTimeout(patience);
      patience = setTimeout(done, PATIENCE);
    };
    life.addEventListener('progress', again);
    for (const [place, one] of atLast.entries()) {
      void one.then(answer => {
        answers[place] = answer;
        left -= 1;
        if (left === 0) done();
        else again();
      });
    }
    if (left === 0) done();
  });
}

const after = (time: number) => new Promise<void>(resolve => setTimeout(resolve, time));

function unread(file: File, unchecked: Unchecked): FileFacts {
  return { kind: mediaKindOf(file) ?? 'image', unchecked };
}

// A film of gigabytes is not read whole: its length and pieces from all over it tell it from any other.
const WHOLE = 64 * 1024 * 1024;
const PIECE = 1024 * 1024;
const PIECES = 32;

/** SHA-256 of a file's content as 64 hexadecimal digits; above 64 MB of its length and 32 spread pieces of 1 MB. Rejects when it cannot be read. */
export async function contentId(file: Blob): Promise<string> {
  const part = file.size <= WHOLE ? file : new Blob([`${file.size} `, ...piecesOf(file)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await part.arrayBuffer()));
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function piecesOf(file: Blob): Blob[] {
  const step = (file.size - PIECE) / (PIECES - 1);
  return Array.from({ length: PIECES }, (_piece, place) => {
    const start = Math.round(place * step);
    return file.slice(start, start + PIECE);
  });
}
