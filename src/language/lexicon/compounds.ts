// First and last parts of compounds of swear words, and the innocent words that begin alike.

/** `open`: any second part makes a swear word; `disease`: unless that part is medical; `listed`: only with a listed part. */
export const PREFIXES: Readonly<Record<string, 'open' | 'disease' | 'listed'>> = {
  kut: 'open',
  kutte: 'open',
  klote: 'open',
  kloten: 'open',
  kanker: 'disease',
  tyfus: 'disease',
  tiefus: 'open',
  pleuris: 'disease',
  tering: 'disease',
  kolere: 'open',
  klere: 'listed',
  pokke: 'listed',
  pokken: 'listed',
  takke: 'listed',
  godver: 'open',
  fuck: 'open',
  shit: 'listed',
  hoeren: 'listed',
  stront: 'listed',
  schijt: 'listed',
  rot: 'listed',
  kak: 'listed',
};

export const HEADS = {
  person: `wijf wijv lijer kind jong joch meid mens vent kop bek koppen bekken ouder leraar lerar docent juf meester meisje
    vrouw man collega leerling zoon dochter moeder vader mongool hond zak puber directeur baas buren buurman hoer slet teef nicht trut
    figuur volk lui kleuter lul scheids student gozer gast wijven eikel smoel neger hoofd sekreet secreet teringlijer`,
  group: `marokka turk pool pole jood jode moslim homo neger allochto buitenlander vluchteling asielzoek lesbo trans flikker
    syrie afrikaan arabier chine zigeuner gehandicap migrant immigrant surinam antillia bulga roemeen roemen islam`,
  thing: `zooi weer dag ding werk wijk bende school klas land leven systeem toets les computer programma telefoon baan week bus trein
    bus app rooster mening vak boek zin vervelend eind herrie weg tijd muziek stad gedoe lawaai verkeer film
    club gang hitte kou regen wind middag ochtend avond jaar nacht bezuiniging printer laptop digibord vergadering beleid streek
    opmerking reactie houding gedrag smoes bestuur ministerie examen toetsen regel scherm lijn ziekte`,
} as const;

/** Second parts that make a disease compound a medical word. */
export const INNOCENT_DISEASE = `achtig groei pit plan plek probleem proces registratie stok straal virus vraagstuk weefsel wond ziekte aar industrie onderzoek patient zieken behandel bestrijd cel cellen fonds therapie verwek screening instituut medicijn
  vereniging vrij gezwel tumor soort centrum centra diagnose risico preventie register zorg arts specialist kliniek afdeling overleven
  sterfte vorm medicatie geval gevallen gen genen bacil bacterie epidemie vaccin vlek koorts remmend statistiek hulp lotgenoot
  lotgenoten stichting collecte actie inzameling walk run loop dag bestraling operatie dood inloophuis verleden`;

/** Ordinary words that begin like a swear word. */
export const INNOCENT_START = `kutter kutting kuttekoven shitland kutais kuta kutaisi shitake shiitake fuchs rotonde rottum rotterdam rotor rotatie roterend rotan
  roti rotte kakel kaki kaketoe kakao kakkerlak kaktus strontium hoerentoerist schijtebroek kuttl klerenkast kleren klerezaak`;
