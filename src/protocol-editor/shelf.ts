// Keeps unfinished work in the browser, so that closing the page by accident loses nothing.
import type { ProtocolFile } from '../model/protocol-file';

/** A protocol that is being made. */
export interface Work {
  readonly id: string;
  readonly file: ProtocolFile;
  /** The protocol with which the outcomes of examples are compared: as it was opened, or when the person last said so. */
  readonly start: ProtocolFile;
  /** The school board's protocol that this one may extend, opened beside it. */
  readonly board: ProtocolFile | null;
  /** When it was last changed, ISO 8601. */
  readonly changed: string;
}

export interface Shelf {
  /** Every work that was kept, the last changed first. */
  readonly all: () => readonly Work[];
  /** Whether the work could be kept. */
  readonly keep: (work: Work) => boolean;
  readonly drop: (id: string) => void;
}

const PREFIX = 'postwijzer-protocol-';

/** A shelf in the storage that `open` gives; where the browser allows none, nothing is kept and `keep` says so. */
export function shelfIn(open: () => Storage): Shelf {
  const trying = <Result>(deed: (storage: Storage) => Result, otherwise: Result): Result => {
    try {
      return deed(open());
    } catch {
      return otherwise;
    }
  };
  return {
    all: () =>
      trying(allIn, []).sort((one, other) => (one.changed < other.changed ? 1 : one.changed > other.changed ? -1 : 0)),
    keep: work =>
      trying(storage => {
        storage.setItem(PREFIX + work.id, JSON.stringify(work));
        return true;
      }, false),
    drop: id => trying(storage => storage.removeItem(PREFIX + id), undefined),
  };
}

function allIn(storage: Storage): Work[] {
  return Object.keys(storage)
    .filter(key => key.startsWith(PREFIX))
    .flatMap(key => workOf(storage.getItem(key)) ?? []);
}

/** A work out of storage, or null when what stands there is none of ours: it is left alone. */
function workOf(words: string | null): Work | null {
  try {
    const { id, file, start, board, changed } = JSON.parse(words ?? '');
    const sound = typeof id === 'string' && typeof changed === 'string' && isFile(file) && isFile(start);
    return sound ? { id, file, start, board: isFile(board) ? board : null, changed } : null;
  } catch {
    return null;
  }
}

function isFile(value: unknown): value is ProtocolFile {
  const { version, name, articles = [] } = Object(value);
  return version === 1 && typeof name === 'string' && Array.isArray(articles);
}
