// Reports sexual remarks and content.
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'sexual-content',
  title: { nl: 'Seksuele opmerking', en: 'Sexual remark' },
  message: {
    what: { nl: 'Dit leest als een seksuele opmerking.', en: 'This reads as a sexual remark.' },
    why: {
      nl: 'Zulke opmerkingen horen niet bij je rol op school, zeker niet naar leerlingen.',
      en: 'Such remarks do not fit your role at school, least of all towards pupils.',
    },
    todo: { nl: 'Haal dit weg.', en: 'Take this out.' },
  },
  reports: {
    nl: 'Opmerkingen over iemands lichaam, avances en seksuele inhoud.',
    en: 'Remarks about a person’s body, advances and sexual content.',
  },
  ignores: { nl: 'Seksuele vorming en gezondheid als onderwerp.', en: 'Sex education and health as a topic.' },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: ['Lekker kontje heb je in die broek.', 'Stuur eens een foto in bikini.', 'Wat ben jij sexy zeg.'],
    good: [
      'Deze week geven we les over seksuele vorming.',
      'Lekker taartje bij de koffie!',
      'Wat zie je er mooi uit in je galajurk.',
    ],
  },
  check: reading =>
    reading.tone.filter(hit => hit.kind === 'sexual').map(({ start, end }) => ({ ranges: [{ start, end }] })),
});
