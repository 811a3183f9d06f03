// Reports a picture with recognisable adults where their consent is missing.
import { childrenOn, inSchoolSituation, missingConsent, peopleOn } from '../engine/consent';
import { askFor, CONSENT_FROM, consentFixes, lackOf, questionOf, WRITTEN } from '../engine/consent-words';
import { defineRule, type Report } from '../engine/rule';
import type { Attachment } from '../model/draft';

export default defineRule({
  id: 'person-image-consent',
  title: { nl: 'Volwassene herkenbaar in beeld', en: 'Recognisable adult' },
  message: {
    what: { nl: 'Er staan volwassenen herkenbaar op de foto.', en: 'The picture shows recognisable adults.' },
    why: { nl: 'Daar is toestemming voor nodig.', en: 'That needs consent.' },
    todo: {
      nl: 'Vraag toestemming of maak de gezichten onherkenbaar.',
      en: 'Ask for consent or blur the faces.',
    },
  },
  reports: {
    nl: 'een foto met herkenbare volwassenen, op het account van school of over school, zonder geldige toestemming',
    en: 'a picture with recognisable adults, on the school’s account or about school, without valid consent',
  },
  ignores: {
    nl: 'privéfoto’s, foto’s zonder herkenbare gezichten, en foto’s met kinderen: daarover gaat een andere regel',
    en: 'private pictures, pictures without recognisable faces, and pictures with children, which have their own rule',
  },
  options: { consentFrom: 'those-concerned', written: false },
  optionTexts: { consentFrom: CONSENT_FROM, written: WRITTEN },
  anyLanguage: true,
  examples: {
    bad: [
      {
        text: 'Maak kennis met onze nieuwe gymdocent!',
        account: 'school',
        attachments: [{ kind: 'image', faces: 1, childFaces: 0, consent: 'unknown' }],
      },
    ],
    good: [
      {
        text: 'Maak kennis met onze nieuwe gymdocent!',
        account: 'school',
        attachments: [{ kind: 'image', faces: 1, childFaces: 0, consent: 'confirmed' }],
      },
      {
        text: 'De kleuters in actie',
        account: 'school',
        attachments: [{ kind: 'image', faces: 3, childFaces: 3, consent: 'unknown' }],
      },
    ],
  },
  check: (reading, { consentFrom, written }) => {
    if (!inSchoolSituation(reading)) return [];
    const terms = { from: consentFrom, written };
    return reading.draft.attachments.flatMap((attached, attachment): Report[] => {
      const lack = missingConsent(attached);
      if (attached.kind !== 'image' || !lack || adultsOn(attached) === 0) return [];
      const question = lack === 'refused' ? {} : { question: questionOf(attached.kind, reading.draft.site, terms) };
      return [
        {
          attachment,
          subject: `picture-${attachment}`,
          message: { why: lackOf(lack, terms), todo: askFor(lack, terms) },
          fixes: consentFixes({ faces: true, ...question, claims: ['nobody'] }, terms),
        },
      ];
    });
  },
});

/** Adults in a picture without children: where children are shown, their rule asks about the whole picture. */
function adultsOn(attached: Attachment): number {
  return childrenOn(attached) > 0 ? 0 : peopleOn(attached);
}
