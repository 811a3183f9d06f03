// Remembers what the author said about a draft while a site makes its editor anew with the same text in it.

/** What the author said about one draft. */
export interface Said {
  /** Keys of findings set aside. */
  readonly dismissed: Set<string>;
  /** Names of persons who agreed. */
  readonly agreed: Set<string>;
  /** Whether the panel stands open. */
  open: boolean;
}

export interface Memory {
  /** Keeps what was said about a text whose editor went away; the one before is forgotten. */
  keep(text: string, said: Said): void;
  /** What was said about this very text, or nothing said yet. */
  take(text: string): Said;
}

/** A memory of one draft, for one page. */
export function memoryOfPage(): Memory {
  let kept: { readonly text: string; readonly said: Said } | null = null;
  return {
    keep(text, said) {
      if (/\S/.test(text)) kept = { text, said };
    },
    take(text) {
      const found = kept?.text === text ? kept.said : nothingSaid();
      if (kept?.text === text) kept = null;
      return found;
    },
  };
}

/** The beginning of every draft. */
export function nothingSaid(): Said {
  return { dismissed: new Set(), agreed: new Set(), open: false };
}
