// Reports a reply that argues in public with a pupil or parent.
import { defineRule } from '../engine/rule';
import type { Bilingual } from '../model/text';

const INVITATION: Bilingual = {
  nl: 'Dank voor je bericht. Ik praat hier graag met je over op school. Bel of mail ons even voor een afspraak?',
  en: 'Thank you for your message. I would be happy to talk about this at school. Could you call or mail us to make an appointment?',
};

export default defineRule({
  id: 'discussion-with-pupil-or-parent',
  title: { nl: 'Discussie met leerling of ouder', en: 'Discussion with a pupil or parent' },
  message: {
    what: {
      nl: 'Je gaat hier in het openbaar in discussie met een leerling of ouder.',
      en: 'You are arguing in public with a pupil or parent.',
    },
    why: {
      nl: 'Zo’n gesprek hoort op school, waar je het samen kunt oplossen.',
      en: 'Such a conversation belongs at school, where you can solve it together.',
    },
    todo: {
      nl: 'Nodig de ander uit om het op school te bespreken.',
      en: 'Invite the other to discuss it at school.',
    },
  },
  reports: {
    nl: 'Een reactie die een leerling of ouder tegenspreekt, verwijten maakt of zich verdedigt.',
    en: 'A reply that contradicts or blames a pupil or parent, or defends itself.',
  },
  ignores: {
    nl: 'Bedanken, feliciteren, een kort praktisch antwoord en een uitnodiging voor een gesprek.',
    en: 'Thanks, congratulations, a short practical answer and an invitation to talk.',
  },
  options: { alsoColleagues: false },
  optionTexts: {
    alsoColleagues: {
      label: { nl: 'Ook bij collega’s en de schoolleiding', en: 'Also with colleagues and the management' },
    },
  },
  anyLanguage: false,
  examples: {
    bad: [
      {
        text: 'U overdrijft. Uw zoon let gewoon niet op.',
        replyTo: { text: 'Mijn zoon leert bij jullie helemaal niets.', author: 'Petra' },
      },
      {
        text: 'Dat klopt niet, ik heb dit allang uitgelegd.',
        replyTo: { text: 'Waarom is onze toets zo moeilijk?', author: 'Ilse (4H)' },
      },
    ],
    good: [
      {
        text: 'Dank u wel, fijn om te horen!',
        replyTo: { text: 'Mijn dochter gaat met plezier naar school.', author: 'Petra' },
      },
      {
        text: 'Kom gerust even langs, dan praten we erover.',
        replyTo: { text: 'Mijn zoon leert bij jullie helemaal niets.', author: 'Petra' },
      },
    ],
  },
  check: ({ draft, conversation, tongue }, { alsoColleagues }) => {
    if (!conversation?.argues || conversation.answers === 'unknown') return [];
    const learner = conversation.answers === 'parent' || conversation.answers === 'pupil';
    if (!learner && !alsoColleagues) return [];
    const language = tongue === 'en' ? 'en' : 'nl';
    return [
      {
        subject: 'discussion',
        fixes: [
          {
            kind: 'edit',
            label: { nl: 'Vervang door een uitnodiging', en: 'Replace by an invitation' },
            edits: [{ range: { start: 0, end: draft.text.length }, text: INVITATION[language] }],
          },
        ],
      },
    ];
  },
});
