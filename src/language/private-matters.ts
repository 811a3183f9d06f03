// Finds special categories of personal data tied to a person, and confidential matters of a school.
import type { Span, Text } from './text';

export interface MatterHit extends Span {
  readonly kind: 'special-category' | 'confidential';
  /** What it touches, for the message: `health`, `marks`, `dismissal`, `password` … */
  readonly subject: string;
}

/**
 * The delicate passages of a text, in order: a special category only where it is tied to a person, named (`persons`) or
 * traceable ("een jongen uit mijn klas"); the topic in general is not reported. Linear.
 */
export function privateMattersIn(_text: Text, _persons: readonly Span[]): MatterHit[] {
  return [];
}
