// The words of the dialog before publishing, in Dutch.
export const guardInDutch = {
  'guard.title': 'Wil je dit zo plaatsen?',
  'guard.open': { one: 'Er staat nog {count} opmerking open.', other: 'Er staan nog {count} opmerkingen open.' },
  'guard.more': { one: 'En nog {count} opmerking.', other: 'En nog {count} opmerkingen.' },
  'guard.questions': 'Vraag jezelf af',
  'guard.adapt': 'Terug naar mijn tekst',
  'guard.ask': 'Eerst vragen',
  'guard.anyway': 'Toch plaatsen',
  'guard.reason': 'Schrijf op waarom je het toch plaatst',
  'guard.reason.label': 'Waarom plaats je het toch?',
  'guard.reason.hint': 'Dit hoeft niet. Het blijft op dit apparaat. Bij Opties kun je het teruglezen en wissen.',
} as const;
