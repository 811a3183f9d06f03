// What can be asked and decided about a held file: shapes only.
import type { Claim, SiteId } from '../model/draft';
import type { Box, Face, FileFacts } from '../model/file-facts';
import type { Finding } from '../model/finding';
import type { Language } from '../model/text';

/** Makes a copy without metadata in which places are unrecognisable; `left` are the faces still found in it. */
export type MakeCopy = (
  file: File,
  boxes: readonly Box[],
) => Promise<{ readonly file: File; readonly left: readonly Face[] }>;

/** What the author decides about a file. `agreed`: everyone agreed, or what `claim` says of it. `strip`: without the place where it was made. */
export type Decision =
  | { readonly kind: 'agreed'; readonly claim?: Claim; readonly strip?: boolean }
  | { readonly kind: 'anyway'; readonly strip?: boolean }
  | { readonly kind: 'private' | 'remove' }
  /** `agreed`: everyone who is still recognisable in the copy agreed. */
  | { readonly kind: 'copy'; readonly file: File; readonly agreed?: boolean };

/** A file with what is to be asked about it. */
export interface AskedFile {
  readonly file: File;
  readonly facts: FileFacts;
  readonly finding: Finding;
  /** Present where the file says where it was made, and the protocol asks about that. */
  readonly location?: Finding;
}

export interface PhotoQuestionProps {
  readonly asked: AskedFile;
  /** Whether it must first be asked if it has to do with school. */
  readonly gently: boolean;
  /** Whether the question begins with choosing faces. */
  readonly choosing: boolean;
  readonly site: SiteId;
  readonly language: Language;
  /** How many other files wait for the same answer. */
  readonly others: number;
  readonly makeCopy: MakeCopy;
  readonly honest: (event: MouseEvent) => boolean;
  /** `all`: the answer holds for the other files too. */
  readonly decide: (decision: Decision, all: boolean) => void;
}
