// Reports a picture with recognisable children where consent is missing, or where the protocol forbids such pictures.
import { childrenOn, inSchoolSituation, missingConsent } from '../engine/consent';
import {
  askFor,
  CONSENT_FROM,
  type ConsentTerms,
  consentFixes,
  lackOf,
  questionOf,
  SELF_FROM,
  VALID_MONTHS,
  WRITTEN,
} from '../engine/consent-words';
import type { Reading } from '../engine/reading';
import { defineRule, type Report } from '../engine/rule';

export default defineRule({
  id: 'child-image-consent',
  title: { nl: 'Kind herkenbaar in beeld', en: 'Recognisable child' },
  message: {
    what: {
      nl: 'Waarschijnlijk staan er kinderen herkenbaar op de foto.',
      en: 'The picture probably shows recognisable children.',
    },
    why: { nl: 'Daar is toestemming voor nodig.', en: 'That needs consent.' },
    todo: {
      nl: 'Vraag toestemming of maak de gezichten onherkenbaar.',
      en: 'Ask for consent or blur the faces.',
    },
  },
  reports: {
    nl: 'een foto met herkenbare kinderen, op het account van school of over school, zonder geldige toestemming',
    en: 'a picture with recognisable children, on the school’s account or about school, without valid consent',
  },
  ignores: {
    nl: 'foto’s die duidelijk privé zijn, en foto’s zonder herkenbare gezichten',
    en: 'clearly private pictures, and pictures without recognisable faces',
  },
  options: {
    consentLifts: true,
    consentFrom: 'parents',
    written: false,
    selfFrom: 0,
    validMonths: 0,
    pressPhotosExempt: false,
  },
  optionTexts: {
    consentLifts: { label: { nl: 'Met toestemming mag het', en: 'Consent makes it allowed' } },
    consentFrom: CONSENT_FROM,
    written: WRITTEN,
    selfFrom: SELF_FROM,
    validMonths: VALID_MONTHS,
    pressPhotosExempt: {
      label: { nl: 'Foto’s die in de krant stonden mogen', en: 'Pictures that appeared in the press are allowed' },
    },
  },
  anyLanguage: true,
  examples: {
    bad: [
      {
        text: 'Voorleesontbijt!',
        account: 'school',
        attachments: [{ kind: 'image', faces: 4, childFaces: 3, consent: 'unknown' }],
      },
    ],
    good: [
      {
        text: 'Voorleesontbijt!',
        account: 'school',
        attachments: [{ kind: 'image', faces: 4, childFaces: 3, consent: 'confirmed' }],
      },
      {
        text: 'Voorleesontbijt!',
        account: 'school',
        attachments: [{ kind: 'image', faces: 0, childFaces: 0, consent: 'unknown' }],
      },
    ],
  },
  check: (reading, { consentLifts, consentFrom, written, selfFrom, validMonths, pressPhotosExempt }) => {
    const forbidden = !consentLifts && isPersonalPage(reading);
    const atSchool = inSchoolSituation(reading);
    if (pressPhotosExempt && reading.attribution.press) return [];
    const terms: ConsentTerms = { from: consentFrom, written, selfFrom, validMonths };
    const claims = ['adults', 'nobody', ...(pressPhotosExempt ? (['press'] as const) : [])] as const;
    return reading.draft.attachments.flatMap((attached, attachment): Report[] => {
      if (attached.kind !== 'image' || childrenOn(attached) === 0) return [];
      if (!atSchool && !(forbidden && attached.claim !== 'private')) return [];
      if (pressPhotosExempt && attached.claim === 'press') return [];
      const lack = missingConsent(attached);
      if (!lack && consentLifts) return [];
      const subject = `picture-${attachment}`;
      if (!consentLifts || !lack) {
        return [{ attachment, subject, message: BAN, fixes: consentFixes({ faces: true, claims }, terms) }];
      }
      const question = lack === 'refused' ? {} : { question: questionOf(attached.kind, reading.draft.site, terms) };
      return [
        {
          attachment,
          subject,
          message: { why: lackOf(lack, terms), todo: askFor(lack, terms) },
          fixes: consentFixes({ faces: true, ...question, claims }, terms),
        },
      ];
    });
  },
});

const BAN = {
  why: {
    nl: 'Leerlingen mogen hier niet herkenbaar op, ook niet met toestemming.',
    en: 'Pupils may not be recognisable here, not even with consent.',
  },
  todo: {
    nl: 'Maak de gezichten onherkenbaar of kies een andere foto.',
    en: 'Blur the faces or choose another picture.',
  },
} as const;

/** A personal page that is not plainly about the author's own life. */
function isPersonalPage({ draft, scope }: Reading): boolean {
  return draft.account !== 'school' && !scope.clearlyPrivate;
}
