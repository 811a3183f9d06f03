// Where a picture or recording needs consent, and whose.
import type { Attachment, ConsentState } from '../model/draft';
import type { Reading } from './reading';

/** Whether a draft shows a school situation: on the school's account, or about the school and not clearly private. */
export function inSchoolSituation(reading: Reading): boolean {
  return situationOf(reading) === 'school';
}

/** Whether a draft shows a school situation, the author's own life, or cannot be told. */
export type Situation = 'school' | 'private' | 'unknown';

/** The situation of a draft: by its account and its words. */
export function situationOf({ draft, scope, aboutSchool }: Reading): Situation {
  if (draft.account === 'school') return 'school';
  if (aboutSchool && !scope.clearlyPrivate) return 'school';
  return scope.clearlyPrivate ? 'private' : 'unknown';
}

/** Consent that is asked and not (or no longer) there. */
export type MissingConsent = Exclude<ConsentState, 'confirmed'>;

/** The consent that an attachment lacks, or null when it is there. */
export function missingConsent({ consent }: Attachment): MissingConsent | null {
  return consent === 'confirmed' ? null : consent;
}

/** Recognisable people in a file, as far as known: none when the author says that nobody in it is real. */
export function peopleOn({ faces = 0, claim }: Attachment): number {
  return claim === 'nobody' ? 0 : faces;
}

/** Children among them. Where faces are known but not whose, each may be a child's, unless the author says otherwise. */
export function childrenOn(attached: Attachment): number {
  const people = peopleOn(attached);
  return attached.claim === 'adults' ? 0 : Math.min(people, attached.childFaces ?? people);
}
