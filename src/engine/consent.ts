// Where a picture or recording needs consent, who gives it, and in which words the rules say so.
import type { Attachment, ConsentState } from '../model/draft';
import type { Fix } from '../model/finding';
import type { Bilingual } from '../model/text';
import type { Reading } from './reading';
import type { OptionText } from './rule';

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

/** Who gives consent, as an option of the consent rules. */
export const CONSENT_FROM: OptionText = {
  label: { nl: 'Wie geeft toestemming?', en: 'Who gives consent?' },
  values: {
    parents: { nl: 'de ouders', en: 'the parents' },
    'those-concerned': { nl: 'wie erop staat (onder 16 jaar de ouders)', en: 'those shown (under 16 their parents)' },
    organisation: { nl: 'de school of de organisatie', en: 'the school or its organisation' },
  },
};

const WHO: Readonly<Record<string, Bilingual>> = {
  parents: { nl: 'de ouders', en: 'the parents' },
  'those-concerned': { nl: 'wie erop staan', en: 'those shown' },
  organisation: { nl: 'de school', en: 'the school' },
};

/** Why a consent does not count, in one sentence. `validMonths` of 0 means that it has no end. */
export function lackOf(state: MissingConsent, from: string, validMonths = 0): Bilingual {
  const who = WHO[from] ?? { nl: 'wie erop staan', en: 'those shown' };
  if (state === 'refused') {
    return { nl: `Er is geen toestemming gegeven door ${who.nl}.`, en: `Consent was refused by ${who.en}.` };
  }
  if (state === 'expired') {
    const old =
      validMonths > 0
        ? { nl: ` (ouder dan ${validMonths} maanden)`, en: ` (over ${validMonths} months old)` }
        : { nl: '', en: '' };
    return {
      nl: `De toestemming van ${who.nl} is verlopen${old.nl}.`,
      en: `The consent of ${who.en} has expired${old.en}.`,
    };
  }
  return { nl: `De toestemming van ${who.nl} is nog niet bekend.`, en: `The consent of ${who.en} is not known yet.` };
}

/** What to do about a missing consent, by its state and who gives it. */
export function askFor(state: MissingConsent, from: string): Bilingual {
  const who = WHO[from] ?? { nl: 'wie erop staan', en: 'those shown' };
  if (state === 'refused') return { nl: 'Plaats dit niet.', en: 'Do not post this.' };
  return { nl: `Vraag eerst toestemming aan ${who.nl}.`, en: `Ask ${who.en} for consent first.` };
}

const BLUR: Fix = {
  kind: 'action',
  action: 'blur',
  label: { nl: 'Maak gezichten onherkenbaar', en: 'Blur the faces' },
};
const REMOVE: Fix = {
  kind: 'action',
  action: 'remove-attachment',
  label: { nl: 'Haal het bestand weg', en: 'Remove the file' },
};

/** The answer that settles a question of consent, by who gives it. */
const RECORD: Readonly<Record<string, Bilingual>> = {
  parents: { nl: 'De ouders van iedereen vonden dit goed', en: 'The parents of everyone agreed to this' },
  'those-concerned': { nl: 'Iedereen op de foto vond dit goed', en: 'Everyone in the picture agreed to this' },
  organisation: { nl: 'De school vond dit goed', en: 'The school agreed to this' },
};

/** The fixes of a consent rule; recording consent is offered only where it would help. */
export function consentFixes({
  faces,
  recordable,
  from,
}: {
  readonly faces: boolean;
  readonly recordable: boolean;
  readonly from: string;
}): Fix[] {
  const label = RECORD[from] ?? { nl: 'Ik heb toestemming', en: 'I have consent' };
  const record: Fix = { kind: 'action', action: 'record-consent', label };
  return [...(faces ? [BLUR] : []), ...(recordable ? [record] : []), REMOVE];
}
