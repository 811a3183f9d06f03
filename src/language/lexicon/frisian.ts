// The Frisian words in which statements are made, with the Dutch word of the patterns; own work.

/** Words that show a Frisian sentence: two of them make one. */
export const FRISIAN_SIGNS: ReadonlySet<string> = new Set(
  'fan foar skoalle skoallen miening myn oaren ferantwurdlik ferantwurdlikheid learkrêft learkreft wurkje wurkjouwer net ik sizze sis oer hjir hjirunder dizze bern dy dat wy jim jimme harren us ek mei nei wat is bin wurdt persoanlik persoanlike hawwe haw kin moat'.split(
    ' ',
  ),
);

/** Words that are Frisian and nothing else: without one of them a sentence is none. */
export const FRISIAN_ONLY: ReadonlySet<string> = new Set(
  'fan foar skoalle skoallen miening oaren ferantwurdlik ferantwurdlikheid learkreft wurkje wurkjouwer sizze hjir hjirunder dizze bern jimme harren persoanlik persoanlike hawwe moat skriuwe skriuw sprek bestjoer oanspraaklik'.split(
    ' ',
  ),
);

/** Frisian to Dutch. */
export const FRISIAN: Readonly<Record<string, string>> = {
  fan: 'van',
  foar: 'voor',
  skoalle: 'school',
  skoallen: 'scholen',
  miening: 'mening',
  myn: 'mijn',
  oaren: 'anderen',
  ferantwurdlik: 'verantwoordelijk',
  ferantwurdlikheid: 'verantwoordelijkheid',
  oanspraaklik: 'aansprakelijk',
  learkreft: 'leerkracht',
  master: 'meester',
  wurkje: 'werk',
  wurkjouwer: 'werkgever',
  bestjoer: 'bestuur',
  net: 'niet',
  hjir: 'hier',
  hjirunder: 'hieronder',
  der: 'er',
  as: 'als',
  op: 'op',
  persoanlik: 'persoonlijk',
  persoanlike: 'persoonlijke',
  namme: 'naam',
  nammens: 'namens',
  reaksjes: 'reacties',
  sprek: 'spreek',
  skriuw: 'schrijf',
  skriuwe: 'schrijven',
  stanpunt: 'standpunt',
  organisaasje: 'organisatie',
};
