// What is asked of the worker that looks at pictures, and what it answers.
import type { Unchecked } from '../model/draft';
import type { Box, Face, FileFacts } from '../model/file-facts';

export interface Task {
  /** Told again with the answer. */
  readonly turn: number;
  readonly file: Blob;
  /** Places to make unrecognisable in a copy; absent when the file is only looked at. */
  readonly boxes?: readonly Box[];
}

/** What a look at the picture itself gives. */
export type Looked = Required<Pick<FileFacts, 'faces' | 'size'>> & Pick<FileFacts, 'moving'>;

export interface Copied {
  readonly copy: Blob;
  /** Faces that the detector still finds in the copy. */
  readonly left: readonly Face[];
}

export type Answer = { readonly turn: number } & (
  | { readonly looked: Looked }
  | { readonly copied: Copied }
  | { readonly unchecked: Unchecked }
);
