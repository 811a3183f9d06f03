// The words in which the consent rules say whose consent is missing, ask for it, and offer what can be done.
import { type Attachment, type Claim, SITE_NAMES, type SiteId } from '../model/draft';
import type { Fix } from '../model/finding';
import type { Bilingual } from '../model/text';
import type { MissingConsent } from './consent';
import type { OptionText } from './rule';

/** Whose consent a protocol asks, and in which form. */
export interface ConsentTerms {
  /** A value of `CONSENT_FROM`. */
  readonly from: string;
  /** Whether it must be in writing, so that the school can show it. */
  readonly written: boolean;
  /** Age in years from which pupils give it themselves; 0 where there are none that old. */
  readonly selfFrom?: number;
  /** Months that it holds; 0 means that it has no end. */
  readonly validMonths?: number;
}

/** Who gives consent, as an option of the consent rules. */
export const CONSENT_FROM: OptionText = {
  label: { nl: 'Wie geeft toestemming?', en: 'Who gives consent?' },
  values: {
    parents: { nl: 'de ouders', en: 'the parents' },
    'those-concerned': { nl: 'wie erop staan', en: 'those shown' },
    organisation: { nl: 'de school of de organisatie', en: 'the school or its organisation' },
  },
};

/** The other options about the form of a consent. */
export const WRITTEN: OptionText = { label: { nl: 'Alleen schriftelijk', en: 'Only in writing' } };
export const SELF_FROM: OptionText = {
  label: {
    nl: 'Leerlingen geven zelf toestemming vanaf deze leeftijd (0 = nooit)',
    en: 'Age from which pupils give consent themselves (0 = never)',
  },
};
export const VALID_MONTHS: OptionText = {
  label: { nl: 'Zoveel maanden geldig (0 = altijd)', en: 'Months that it is valid (0 = always)' },
};

type Words = (terms: ConsentTerms) => Bilingual;

const consentOf = ({ written }: ConsentTerms): Bilingual =>
  written ? { nl: 'schriftelijke toestemming', en: 'written consent' } : { nl: 'toestemming', en: 'consent' };

const WHO: Readonly<Record<string, Bilingual>> = {
  parents: { nl: 'de ouders', en: 'the parents' },
  'those-concerned': { nl: 'wie erop staan', en: 'those shown' },
  organisation: { nl: 'de school', en: 'the school' },
};
const whoOf = ({ from }: ConsentTerms): Bilingual => WHO[from] ?? { nl: 'wie erop staan', en: 'those shown' };

/** Who speaks for pupils of which age; empty where all are of one kind. */
const agesOf: Words = ({ from, selfFrom = 0 }) => {
  if (selfFrom === 0 || from === 'organisation') return { nl: '', en: '' };
  return from === 'parents'
    ? { nl: ` Vanaf ${selfFrom} jaar beslist de leerling zelf.`, en: ` From ${selfFrom} on, pupils decide themselves.` }
    : {
        nl: ` Voor wie jonger is dan ${selfFrom} beslissen de ouders.`,
        en: ` For those under ${selfFrom} the parents decide.`,
      };
};

/** Why a consent does not count, in one sentence. */
export function lackOf(state: MissingConsent, terms: ConsentTerms): Bilingual {
  const [who, consent] = [whoOf(terms), consentOf(terms)];
  if (state === 'refused') {
    return { nl: `Er is geen toestemming gegeven door ${who.nl}.`, en: `Consent was refused by ${who.en}.` };
  }
  if (state === 'expired') {
    const { validMonths = 0 } = terms;
    const old =
      validMonths > 0
        ? { nl: ` (ouder dan ${validMonths} maanden)`, en: ` (over ${validMonths} months old)` }
        : { nl: '', en: '' };
    return {
      nl: `De toestemming van ${who.nl} is verlopen${old.nl}.`,
      en: `The consent of ${who.en} has expired${old.en}.`,
    };
  }
  return {
    nl: `De ${consent.nl} van ${who.nl} is nog niet bekend.`,
    en: `The ${consent.en} of ${who.en} is not known yet.`,
  };
}

/** What to do about a missing consent, by its state and who gives it. */
export function askFor(state: MissingConsent, terms: ConsentTerms): Bilingual {
  const [who, consent] = [whoOf(terms), consentOf(terms)];
  if (state === 'refused') return { nl: 'Plaats dit niet.', en: 'Do not post this.' };
  return { nl: `Vraag eerst ${consent.nl} aan ${who.nl}.`, en: `Ask ${who.en} for ${consent.en} first.` };
}

/** The question about everybody in a file, for one site. */
export function questionOf(kind: Attachment['kind'], site: SiteId, terms: ConsentTerms): Bilingual {
  const [place, consent, ages] = [SITE_NAMES[site], consentOf(terms), agesOf(terms)];
  const on =
    kind === 'image' ? { nl: 'op de foto', en: 'in the picture' } : { nl: 'in de opname', en: 'in the recording' };
  switch (terms.from) {
    case 'organisation':
      return {
        nl: `Gaf de school ${consent.nl} voor ${place}?`,
        en: `Did the school give ${consent.en}, for ${place}?`,
      };
    case 'parents':
      return {
        nl: `Gaven de ouders van iedereen ${on.nl} ${consent.nl} voor ${place}?${ages.nl}`,
        en: `Did the parents of everyone ${on.en} give ${consent.en}, for ${place}?${ages.en}`,
      };
    default:
      return {
        nl: `Gaf iedereen ${on.nl} ${consent.nl} voor ${place}?${ages.nl}`,
        en: `Did everyone ${on.en} give ${consent.en}, for ${place}?${ages.en}`,
      };
  }
}

/** The answer that settles a question of consent, by who gives it. */
const RECORD: Readonly<Record<string, Bilingual>> = {
  parents: { nl: 'De ouders van iedereen vonden dit goed', en: 'The parents of everyone agreed to this' },
  'those-concerned': { nl: 'Iedereen op de foto vond dit goed', en: 'Everyone in the picture agreed to this' },
  organisation: { nl: 'De school vond dit goed', en: 'The school agreed to this' },
};

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
/** What else an author may know of a picture, so that the question does not hold. */
const ANSWERS: Readonly<Record<Exclude<Claim, 'private'>, Bilingual>> = {
  adults: {
    nl: 'Alleen volwassenen: zij vonden dit goed',
    en: 'Adults only: they agreed to this',
  },
  nobody: { nl: 'Er staan geen echte mensen op', en: 'Nobody in it is real' },
  press: { nl: 'Deze foto stond in de krant', en: 'This picture appeared in the press' },
};

export interface Offered {
  /** Whether faces are known that could be made unrecognisable. */
  readonly faces: boolean;
  /** What recording consent answers; absent where consent would not help. */
  readonly question?: Bilingual;
  /** What the author may say instead. */
  readonly claims?: readonly (keyof typeof ANSWERS)[];
}

/** The fixes of a consent rule; recording consent is offered only where it would help. */
export function consentFixes({ faces, question, claims = [] }: Offered, { from, written }: ConsentTerms): Fix[] {
  const { nl, en } = RECORD[from] ?? { nl: 'Ik heb toestemming', en: 'I have consent' };
  const label = written ? { nl: `${nl} (schriftelijk)`, en: `${en} (in writing)` } : { nl, en };
  const record = { kind: 'action', action: 'record-consent' } as const;
  return [
    ...(faces ? [BLUR] : []),
    ...(question ? [{ ...record, label, question }] : []),
    REMOVE,
    ...claims.map(one => ({ ...record, label: ANSWERS[one], claim: one })),
  ];
}
