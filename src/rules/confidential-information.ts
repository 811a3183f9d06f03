// Reports what should stay inside the school: files, marks, meetings, staff matters, complaints, exams and codes.
import { removalFix } from '../engine/removal';
import { defineRule } from '../engine/rule';
import type { ConfidentialSubject } from '../language/confidential';
import type { Bilingual } from '../model/text';

const MATTERS: Readonly<Record<ConfidentialSubject, Bilingual>> = {
  file: { nl: 'een dossier of gesprek over een leerling', en: 'a pupil’s file or a talk about a pupil' },
  marks: { nl: 'de resultaten van een leerling', en: 'a pupil’s results' },
  meeting: { nl: 'een vergadering', en: 'a meeting' },
  staff: { nl: 'ziekte of ontslag van een collega', en: 'a colleague’s illness or dismissal' },
  complaint: { nl: 'een klacht', en: 'a complaint' },
  conflict: { nl: 'een conflict op school', en: 'a conflict at school' },
  inspection: { nl: 'de inspectie', en: 'the inspection' },
  police: { nl: 'de politie', en: 'the police' },
  exam: { nl: 'de inhoud van een toets of examen', en: 'the content of a test or exam' },
  password: { nl: 'een wachtwoord of code', en: 'a password or code' },
  secret: { nl: 'iets wat nog geheim is', en: 'something still secret' },
};

export default defineRule({
  id: 'confidential-information',
  title: { nl: 'Vertrouwelijk', en: 'Confidential' },
  message: {
    what: { nl: 'Deze zin gaat over iets vertrouwelijks.', en: 'This sentence is about something confidential.' },
    why: { nl: 'Dit hoort binnen de school te blijven.', en: 'This should stay inside the school.' },
    todo: { nl: 'Haal het weg, of vraag eerst raad.', en: 'Remove it, or ask for advice first.' },
  },
  reports: {
    nl: 'dossiers en cijfers van herkenbare leerlingen, vergaderingen, ziekte of ontslag van collega’s, klachten, conflicten, inspectie, politie, toetsvragen en wachtwoorden',
    en: 'files and marks of recognisable pupils, meetings, colleagues’ illness or dismissal, complaints, conflicts, inspection, police, test questions and passwords',
  },
  ignores: {
    nl: 'wat openbaar is of daarvoor bedoeld: open dagen, resultaten van de hele school, activiteiten',
    en: 'what is public or meant to be: open days, results of the whole school, events',
  },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: [
      'Een meisje uit mijn klas haalde een 2,3 voor rekenen.',
      'In de teamvergadering is besloten dat de gymzaal dichtgaat.',
      'De code van het alarm is 4871.',
    ],
    good: [
      'Tachtig procent van onze leerlingen is geslaagd!',
      'Lange vergadering gehad, nu taart.',
      'Tip: kies een sterk wachtwoord.',
    ],
  },
  check: ({ draft, matters }) =>
    matters.flatMap(hit => {
      if (hit.kind !== 'confidential') return [];
      const { subject, start, end } = hit;
      const matter = MATTERS[subject];
      return [
        {
          ranges: [{ start, end }],
          message: { what: { nl: `Deze zin gaat over ${matter.nl}.`, en: `This sentence is about ${matter.en}.` } },
          fixes: [
            removalFix(draft.text, { start, end }, { nl: 'Haal de zin weg', en: 'Remove the sentence' }),
            { kind: 'action', action: 'ask-contact', label: { nl: 'Vraag het na', en: 'Ask first' } },
          ],
        },
      ];
    }),
});
