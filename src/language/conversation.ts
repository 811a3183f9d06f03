// Reads a reply and what it answers: who is answered, whether it argues, whether the thread escalates.
import type { Text } from './text';

export interface Conversation {
  /** Who wrote what is being answered, as far as it shows. */
  readonly answers: 'parent' | 'pupil' | 'teacher' | 'management' | 'unknown';
  /** The reply argues, blames or defends itself, rather than thanking, answering a practical question or inviting to talk. */
  readonly argues: boolean;
  /** What is answered is a negative message. */
  readonly answersNegative: boolean;
  /** What is answered, or the reply, escalates: abuse, threat, accusation, shouting. */
  readonly escalates: boolean;
}

/** Reads a reply (`text`) to a message (`replyTo`, shown author `author`). Linear. */
export function conversationOf(_text: Text, _replyTo: Text, _author: string): Conversation {
  return { answers: 'unknown', argues: false, answersNegative: false, escalates: false };
}
