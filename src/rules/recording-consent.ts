// Reports film or sound of a school situation without consent; under some protocols any photo too.
import { inSchoolSituation, missingConsent, peopleOn } from '../engine/consent';
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
import { defineRule, type Report } from '../engine/rule';
import type { MediaKind } from '../model/draft';
import type { Bilingual } from '../model/text';

const SHOWN: Readonly<Record<MediaKind, Bilingual>> = {
  video: { nl: 'Je plaatst een filmpje van school', en: 'You are posting a film of school' },
  audio: { nl: 'Je plaatst geluid van school', en: 'You are posting sound of school' },
  image: { nl: 'Je plaatst een foto van school', en: 'You are posting a photo of school' },
};

export default defineRule({
  id: 'recording-consent',
  title: { nl: 'Opname van school', en: 'Recording of school' },
  message: {
    what: { nl: 'Je plaatst een opname van school.', en: 'You are posting a recording of school.' },
    why: { nl: 'Daar is toestemming voor nodig.', en: 'That needs consent.' },
    todo: { nl: 'Vraag eerst toestemming.', en: 'Ask for consent first.' },
  },
  reports: {
    nl: 'film of geluid van school zonder toestemming; soms ook elke foto',
    en: 'film or sound of school without consent; sometimes any photo too',
  },
  ignores: { nl: 'opnames die duidelijk privé zijn', en: 'clearly private recordings' },
  options: { anyPhoto: false, consentFrom: 'parents', written: false, selfFrom: 0, validMonths: 0 },
  optionTexts: {
    anyPhoto: { label: { nl: 'Ook elke foto van school', en: 'Any photo of school too' } },
    consentFrom: CONSENT_FROM,
    written: WRITTEN,
    selfFrom: SELF_FROM,
    validMonths: VALID_MONTHS,
  },
  anyLanguage: true,
  examples: {
    bad: [
      { text: 'Luister, ons schoolkoor!', account: 'school', attachments: [{ kind: 'audio', consent: 'unknown' }] },
      {
        text: 'De nieuwe hal',
        account: 'school',
        options: { anyPhoto: true },
        attachments: [{ kind: 'image', faces: 0, consent: 'unknown' }],
      },
    ],
    good: [
      { text: 'Luister, ons schoolkoor!', account: 'school', attachments: [{ kind: 'audio', consent: 'confirmed' }] },
      { text: 'De nieuwe hal', account: 'school', attachments: [{ kind: 'image', faces: 0, consent: 'unknown' }] },
    ],
  },
  check: (reading, { anyPhoto, consentFrom, written, selfFrom, validMonths }) => {
    if (!inSchoolSituation(reading)) return [];
    const terms: ConsentTerms = { from: consentFrom, written, selfFrom, validMonths };
    return reading.draft.attachments.flatMap((attached, attachment): Report[] => {
      const { kind } = attached;
      const lack = missingConsent(attached);
      if (!lack || (kind === 'image' && !anyPhoto)) return [];
      const faces = kind === 'audio' ? 0 : peopleOn(attached);
      const question = lack === 'refused' ? {} : { question: questionOf(kind, reading.draft.site, terms) };
      return [
        {
          attachment,
          subject: `recording-${attachment}`,
          message: { what: shownBy(kind, faces), why: lackOf(lack, terms), todo: askFor(lack, terms) },
          fixes: consentFixes({ faces: kind === 'image' && faces > 0, ...question }, terms),
        },
      ];
    });
  },
});

function shownBy(kind: MediaKind, faces: number): Bilingual {
  const { nl, en } = SHOWN[kind];
  if (faces === 0) return { nl: `${nl}.`, en: `${en}.` };
  return { nl: `${nl}, met gezichten.`, en: `${en}, with faces.` };
}
