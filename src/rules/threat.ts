// Reports announcing or wishing harm.
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'threat',
  title: { nl: 'Bedreiging', en: 'Threat' },
  message: {
    what: { nl: 'Dit leest als een bedreiging.', en: 'This reads as a threat.' },
    why: {
      nl: 'Dreigen of iemand iets ergs toewensen mag niet en kan strafbaar zijn.',
      en: 'Threatening or wishing someone harm is not allowed and may be an offence.',
    },
    todo: {
      nl: 'Haal dit weg. Voel je je zelf bedreigd? Bel de leiding of de politie.',
      en: 'Take this out. Do you feel threatened yourself? Call the management or the police.',
    },
  },
  reports: {
    nl: 'Geweld of ander kwaad aankondigen of toewensen, ook zonder grove woorden.',
    en: 'Announcing or wishing violence or other harm, also without coarse words.',
  },
  ignores: { nl: 'Sporttaal en uitdrukkingen.', en: 'The language of sports and figures of speech.' },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: ['Ik weet je te vinden, mannetje.', 'Ik hoop dat je verongelukt.', 'Wacht maar tot ik jou buiten tegenkom.'],
    good: [
      'We maken ze morgen in bij het voetbaltoernooi!',
      'Ik ga stuk om dit filmpje.',
      'Ik vermoord een pizza zometeen.',
    ],
  },
  check: reading =>
    reading.tone.filter(hit => hit.kind === 'threat').map(({ start, end }) => ({ ranges: [{ start, end }] })),
});
