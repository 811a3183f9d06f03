// Reports swearing and curses with diseases.

import { defineRule } from '../engine/rule';
import { wordRemovalOf } from '../engine/word-removal';

/** In a language that is not read, a short word may mean something else. */
const SAFE_LENGTH = 5;

export default defineRule({
  id: 'profanity',
  title: { nl: 'Grof taalgebruik', en: 'Coarse language' },
  message: {
    what: { nl: 'Hier staat een vloek of scheldwoord.', en: 'This is a swear word.' },
    why: {
      nl: 'Je bent als medewerker van school ook online een voorbeeld.',
      en: 'As a member of the school staff you set an example online too.',
    },
    todo: { nl: 'Laat het woord weg of kies een ander.', en: 'Leave the word out or choose another.' },
  },
  reports: {
    nl: 'Vloeken en schelden met ziektes, ook met sterretjes of cijfers geschreven.',
    en: 'Swearing and curses with diseases, also written with stars or digits.',
  },
  ignores: {
    nl: 'Woorden die er alleen op lijken, zoals “rotonde” en “kankeronderzoek”.',
    en: 'Words that only look like it, such as the Dutch words for roundabout and cancer research.',
  },
  options: {},
  optionTexts: {},
  anyLanguage: true,
  examples: {
    bad: ['Wat een kutweer vandaag.', 'Die k*tprinter doet het weer niet.', 'Godverdomme, trein gemist.'],
    good: ['Rechtdoor op de rotonde.', 'De sponsorloop is voor kankeronderzoek.', 'Potverdorie, alweer regen.'],
  },
  check: ({ draft, tone, tongue }) =>
    tone
      .filter(hit => hit.kind === 'profanity' && (tongue !== 'other' || hit.end - hit.start >= SAFE_LENGTH))
      .map(({ start, end }) => ({
        ranges: [{ start, end }],
        fixes: [
          {
            kind: 'edit' as const,
            label: { nl: 'Haal weg', en: 'Remove' },
            edits: [wordRemovalOf(draft.text, { start, end })],
          },
        ],
      })),
});
