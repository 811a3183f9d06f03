// Reports the view of a school leader on education or politics from a personal account.
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'leadership-role',
  title: { nl: 'Je bent altijd leidinggevende', en: 'You always speak as a leader' },
  message: {
    what: {
      nl: 'Dit is een mening over onderwijs of politiek, en jij leidt een school.',
      en: 'This is a view on education or politics, and you lead a school.',
    },
    why: {
      nl: 'Lezers horen in jou altijd de school, ook privé.',
      en: 'Readers always hear the school in you, in private too.',
    },
    todo: { nl: 'Twijfel je? Plaats het niet en overleg eerst.', en: 'In doubt? Do not post it and ask first.' },
  },
  reports: {
    nl: 'Een mening van een leidinggevende over onderwijs of politiek van een eigen account.',
    en: "A leader's view on education or politics from a personal account.",
  },
  ignores: { nl: 'Praktische en echt persoonlijke berichten.', en: 'Practical and purely private posts.' },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: [
      { text: 'Ik vind dat de minister het onderwijs in de steek laat.', role: 'leader' },
      { text: 'The government should invest in teachers.', role: 'leader' },
    ],
    good: [
      { text: 'Heerlijk gefietst met vrienden.', role: 'leader' },
      'Ik vind dat de minister het onderwijs in de steek laat.',
      { text: 'Morgen is de open dag van De Regenboog.', role: 'leader' },
    ],
  },
  check({ draft, author, scope, replyScope, runningDown }) {
    if (author.role !== 'leader' || draft.account === 'school' || draft.kind === 'message') return [];
    const answersView = replyScope !== null && replyScope.topic !== 'private' && scope.voicesView;
    if (!scope.opinion && !answersView && runningDown.length === 0) return [];
    return [
      {
        subject: 'view',
        fixes: [{ kind: 'action', action: 'ask-contact', label: { nl: 'Overleg eerst', en: 'Ask first' } }],
      },
    ];
  },
});
