// Reports befriending or following a pupil from a personal account.
import { defineRule } from '../engine/rule';
import { showsPupil } from '../language/pupil-signs';
import { readText } from '../language/text';

export default defineRule({
  id: 'befriending-pupil',
  title: { nl: 'Vrienden met een leerling', en: 'Friends with a pupil' },
  message: {
    what: { nl: 'Dit lijkt een leerling.', en: 'This seems to be a pupil.' },
    why: {
      nl: 'Met een eigen account word je geen vrienden met leerlingen.',
      en: 'With a personal account you do not befriend pupils.',
    },
    todo: { nl: 'Doe het niet, of gebruik het account van school.', en: 'Do not, or use the school’s account.' },
  },
  reports: {
    nl: 'vrienden worden met een leerling, of een leerling volgen, met je eigen account',
    en: 'befriending or following a pupil from a personal account',
  },
  ignores: { nl: 'ouders, collega’s en oud-leerlingen', en: 'parents, colleagues and former pupils' },
  options: {},
  optionTexts: {},
  anyLanguage: true,
  examples: {
    bad: [{ text: '', befriending: { name: 'Noa', about: 'Klas 2b, hockey, 14 jaar' } }],
    good: [
      { text: '', befriending: { name: 'Erik', about: 'Docent Engels, vader van twee' } },
      { text: '', account: 'school', befriending: { name: 'Noa', about: 'Klas 2b' } },
    ],
  },
  check: ({ draft: { account, befriending }, ownNames }) => {
    if (!befriending || account === 'school') return [];
    const shown = readText(`${befriending.name}\n${befriending.about}`);
    if (!showsPupil(shown, ownNames)) return [];
    return [
      {
        subject: befriending.name,
        fixes: [{ kind: 'action', action: 'ask-contact', label: { nl: 'Vraag het na', en: 'Ask first' } }],
      },
    ];
  },
});
