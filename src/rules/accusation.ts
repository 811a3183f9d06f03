// Reports blackening an identifiable person or organisation.
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'accusation',
  title: { nl: 'Beschuldiging', en: 'Accusation' },
  message: {
    what: {
      nl: 'Dit beschuldigt iemand alsof het vaststaat.',
      en: 'This accuses someone as if it were a fact.',
    },
    why: {
      nl: 'Wie herkenbaar is, loopt schade op, ook als het later niet blijkt te kloppen.',
      en: 'Whoever can be recognised is harmed, even when it later proves untrue.',
    },
    todo: {
      nl: 'Haal dit weg en bespreek het met je leidinggevende.',
      en: 'Take this out and discuss it with your principal.',
    },
  },
  reports: {
    nl: 'Iemand of een organisatie van liegen, stelen, mishandelen of onkunde betichten als feit.',
    en: 'Stating as a fact that a person or organisation lies, steals, abuses or is incompetent.',
  },
  ignores: {
    nl: 'In neutrale woorden melden dat iets wordt onderzocht.',
    en: 'Reporting in neutral words that something is looked into.',
  },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: [
      'De penningmeester heeft de kas leeggestolen en gelogen.',
      'Meester Kees slaat leerlingen.',
      'Het bestuur fraudeert met subsidies.',
    ],
    good: [
      'De inspectie onderzoekt een melding over de school.',
      'De directeur legde uit waar het geld heen gaat.',
      'In het boek steelt de directeur een auto.',
    ],
  },
  check: reading =>
    reading.tone
      .filter(hit => hit.kind === 'accusation')
      .map(({ start, end }) => ({
        ranges: [{ start, end }],
        fixes: [
          {
            kind: 'action' as const,
            label: { nl: 'Vraag het de leiding', en: 'Ask the principal' },
            action: 'ask-contact' as const,
          },
        ],
      })),
});
