// The school and the author: facts that a protocol layer and the settings fill in.

export type Role = 'teacher' | 'support' | 'leader';

/** The person who writes. */
export interface Author {
  readonly role: Role;
  /** The author's own name, which is never reported as a person's name. */
  readonly name?: string;
}

/** Lesson hours of one weekday; 1 is Monday, 7 is Sunday; times as `HH:MM` in Europe/Amsterdam. */
export interface LessonHours {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

/** A holiday, both days included, as `YYYY-MM-DD`. */
export interface Holiday {
  readonly name?: string;
  readonly from: string;
  readonly to: string;
}

/** Someone to turn to when in doubt. */
export interface Contact {
  readonly role: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** The author's school. Everything but the name may be absent in a file; the merged form fills the lists. */
export interface School {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly organisation: string;
  readonly town: string;
  readonly emailDomains: readonly string[];
  /** Handles or page names of the school's own accounts. */
  readonly accounts: readonly string[];
  /** Own lesson hours; empty means Monday to Friday 08:30–14:30. */
  readonly hours: readonly LessonHours[];
  readonly holidays: readonly Holiday[];
  readonly contacts: readonly Contact[];
  /** The school's own phone numbers, addresses and sites, which are never reported. */
  readonly ownDetails: readonly string[];
}
