// Finds indecent language: insults, threats, swearing, hostility to groups, sexual remarks, accusations, running down.
import type { Span, Text } from './text';

export type ToneKind = 'insult' | 'threat' | 'profanity' | 'discrimination' | 'sexual' | 'accusation';

export interface ToneHit extends Span {
  readonly kind: ToneKind;
}

/** The indecent passages of a text, in order; one passage may have several kinds. Linear. */
export function toneOf(_text: Text): ToneHit[] {
  return [];
}
