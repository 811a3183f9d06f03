// Words of practical announcements to parents and pupils, and words that show there is none; own-written.
export const ANNOUNCEMENTS = {
  audience: `
    beste|lieve|hallo|hoi|dag|attentie|dear|alle|de|willen|kunnen|hebben ouders|ouder|ouder(s)|ouders/verzorgers|verzorgers|allemaal|leerlingen|kinderen|jongens|op|parents|groep|klas
    u|uw
    wie kan|wil|kunnen .... rijden|helpen|mee|begeleiden|meerijden|meehelpen|assisteren
    ouders|verzorgers|leerlingen|kinderen|parents|kids|pupils
    groep|klas|groepen|year 0
    jullie|uw|your|je kind|kinderen|zoon|dochter|child|children
    de|alle|onze|leerlingen|kinderen zijn|hebben|krijgen|mogen|kinderen|leerlingen|groepen|klassen
    hulpouders|rijouders|ouderhulp|klassenouders|gym|gymles|overblijf
    jullie
    onze|mijn|de|our groep|groepen|klas|kleuters|onderbouw|bovenbouw|middenbouw|brugklas|brugklassers
    kleuters|onderbouw|bovenbouw
    iedereen
  `,
  future: `
    morgen|overmorgen|morgenochtend|morgenmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|maandagochtend|vrijdagmiddag|tomorrow|monday|tuesday|wednesday|thursday|friday|vanaf|straks|eerstvolgende|uiterlijk|*ochtend|*middag
    volgende|komende|aanstaande|aankomende|deze|next week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|les|keer
    a.s.|as|aanstaande
    0 januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    op|tot 0 januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    om|vanaf|tot|at 0
    na de vakantie
    gaan|gaat|vertrekken|vertrekt|komt|start|begint|starten|beginnen we|de|groep
    zullen|zal|will
  `,
  order: `
    neem|neemt|nemen .... mee
    geef|geeft|geven .... mee
    meenemen|meegeven|meebrengen|inleveren|aantrekken|aandoen|klaarleggen|opgeven|aanmelden|doorgeven|afmelden
    graag|gelieve .... overmaken|betalen|inleveren|ondertekenen|ondertekend|doorgeven|meegeven|meenemen|aanmelden|invullen
    denk|denken|denkt|denkend .. aan|om|eraan
    vergeet|vergeten|vergeetniet .... niet
    niet vergeten
    lever|leveren .... in
    trek|doe|trekken|doen .... aan
    zorg|zorgt|zorgen .. dat|voor|ervoor
    leer|maak|lees|leren|maken|oefen|bestudeer .. hoofdstuk|paragraaf|bladzijde|opdracht|opdrachten|blz|woordjes|tafel|tafels|som|sommen|les|topo|topografie|rijtje|rijtjes|de
    kom|komen|wees|haal|halen|breng|brengen .. op|om|uiterlijk|tijd
    graag|gelieve|svp|aub|a.u.b|please
    wie kan|wil .. rijden|helpen|mee|begeleiden|meerijden|meehelpen
    leren|maken|af|klaar|lezen|inleveren voor|tegen|op|uiterlijk maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende|0
    aanmelden|opgeven|intekenen|inschrijven kan|bij|via|voor|tot
    gezocht
    let op
    wil|willen|wilt|kunt|kun|kan u|jullie|je|iedereen|de
    moet|moeten|mogen|mag|dienen|hoeft|hoeven|must
    bring|remember|don't
    herinnering|reminder|nodig|verplicht
  `,
  thing: `
    kampgeld|schoolreisgeld|zaklamp|slaapmatje|luchtbed|paklijst|tent|matje|bestek|bord|beker|schooltas|toiletspullen|kussen|zwembroek|handdoeken|gymspullen|gymkleren|gymkleding|gymschoenen|gymtas|zwemspullen|zwemkleding|zwemtas|badpak|laarzen|regenlaarzen|regenkleding|regenjas|lunchpakket|lunch|lunchtrommel|fruit|broodtrommel|drinken|tussendoortje|beker|pantoffels|sloffen|fiets|fietsen|helm|fietshelm|reservekleding|verkleedkleren|knutselspullen|wc-rollen|schoenendoos|schoenendozen|oude|kranten|eierdozen|rekenmachine|passer|atlas|schrift|boek|bibliotheekboek|bibliotheekboeken|leesboek|leesboeken|boeken|schriften|laptops|mappen|rapportmap|rapport|rapporten|usb|usb-stick|knutselwerk|vlag|chromebook|laptop|oortjes|koptelefoon|sportkleding|sportschoenen|zonnebrand|pet|handdoek|slaapzak|knuffel|verkleed|pyjama|kleding|kleren|joggingbroek|sportbroek|trui|jas|mutsen|muts|sjaal|wanten|handschoenen|flesje|fles|doos|dozen|materiaal|materialen|potje|plastic|speelgoed|spelletje|gezelschapsspel|muziekinstrument|paraplu|schort|dopper|traktatie|cadeautje|surprise|lootje|mapje|huisdier|foto|babyfoto|boterhammen|snoep|etui|schaar|lijm|kleurpotloden|vlechten|gel|iets|tas|rugzak|strookje|formulier|toestemmingsformulier|briefje|antwoordstrook|zakgeld|euro|geld|ouderbijdrage|mok|boots|lunchbox|gym|kit|swimming|packed
  `,
  work: `
    huiswerk|toets|proefwerk|dictee|overhoring|so|spreekbeurt|boekbespreking|boekverslag|werkstuk|presentatie|topo|topografie|tafels|woordjes|hoofdstuk|paragraaf|leeswerk|weektaak|homework|test|*toets|opdracht|inleverdatum|deadline
  `,
  outing: `
    schoolreis|schoolreisje|excursie|uitstapje|uitje|kamp|schoolkamp|kinderboerderij|museum|zwembad|bibliotheek|bieb|theater|dierentuin|pretpark|bos|strand|boerderij|gymzaal|sporthal|speeltuin|natuurtuin|concert|trip|outing|efteling|zwemles|schaatsen|schaatsbaan|zwemmen|stadhuis|brandweer|sportdag|avondvierdaagse|naturalis|nemo|archeon|*museum|*reis|*kamp|fietsexamen|verkeersexamen|introductie
    gaan|gaat we|wij|groep|onze|de|klas .... naar|op
  `,
  time: `
    vrij|studiedag|lesvrij|rooster|lesuitval|vervalt|vervallen|schooltijden|lestijden|begintijd|eindtijd|inloop|verzamelen|vertrek|vertrekken|terugkomst|opgehaald|ophalen|brengen|gesloten|dicht|verkort|inschrijven|intekenen|begeleiders|bso|staking|verplaatst|verzet|verschoven|afgelast
    school closes|sluit
    begint|start|starten|eindigt|uit|terug|open .. om|rond 0
    om|uiterlijk|vanaf|voor 0 uur?
    aanwezig|verzamelen|verzameld
    eerste|laatste uur|les|lesuur
  `,
  excited: `
    zin in
    zin an|aan
    zoveel|heel|super|wat .. zin
    kijk|kijken .. uit naar
    nog .. nachtjes
    aftellen|joepie|yes|jippie|hoera|joehoe
    can't wait
  `,
  schoolwide: `
    studiedag|studiedagen|margedag|lesvrij|lesuitval|rapportgesprekken|oudergesprekken|tienminutengesprekken|10-minutengesprekken|informatieavond|luizencontrole|luizenpluizen|schoolfotograaf|overblijf|tso|ouderavond|toetsweek|schoolreis|schoolreisje|schoolkamp|continurooster|schooltijden|lestijden|begintijd|eindtijd|verkort|verkorte|45-minutenrooster|ijsvrij|bibliotheekbezoek|gymles|gymlessen|zwemles|zwemlessen|fietscontrole|ouderbijdrage|inloopochtend|inloopmoment|kijkmoment|excursie|gymrooster|speelgoedmiddag|speelgoeddag
    eerste|tweede|laatste|derde|vierde|vijfde uur|lesuur|les|uren
    begint|start|sluit|opent|eindigt de|onze school|les|lessen|schooldag
    school|lessen|les .. begint|start|sluit|vervalt|vervallen|uit|dicht
    parents|parent evening
    school trip
    kinderen|leerlingen|groepen|groep|iedereen .. vrij|uit|overblijf
    schoolspullen|leskist
    gymmen|zwemmen|schaatsen we|wij
    komt de schoolfotograaf|luizenbrigade|schooltandarts|schoolarts|ggd
    schoolarts|schooltandarts|ggd
    school|lessen is|zijn .... uit|dicht|vrij
    huiswerk|leerwerk|maakwerk voor|tegen maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende
    rapport|rapporten|rapportmap gaan|gaat|komen|komt .... mee|terug|thuis|huis
    inloop|wintertijden|zomertijden|inlooptijden|openingstijden|gymrooster
    deur|deuren|hek|poort .... open|dicht|sluit|sluiten
  `,
  past: `
    was|waren|ging|gingen|hadden|gehad|geweest|deden|kwamen|genoten|gedaan|gemaakt|geleerd|gevierd|bezocht|zagen|leerden|maakten|mochten|vonden|gelukt|geknutseld|gewonnen|gelopen|went|visited|were|gisteren|afgelopen|vanmorgen|terugkijken|voorbij
    zit|zitten erop
    had|heeft|heb vandaag|gisteren|een|zijn|zelf
  `,
  public: `
    open dag|huis|avond|lesdag
    opendag|openhuis|kerstmarkt|rommelmarkt|voorjaarsfair|wintermarkt|vacature|kaartje|kaartjes|kaarten|ticket|tickets|braderie|kijkdag|rondleiding|kennismaken|belangstellenden|buurt|buurtbewoners|collega|collega's|vacatures
    kom kijken|langs
    kom|kom gerust|allen langs|kijken|proeven
    wie heeft|weet|wil nog|een|tips?
    wie heeft|weet|wil
    op zoek naar|zoekt|zoeken
  `,
  wish: `
    gefeliciteerd|hoera|proficiat|congratulations|succes
    fijne|fijn|prettige|mooie|goede|heerlijke|een .. vakantie|weekend|kerstvakantie|kerst|dag|avond|zomer|zomervakantie|meivakantie|herfstvakantie|feestdagen
    bedankt|dank|dankjewel
  `,
  private: `
    ik|mijn|m'n zelf|ga|moet|heb|wil|kan|man|vrouw|kinderen|dochter|zoon|gezin|vriend|vriendin|vrienden|trein|afspraak
    ga|moet|heb|kan|wil|mag ik
    met vrienden|vriendinnen|mijn
    my|i
  `,
} as const;
