// Finds the names of persons in a text.
import type { Span, Text } from './text';

/** What is known beside the text itself. All matching ignores case. */
export interface NameKnowledge {
  /** Names that are no persons here: school, aliases, organisation, town, the author. */
  readonly exempt: readonly string[];
  /** The school's own list of first names or full names, kept locally; exact. */
  readonly ownList?: readonly string[];
}

export interface NameHit extends Span {
  /** As written, tussenvoegsels and initials included, title and role not. */
  readonly name: string;
  /** `high`: own list, or title or context with a name, or full name; `low`: one weak source only. */
  readonly confidence: 'high' | 'low';
  /** What the words around the name say of the person. */
  readonly role: 'pupil' | 'parent' | 'colleague' | 'unknown';
}

/** The names of private persons in a text, in order. Linear in the length of the text. */
export function namesIn(_text: Text, _knowledge: NameKnowledge): NameHit[] {
  return [];
}
