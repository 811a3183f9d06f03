// Finds numbers that identify a person: citizen service number, bank account, date of birth, pupil number, number plate.
import type { Span, Text } from './text';

export interface IdentifierHit extends Span {
  readonly kind: 'bsn' | 'iban' | 'birth-date' | 'pupil-number' | 'number-plate';
  readonly value: string;
}

/** The identifiers in a text, in order and without overlap. Linear in the length of the text. */
export function identifiersIn(_text: Text): IdentifierHit[] {
  return [];
}
