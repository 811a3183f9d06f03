// Remembers what the author said about a draft while a site makes its editor anew with the same text in it.
import type { Finding } from '../model/finding';

/** What the author said about one draft. */
export interface Said {
  /** Keys of findings set aside, and names of rules that are to say nothing more. */
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

/** Sets a finding aside: by itself, or with everything that its rule says of this draft. */
export function setAside({ dismissed }: Said, { key, rule }: Finding, all: boolean): void {
  dismissed.add(all ? rule : key);
}

/** Whether a finding was set aside. */
export function isSetAside({ dismissed }: Said, { key, rule }: Finding): boolean {
  return dismissed.has(key) || dismissed.has(rule);
}

/** The beginning of every draft. */
export function nothingSaid(): Said {
  return { dismissed: new Set(), agreed: new Set(), open: false };
}
