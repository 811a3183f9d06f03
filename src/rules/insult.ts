// Reports belittling or abusing someone, directly or about them.
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'insult',
  title: { nl: 'Belediging', en: 'Insult' },
  message: {
    what: { nl: 'Deze woorden beledigen iemand.', en: 'These words insult someone.' },
    why: {
      nl: 'Ook als je boos bent, blijf je online netjes tegen en over anderen.',
      en: 'Even when you are angry, you stay decent to and about others online.',
    },
    todo: {
      nl: 'Zeg wat je dwarszit zonder iemand uit te schelden.',
      en: 'Say what bothers you without calling anyone names.',
    },
  },
  reports: { nl: 'Schelden, kleineren en verhulde beledigingen.', en: 'Abuse, belittling and veiled insults.' },
  ignores: {
    nl: 'Kritiek in nette woorden, een woord noemen om het af te keuren, milde spot met jezelf.',
    en: 'Criticism in decent words, naming a word to reject it, mild self-mockery.',
  },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: ['Wat een sukkel is die trainer toch.', 'Ga je laten nakijken, mevrouw.', 'Those parents are idiots.'],
    good: [
      'Ik vind de aanpak van de trainer te streng.',
      'Wat ben ik toch een sukkel, sleutels vergeten.',
      'Iemand “sukkel” noemen hoort niet in onze klas.',
    ],
  },
  check: reading =>
    reading.tone.filter(hit => hit.kind === 'insult').map(({ start, end }) => ({ ranges: [{ start, end }] })),
});
