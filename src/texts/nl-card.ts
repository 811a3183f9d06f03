// The words of the card at marked words, in Dutch, level B1.
export const cardInDutch = {
  'words.label': 'Advies bij deze woorden',
  'befriend.label': 'Advies bij deze persoon',
  'befriend.question': 'Wil je deze persoon toch toevoegen?',
  'befriend.no': 'Niet doen',
  'befriend.yes': 'Toch toevoegen',
  'all.fix': { one: 'Herstel {count} opmerking', other: 'Herstel {count} opmerkingen in één keer' },
  'all.hint': 'Elke verandering kun je los ongedaan maken met Ctrl+Z.',
  'ignore.all': 'Niets van dit soort',
  'word.never': 'Nooit bij dit woord',
  'word.never.hint': 'Zet dit woord in je woordenlijst',
} as const;
