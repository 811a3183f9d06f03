// Reports hostility or stereotypes against a protected group.
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'discrimination',
  title: { nl: 'Discriminatie', en: 'Discrimination' },
  message: {
    what: { nl: 'Dit zet een groep mensen weg.', en: 'This runs down a group of people.' },
    why: {
      nl: 'Vooroordelen en haat over een groep kwetsen leerlingen en ouders, en discriminatie is verboden.',
      en: 'Prejudice and hatred against a group hurt pupils and parents, and discrimination is against the law.',
    },
    todo: {
      nl: 'Schrijf over wat er gebeurde, zonder een hele groep te beoordelen.',
      en: 'Write about what happened, without judging a whole group.',
    },
  },
  reports: {
    nl: 'Haat, minachting, uitsluiting en vooroordelen tegen een beschermde groep.',
    en: 'Hatred, contempt, exclusion and stereotypes against a protected group.',
  },
  ignores: {
    nl: 'Berichten over discriminatie, ertegen opkomen, en een groep gewoon noemen.',
    en: 'Reporting discrimination, opposing it, and simply mentioning a group.',
  },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: ['Die Turken zijn allemaal lui.', 'Vluchtelingen moeten oprotten.', 'Vrouwen kunnen nu eenmaal niet rekenen.'],
    good: [
      'Onze Turkse collega gaf een prachtige les.',
      'Zeggen dat vluchtelingen lui zijn is een vooroordeel.',
      'Vandaag spraken we over gelijke rechten voor vrouwen.',
    ],
  },
  check: reading =>
    reading.tone.filter(hit => hit.kind === 'discrimination').map(({ start, end }) => ({ ranges: [{ start, end }] })),
});
