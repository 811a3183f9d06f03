// Reports a reply in a thread that escalates.
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'derailing-discussion',
  title: { nl: 'Gesprek dat ontspoort', en: 'Derailing discussion' },
  message: {
    what: { nl: 'Dit gesprek dreigt uit de hand te lopen.', en: 'This discussion is getting out of hand.' },
    why: {
      nl: 'Een reactie maakt het vaak groter, ook als je beleefd blijft.',
      en: 'A reply often makes it bigger, even when you stay polite.',
    },
    todo: {
      nl: 'Overleg eerst met je leidinggevende voor je reageert.',
      en: 'Talk to your principal before you reply.',
    },
  },
  reports: {
    nl: 'Een reactie in een gesprek met schelden, dreigen, beschuldigen of schreeuwen.',
    en: 'A reply in a thread with abuse, threats, accusations or shouting.',
  },
  ignores: { nl: 'Rustig van mening verschillen.', en: 'Calm disagreement.' },
  options: { anyNegativeMessage: false },
  optionTexts: {
    anyNegativeMessage: {
      label: {
        nl: 'Ook bij elk negatief bericht over de school',
        en: 'Also with any negative message about the school',
      },
    },
  },
  anyLanguage: false,
  examples: {
    bad: [
      {
        text: 'Wat vervelend dat u dit zo ziet.',
        replyTo: { text: 'Die juf is een achterlijke heks!!!', author: 'Ron' },
      },
      {
        text: 'U liegt, stelletje idioten!',
        replyTo: { text: 'Het plein wordt later opgeleverd.', author: 'Wijkraad' },
      },
    ],
    good: [
      {
        text: 'Ik zie dat anders, de pauze is juist langer geworden.',
        replyTo: { text: 'Volgens mij is de pauze te kort.', author: 'Ron' },
      },
      {
        text: 'Goede vraag, ik zoek het morgen voor je uit.',
        replyTo: { text: 'Hoe laat begint de open dag?', author: 'Aylin' },
      },
    ],
  },
  check: ({ conversation, aboutSchool, replyScope }, { anyNegativeMessage }) => {
    if (!conversation) return [];
    const ours = (aboutSchool && replyScope?.topic !== 'education') || conversation.answers !== 'unknown';
    const negative = anyNegativeMessage && conversation.answersNegative && ours;
    if (!conversation.escalates && !negative) return [];
    return [
      {
        subject: 'discussion',
        fixes: [
          {
            kind: 'action',
            label: { nl: 'Overleg met de leiding', en: 'Talk to the principal' },
            action: 'ask-contact',
          },
        ],
      },
    ];
  },
});
