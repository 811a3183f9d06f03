// Reports composing on a personal account during lessons.
import { duringLessons } from '../engine/lesson-time';
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'school-hours',
  title: { nl: 'Onder schooltijd', en: 'During school hours' },
  message: {
    what: { nl: 'Je schrijft dit onder schooltijd.', en: 'You are writing this during school hours.' },
    why: {
      nl: 'Tijdens de les gebruik je geen sociale media zonder toestemming van de schoolleiding.',
      en: 'During lessons you use no social media without leave of the management.',
    },
    todo: { nl: 'Bewaar het en plaats het na schooltijd.', en: 'Keep it and post it after school.' },
  },
  reports: {
    nl: 'schrijven op een eigen account tijdens de lessen',
    en: 'writing on a personal account during lessons',
  },
  ignores: {
    nl: 'het account van school, vakanties, feestdagen en tijden buiten de les',
    en: 'the school’s account, holidays, public holidays and hours outside lessons',
  },
  options: { leave: false, schoolAccountToo: false },
  optionTexts: {
    leave: { label: { nl: 'De schoolleiding geeft toestemming', en: 'The management gives leave' } },
    schoolAccountToo: { label: { nl: 'Ook op het account van school', en: 'On the school’s account too' } },
  },
  anyLanguage: true,
  examples: {
    bad: [{ text: 'Even pauze, koffie!', at: '2026-11-10T10:20:00+01:00' }],
    good: [
      { text: 'Even pauze, koffie!', at: '2026-11-10T16:20:00+01:00' },
      { text: 'Wij timmeren nu een hut.', at: '2026-11-10T10:20:00+01:00', account: 'school' },
      { text: 'Eindelijk herfstvakantie.', at: '2026-10-20T10:20:00+02:00' },
    ],
  },
  check: ({ draft, school }, { leave, schoolAccountToo }) => {
    if (leave || (draft.account === 'school' && !schoolAccountToo)) return [];
    if (draft.text.trim() === '' && draft.attachments.length === 0) return [];
    if (!duringLessons(draft.at, school)) return [];
    return [
      {
        subject: 'now',
        fixes: [{ kind: 'action', action: 'save-for-later', label: { nl: 'Bewaar voor later', en: 'Save for later' } }],
      },
    ];
  },
});
