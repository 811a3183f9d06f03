// What a look at an attached file found: facts only, never a piece of the picture and never an age.

import type { MediaKind, Unchecked } from './draft';

export type { Unchecked };

/** A rectangle in the upright picture, in pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How likely a face is a child's: an estimate, never a fact, and never a reason to withhold a question. */
export type ChildEstimate = 'probably' | 'perhaps' | 'unlikely';

/** A recognisable face. */
export interface Face {
  readonly box: Box;
  readonly child: ChildEstimate;
}

export interface FileFacts {
  readonly kind: MediaKind;
  /** Recognisable faces (of a film: those of the sampled frame with most of them); absent means not looked. */
  readonly faces?: readonly Face[];
  /** Size of the upright picture in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether it is a picture with several frames, of which a copy keeps only the first. */
  readonly moving?: boolean;
  /** Whether a film has a sound track. */
  readonly sound?: boolean;
  /** Whether the file carries GPS coordinates; absent means not looked. */
  readonly gps?: boolean;
  /** Maker, credit or © line found in the file. */
  readonly credit?: string;
  /** Present when the picture itself could not be looked at; metadata may be there all the same. */
  readonly unchecked?: Unchecked;
}
