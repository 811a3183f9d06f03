// The words of the dialog before publishing, in Dutch.
export const guardInDutch = {
  'guard.title': 'Wil je dit zo plaatsen?',
  'guard.open': { one: 'Er staat nog {count} opmerking open.', other: 'Er staan nog {count} opmerkingen open.' },
  'guard.more': { one: 'En nog {count} opmerking.', other: 'En nog {count} opmerkingen.' },
  'guard.adapt': 'Terug naar mijn tekst',
  'guard.ask': 'Eerst vragen',
  'guard.ask.how':
    'Klik boven in je browser op Postwijzer. Daar staat een mail aan je school klaar. Je ziet hem eerst zelf.',
  'guard.anyway': 'Toch plaatsen',
} as const;
