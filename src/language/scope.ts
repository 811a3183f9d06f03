// Tells whether a text is about the author's own school, about education in general, or private.
import type { Span, Text } from './text';

export type Topic = 'school' | 'education' | 'private';

export interface Scope {
  readonly topic: Topic;
  /** The words that show it; empty for `private`. */
  readonly evidence: readonly Span[];
  /** Whether the school, an alias or its organisation is named. */
  readonly named: boolean;
  /** Whether the text voices a view on education or politics, rather than only reporting or asking something practical. */
  readonly opinion: boolean;
  /** Whether it is clearly from the author's own private life (holiday, own family, hobby). */
  readonly clearlyPrivate: boolean;
}

/** What a text is about. `schoolNames`: name, aliases, organisation, accounts. Linear. */
export function scopeOf(_text: Text, _schoolNames: readonly string[]): Scope {
  return { topic: 'private', evidence: [], named: false, opinion: false, clearlyPrivate: false };
}
