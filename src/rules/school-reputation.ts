// Reports running down the author's own school.
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'school-reputation',
  title: { nl: 'Goede naam van de school', en: 'The school’s good name' },
  message: {
    what: { nl: 'Dit haalt je eigen school omlaag.', en: 'This runs down your own school.' },
    why: {
      nl: 'Wat je online over school, team, leerlingen of ouders zegt, straalt op iedereen af.',
      en: 'What you say online about school, team, pupils or parents reflects on everyone.',
    },
    todo: {
      nl: 'Bespreek je kritiek op school, of schrijf wat je graag beter zou zien.',
      en: 'Discuss your criticism at school, or write what you would like to see improved.',
    },
  },
  reports: {
    nl: 'De eigen school, het bestuur, het team, leerlingen of ouders als groep afkraken.',
    en: 'Running down the own school, board, team, pupils or parents as a group.',
  },
  ignores: {
    nl: 'Kritiek op landelijk beleid, bescheiden zelfkritiek en wensen.',
    en: 'Criticism of national policy, modest self-criticism and wishes.',
  },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: [
      'Bij ons op school is het een puinhoop.',
      'Onze directie luistert nooit naar het team.',
      'De Regenboog is een waardeloze school.',
    ],
    good: [
      'Het kabinet bezuinigt te veel op onderwijs.',
      'Ik hoop dat onze school meer tijd krijgt voor muziek.',
      'Wat een fijne school is De Regenboog.',
    ],
  },
  check: reading => reading.runningDown.map(({ start, end }) => ({ ranges: [{ start, end }] })),
});
