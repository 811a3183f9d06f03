// Reports someone else's work that is used without a stated permission or licence.

import type { Reading } from '../engine/reading';
import { removalFix } from '../engine/removal';
import { defineRule, type Report } from '../engine/rule';
import { isOwnCredit } from '../language/attribution';
import type { Fix } from '../model/finding';
import type { Bilingual } from '../model/text';

const STATEMENT: Bilingual = { nl: '(Met toestemming van de maker.)', en: '(With the maker’s permission.)' };

export default defineRule({
  id: 'copyright',
  title: { nl: 'Werk van een ander', en: 'Someone else’s work' },
  message: {
    what: { nl: 'Dit lijkt werk van iemand anders.', en: 'This seems to be someone else’s work.' },
    why: { nl: 'Je mag het pas plaatsen als de maker het goedvindt.', en: 'You may post it only if its maker agrees.' },
    todo: {
      nl: 'Noem de toestemming of licentie, of gebruik eigen werk.',
      en: 'State the permission or licence, or use your own work.',
    },
  },
  reports: {
    nl: 'plaatjes van internet, © van een ander, songteksten, beelden uit films, logo’s van anderen',
    en: 'pictures from the web, © of another, song lyrics, film stills, logos of others',
  },
  ignores: {
    nl: 'eigen werk, werk van school, en werk met toestemming of een vrije licentie',
    en: 'own work, the school’s work, and work with permission or a free licence',
  },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: [
      'Leuk hè? Dit plaatje vond ik via Google.',
      { text: 'Herfst in de klas', attachments: [{ kind: 'image', consent: 'confirmed', credit: '© Studio Noord' }] },
    ],
    good: [
      'Tekening van onze juf, zelf gemaakt.',
      'Foto: Studio Noord, met toestemming geplaatst.',
      { text: 'Herfst', attachments: [{ kind: 'image', consent: 'confirmed', credit: 'obs De Regenboog' }] },
    ],
  },
  check: reading => {
    const { borrowed, permission } = reading.attribution;
    if (permission) return [];
    return [
      ...borrowed.map(({ start, end }): Report => {
        const remove = removalFix(reading.draft.text, { start, end }, { nl: 'Haal dit weg', en: 'Remove this' });
        return { ranges: [{ start, end }], fixes: [stateSource(reading), remove] };
      }),
      ...creditsOf(reading),
    ];
  },
});

/** Files that carry the name of a maker outside the school. */
function creditsOf(reading: Reading): Report[] {
  const own = [...reading.schoolNames, ...(reading.author.name ? [reading.author.name] : [])];
  return reading.draft.attachments.flatMap(({ credit = '' }, attachment) => {
    if (credit.trim() === '' || isOwnCredit(credit, own)) return [];
    return [
      {
        attachment,
        subject: `credit-${attachment}`,
        message: {
          what: { nl: `In dit bestand staat als maker: ${credit}.`, en: `This file names its maker: ${credit}.` },
        },
        fixes: [
          stateSource(reading),
          { kind: 'action', action: 'remove-attachment', label: { nl: 'Haal het bestand weg', en: 'Remove the file' } },
        ],
      },
    ];
  });
}

function stateSource({ draft: { text }, tongue }: Reading): Fix {
  const statement = tongue === 'en' ? STATEMENT.en : STATEMENT.nl;
  const space = text === '' || /\s$/u.test(text) ? '' : ' ';
  return {
    kind: 'edit',
    label: { nl: 'Ik heb toestemming: zet dat erbij', en: 'I have permission: say so' },
    edits: [{ range: { start: text.length, end: text.length }, text: `${space}${statement}` }],
  };
}
