// Finds signs that someone else's work is used, and whether permission or a licence is stated.
import type { Span, Text } from './text';

export interface Attribution {
  /** "plaatje van internet", "©", song lyrics, film stills, logos of others. */
  readonly borrowed: readonly Span[];
  /** "met toestemming van", CC BY, own work. */
  readonly permission: Span | null;
}

/** Signs of someone else's work in a text. `ownNames`: school and organisation, whose work needs no permission. */
export function attributionIn(_text: Text, _ownNames: readonly string[]): Attribution {
  return { borrowed: [], permission: null };
}
