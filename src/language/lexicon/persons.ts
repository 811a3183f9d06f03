// Words for persons and bodies around a school, and for those in national politics.

export const PERSONS = {
  person: `man vent kerel gast gozer knul joch jochie ventje mannetje vrouwtje vrouw mens mensen figuur figuren type types
    meid meisje meisjes jongen jongens kind kinderen knaap puber pubers kleuter kleuters peuter lui volk stel groepje
    leerling leerlingen scholier scholieren student studenten brugger bruggers brugklasser brugklassers ouder ouders vader
    vaders moeder moeders papa papa's mama mama's pa ma oma opa verzorger verzorgers voogd stiefvader stiefmoeder zoon dochter
    zoontje dochtertje broer zus broertje zusje gezin familie collega collega's juf juffen juffrouw meester meesters leraar
    leraren lerares leraressen leerkracht leerkrachten docent docenten docente mentor mentoren mentrix directeur directeuren
    directrice schoolleider schoolleiders directie adjunct rector conrector teamleider afdelingsleider bestuur bestuurder bestuurders
    bestuursvoorzitter voorzitter conciërge concierge conciërges concierges ib'er ib'ers intern stagiair stagiaire stagiaires invaller
    invalster onderwijsassistent onderwijsassistente remedial coördinator coordinator zorgcoördinator zorgcoordinator decaan
    administratie secretaresse bso-leidster leidster leidsters overblijfmoeder overblijfouder mr ouderraad medezeggenschapsraad
    schoolbestuur management leiding team school buurman buurvrouw buren trainer coach scheids scheidsrechter wethouder
    ambtenaar inspecteur baas chef manager ondernemer winkelier wijkagent agent agenten klas klasgenoot klasgenoten
    persoon personen teacher teachers parent parents pupil pupils student kid kids principal headmaster headteacher colleague
    colleagues mother father mom mum dad guy guys woman man boss stichting koepel gymleraar gymdocent muziekdocent
    bovenbouwcoördinator bovenbouwcoordinator schoolarts schoolfotograaf buschauffeur chauffeur bestuurslid dame dames heer heren
    mevrouw meneer mw dhr wijkbewoner buurtbewoner pleeg pleegmoeder pleegvader vrijwilliger vrijwilligers`,
  staff: `juf juffen juffrouw meester meesters leraar leraren lerares leraressen leerkracht leerkrachten docent docenten docente mentor
    mentoren directeur directrice schoolleider schoolleiding directie adjunct rector conrector teamleider afdelingsleider bestuur
    schoolbestuur bestuurder bestuurders conciërge concierge ib'er decaan collega collega's team school administratie management
    leiding gymleraar gymdocent stichting koepel bestuursvoorzitter bovenbouw onderbouw sectie vakgroep locatieleider`,
  someone: `collega collega's juf juffrouw meester leraar lerares leerkracht docent docente mentor directeur directrice
    schoolleider adjunct rector conrector teamleider afdelingsleider bestuur schoolbestuur bestuurder bestuursvoorzitter
    conciërge concierge ib'er decaan directie ouder vader moeder papa mama buurman buurvrouw trainer coach voorzitter
    penningmeester school stichting koepel wethouder overblijfmoeder stagiair stagiaire invaller secretaresse leerling jongen meisje
    team schoolleiding locatieleider gymleraar gymdocent leidster bso ouderraad mr administratie sectie teacher principal
    headteacher headmaster colleague mother father parent basisschool college lyceum scholengemeenschap uitgever uitgeverij
    busmaatschappij schoolfotograaf taxibedrijf cateraar aannemer schoonmaakbedrijf penningmeester wijkagent gemeente
    kinderopvang opvang bovenschools management vent kerel`,
  human: `collega collega's juf juffrouw meester leraar lerares leerkracht docent docente mentor directeur directrice schoolleider adjunct rector conrector teamleider afdelingsleider bestuurder bestuursvoorzitter conciërge concierge ib'er decaan ouder vader moeder papa mama buurman buurvrouw trainer coach voorzitter penningmeester wethouder overblijfmoeder stagiair stagiaire invaller secretaresse leerling jongen meisje locatieleider gymleraar gymdocent leidster teacher principal headteacher headmaster colleague mother father parent schoolfotograaf cateraar aannemer penningmeester wijkagent bovenschools vent kerel`,
  politics: `minister ministers ministerie kabinet regering staatssecretaris kamer tweede politiek politici politicus kamerlid kamerleden
    partij partijen coalitie overheid vvd pvv d66 cda pvda nsc bbb forum denk sp cu sgp volt premier president rijk europa
    brussel haag inspectie onderwijsraad ocw wilders trump rutte poetin putin politieker politicians government`,
  wear: `gympakje pakje jurkje jurk rokje rok shirt shirtje truitje broek broekje legging spijkerbroek bikini badpak topje blouse
    bloesje lingerie hakken korset zwembroek hotpants kleding outfit sportbroek sportlegging panty`,
  ours: `ons onze mijn m'n wij we our my`,
  org: `gemeente gemeentebestuur ministerie bedrijf leverancier cateringbedrijf cateraar busbedrijf taxibedrijf aannemer jeugdzorg politie
    stichting koepel vereniging club opvang kinderopvang bso veilig-thuis examencommissie commissie raad gemeenteraad college bestuur directie
    schoolbestuur vakbond krant omroep inspectie ggd kerk moskee bank verzekeraar uitgeverij uitgever fotograaf council ministry company police`,
} as const;
