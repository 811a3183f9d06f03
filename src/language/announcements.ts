// Finds practical announcements to parents: outings, homework, times, things to bring.
import type { Span, Text } from './text';

/** The sentences that announce something practical to parents or pupils; reports of what happened are none. */
export function announcementsIn(_text: Text): Span[] {
  return [];
}
