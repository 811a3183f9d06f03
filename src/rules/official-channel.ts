// Reports practical announcements to parents and pupils, which belong in the school's own app.
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'official-channel',
  title: { nl: 'Hoort in de schoolapp', en: 'Belongs in the school app' },
  message: {
    what: { nl: 'Dit is een mededeling voor ouders of leerlingen.', en: 'This is a notice for parents or pupils.' },
    why: { nl: 'Zo mist niemand het, ook wie hier niet kijkt.', en: 'That way nobody misses it, wherever they look.' },
    todo: { nl: 'Zet de mededeling in de app van school.', en: 'Put the notice in the school’s app.' },
  },
  reports: {
    nl: 'praktische mededelingen: uitjes, huiswerk, tijden, spullen om mee te nemen',
    en: 'practical notices: outings, homework, times, things to bring',
  },
  ignores: {
    nl: 'verslagen van wat er was, felicitaties, open dagen',
    en: 'reports of what happened, congratulations, open days',
  },
  options: { channel: 'de app van school' },
  optionTexts: { channel: { label: { nl: 'Naam van de app of het kanaal', en: 'Name of the app or channel' } } },
  anyLanguage: false,
  examples: {
    bad: [
      'Beste ouders, vrijdag gaan we met groep 3 naar het bos. Geef je kind oude kleren mee.',
      'Niet vergeten: morgen zwemspullen mee, groep 5!',
    ],
    good: ['Wat was het leuk in het bos met groep 3!', 'Kom zaterdag naar onze open dag.', 'Fijne vakantie allemaal!'],
  },
  check: ({ draft, announcements }, { channel }) => {
    if (draft.kind === 'message' || announcements.length === 0) return [];
    return [
      {
        ranges: announcements.map(({ start, end }) => ({ start, end })),
        message: { todo: { nl: `Zet de mededeling in ${channel}.`, en: `Put the notice in ${inEnglish(channel)}.` } },
        fixes: [
          {
            kind: 'action',
            action: 'copy-for-app',
            label: { nl: `Kopieer voor ${channel}`, en: `Copy for ${inEnglish(channel)}` },
          },
        ],
      },
    ];
  },
});

function inEnglish(channel: string): string {
  return channel === 'de app van school' ? 'the school’s app' : channel;
}
