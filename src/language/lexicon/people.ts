// Words that point at one recognisable person without a name, and words for the author's own circle; own-written.

/** Building blocks of the phrases below and of the matters' phrases. */
export const PEOPLE_LISTS = {
  pupil:
    'jongen|jongetje|jongens|meisje|meisjes|meid|meiske|joch|jochie|knul|knulletje|ventje|mannetje|leerling|leerlinge|leerlingetje|kind|kindje|kleuter|kleutertje|brugklasser|brugpieper|puber|tiener|mentorleerling|scholier|examenleerling|manneke|menneke|meiske|jongske|kereltje|kerel|dreumes|peuter|peutertje|meisie|vierdeklasser|derdeklasser|tweedeklasser|zesdeklasser|zittenblijver|jongeman|boy|girl|kid|pupil|student|child',
  pupils:
    'zusjes|broertjes|broers|zussen|peuters|leerlingen|kinderen|kleuters|jongens|meisjes|brugklassers|mentorleerlingen|pupils|students|kids',
  relative:
    'moeder|mama|moeders|ma|vader|papa|pa|ouders|ouder|opa|oma|broer|broertje|zus|zusje|tweelingbroer|tweelingzus|stiefvader|stiefmoeder|pleegouders|pleegmoeder|pleegvader|verzorger|tante|oom|neefje|nichtje|mother|father|mum|mom|dad|parents|brother|sister',
  mine: "mijn|m'n|onze|ons|my|our",
  theirs: "haar|zijn|hun|d'r|z'n|diens|wiens|his|her|their",
  one: "een|'n|1|die|dat|deze|dit|zo'n|ene|a|one|that|this",
  class:
    'klas|groep|mentorklas|stamgroep|kleutergroep|brugklas|kleuterklas|bovenbouw|onderbouw|middenbouw|les|lessen|school|class|group|form',
  classed:
    'klas|groep|mijn|onze|ons|de|een|mn|my|our|the|bij|hier|op|1|2|3|4|5|6|7|8|1a|1b|1c|2a|2b|2c|3a|3b|3c|4a|4b|4c|5a|5b|6a|6b|7a|7b|8a|8b',
  staff:
    "collega|collegaatje|directeur|directrice|rector|conrector|adjunct|adjunct-directeur|schoolleider|teamleider|teamleidster|afdelingsleider|locatieleider|concierge|congierge|administratrice|stagiair|stagiaire|invaller|invalster|invaljuf|duo|duopartner|duo-collega|zij-instromer|onderwijsassistent|onderwijsassistente|klassenassistent|ib'er|ib-er|mentor|zorgcoordinator|bestuurder|*docent|*docente|*leraar|*lerares|*leerkracht|*collega|kleuterjuf|gymjuf|gymmeester|colleague|coworker|headteacher|headmaster|principal|caretaker",
  teacher: 'juf|meester|leraar|lerares|leerkracht|docent|docente|mentor|teacher',
} as const;

/** Phrases that make a person traceable, by who it is. */
export const PEOPLE = {
  pupil: `
    <mine> leerling|leerlinge|kleuter|kleutertje|mentorleerling|brugklasser|examenleerling|pupil|student
    <mine> nieuwe|nieuw|liefste|jongste|drukste|stille|eigen leerling|leerlingetje|jongetje|meisje|kleuter
    <one> .. <pupil> .... uit|in|van|bij|from|in|at <classed> ..
    <one> .. <pupil> .. op school
    <one> van|of <mine>|de|die|the .. <pupils>
    een|de|die|dat nieuwe|nieuw|ene <pupil>
    die|dat|that|deze|dit <pupil>
    die|dat kleine|lieve|arme|stoere|drukke|verlegen <pupil>
    <pupil> uit|van|in <classed>
    <pupil> uit|van|from groep|klas|<mine>|group|year
    leerling|kind|jongen|meisje in|van <mine> <class>
    twee|drie|vier|vijf|2|3|4|5|two|three .. <pupils> uit|in|van|from|bij <classed>
    iemand uit|in|van mijn|onze|groep|klas ..
    tweeling in|uit|van <classed>
    <pupil> van 0 .. in|uit|op|bij <classed>
    uw|jullie|jouw|je zoon|dochter|kind|zoontje|dochtertje|jongste|oudste|tweeling
    een <pupil> van mij|ons
    in|uit <mine> klas|groep|mentorklas|stamgroep .. <one> .. <pupil>
    het|de|dat|die|een <pupil> dat|die .... groep|klas|ons|school
    die|een|dat|deze|de nieuwe|ene|drukke|kleine|stille|lastige|bijdehante uit|van|in <classed>
    een|twee|drie|vier|0 leerling|leerlingen|kind|kinderen moet|moeten|blijft|blijven|gaat|gaan|mag|mogen
    0 van de 0
    de tweeling
    een leerling|leerlinge|brugklasser|mentorleerling|kleuter vertelde|zei|kwam|kreeg|haalde|had|werd|bekende|liet|huilde|gaf|bleek
    had|kreeg|haalde|vertelde|kwam|werd|bekende|zei een leerling|leerlinge|brugklasser|kleuter
    <theirs> zoon|dochter|zoontje|dochtertje
    tweeling van
    een van mijn|onze|m'n .. <pupils>
    de <pupil> met de|het|zijn|haar
    die|dat|de <pupil> met de|het
  `,
  parent: `
    de|die|een|the <relative> van|of
    <relative> van <mine>|een|die|dit|dat|deze
    <theirs> .. <relative>
    een|'n|die|deze|a moeder|vader|ouder|mama|papa|parent|mother|father
    een gezin van|uit|op|in
    nieuwe|nieuw|dat|dit|het|ander gezin van|uit|op|in|waar
    <mine>|een|een van de hulpouder|klassenouder|overblijfmoeder
    dezelfde|zelfde moeder|vader|ouder|ouders
    de moeder|vader|ouders mailt|mailde|belt|belde|appt|appte|staat|stond|zegt|zei|schreeuwde|vindt|vond|eist|dreigt|wil|wilde|is|was|heeft|had|zijn|hebben
    een vader|moeder|ouder van|uit school|onze|hier
  `,
  colleague: `
    collega|colleague
    <mine>|een|'n|die|de|deze|onze|a|the <staff>
    <mine>|een|die|de|a fijne|lieve|nieuwe|oudere|jonge|naaste|directe|zieke <staff>
    een|one van|of <mine>|de .. collega's|juffen|meesters|leerkrachten|docenten|colleagues
    twee|drie|2|3|vier|two|three .. collega's|leerkrachten|docenten|juffen|colleagues
    de|die|onze|een|the <teacher> van|of|uit
    de <teacher>
    onze|die <teacher>
    <teacher> van groep|klas
    <staff> van groep
    vijf|zes|zeven|acht|vier|5|6|7|8|4 collega's|collegas|leerkrachten|docenten|juffen|meesters|leraren|teamleden
    twee|drie|2|3 meesters|leraren|teamleden|collegas
    collega's|collegas ziek|thuis|uitgevallen
    een|'n docent|leraar|lerares|juf|meester *kunde|economie|engels|nederlands|frans|duits|gym|geschiedenis|biologie|is|wordt|heeft
  `,
  own: `
    mijn|m'n|onze|ons|eigen|my|our zoon|zoontje|zoons|dochter|dochtertje|dochters|man|vrouw|echtgenoot|moeder|mama|ma|mams|vader|papa|pa|paps|ouders|opa|oma|zus|zusje|zussen|broer|broertje|broers|nicht|nichtje|neef|neefje|tante|oom|gezin|hond|hondje|kat|kater|poes|paard|pony|konijn|cavia|pup|baby|vriend|vriendin|partner|lief|schat|kleinzoon|kleindochter|kleinkind|kleinkinderen|oudste|jongste|middelste|peuter|buurman|buurvrouw|huisarts|knie|rug|wife|husband|son|daughter|dad|mum|mom|dog|cat|family|brother|sister
    mijn|m'n|ons|onze|my|our schoon*
    mijn|m'n|onze eigen|lieve|lieverd|kleine|grote|oudste|jongste zoon|dochter|kinderen|kind|meiden|jongens|vrouw|man
    mijn|onze eigen kind|kinderen|meiden|jongens
    thuis met|bij mijn|de kinderen|kids
  `,
  self: `
    ik|i|mezelf|i'm|i've
    wij|we thuis
  `,
  they: `
    moeder|vader|ouders
    allemaal|allebei|alledrie|beiden
    hij|zij|ze|hem|haar|zijn|hun|he|she|him|her|his|ie|d'r|z'n
  `,
} as const;
