// Words for what a school keeps inside: files, marks, meetings, staff matters, complaints, inspection, exams, codes; own-written.
export const CONFIDENTIAL_MATTERS = {
  file: `
    leerlingdossier|dossier|zorgdossier|handelingsplan|opp|ontwikkelingsperspectief|zorgplan|zorgteam|mdo|leerlingbespreking|leerlingvolgsysteem|groeidocument|onderzoeksverslag|gespreksverslag|zorgoverleg|zorgleerling|verwijzing|tlv|toelaatbaarheidsverklaring|oudergesprek|tienminutengesprek|10-minutengesprek|parnassys|magister|somtoday
    verwezen naar
    verwijzing naar
    intelligentieonderzoek|iq-test|psychologisch
    naar .. speciaal onderwijs|sbo|praktijkonderwijs
    sbo|speciaal basisonderwijs|sbo?
    van school gestuurd|verwijderd|af
    geschorst|schorsing|suspended|expelled
    opp-bespreking|zorgbespreking|mdo-overleg|zorggesprek|plaatsing|plaatsingscommissie
    uit de|mijn les|klas gestuurd|gezet|verwijderd
    spijbelt|spijbelde|spijbelen|gespijbeld|nablijven|strafwerk|strafcorvee|schorsingsdag|verzuimt|verzuimde
    melden|meldt|meld .... teamleider|verzuimcoordinator|afdelingsleider|directeur
    blijven|blijft .... zitten
    moet|moeten van|naar een? andere? school
    *dossier|*dossiers|zorgkaart|groeiplan|begeleidingsplan|verzuimmelding|verzuimgesprek|leerplicht|leerplichtambtenaar|zorgadviesteam|groeigesprek|adviesgesprek|slechtnieuwsgesprek|oudergesprekken
    gesprek met de|zijn|haar|een ouders|moeder|vader van|uit|over
    hebben|heb|heeft .. van school gestuurd
  `,
  mark: `
    een|'n|met|haar|zijn|op|was|is|krijgt 0
    gemiddeld|gemiddelde .. 0
    een|'n 0 voor|op|bij <subject>|spelling|taal|toets|dictee|lezen|topo|topografie|so|proefwerk|overhoring|tentamen|examen
    hoogste|beste|laagste|slechtste score|cijfer|uitslag
    e|d|v-|iv|iv-score scoorde|score|gescoord
    haalt|haalde|gehaald|heeft|had|kreeg|krijgt|scoort|scoorde|gescoord|got|scored|halen|hadden|kregen .. een|op|a|'n 0
    rapport van|vol|met|staat
    zijn|haar|his|her slechte|goede|cijferlijst|rapportcijfer|rapportcijfers|cito-score|citoscore|schooladvies|eindcijfer|toetsscore
    rapportcijfer|rapportcijfers|cijferlijst|cito-score|citoscore|schooladvies|eindcijfer|onvoldoende|onvoldoendes|doubleert|afgestroomd|afstroomt|gezakt|zakt|failed
    blijft|bleef|blijven zitten
    zitten gebleven|blijven
    moet|moest groep|klas over|overdoen
    groep|klas 0 over|overdoen
    vmbo-advies|havo-advies|vwo-advies|praktijkschooladvies|kaderadvies|basisadvies|tl-advies
    advies vmbo|havo|vwo|basis|kader|praktijkonderwijs
    avi m3|e3|m4|e4|start
    leest|rekent .. op niveau
    leerachterstand|leesachterstand|rekenachterstand
    slechtste|laagste|zwakste van|cijfer|leerling|score|rekenaar|lezer
    niet bevorderd
    onder|boven|op 1f|2f|3f|1s
    advies .... vmbo*|havo|vwo|kader|basis|tl|praktijk*|gymnasium|mavo
    is|was|zijn blijven zitten
    alles|driekwart fout
    herexamen|herkansing .. gezakt|niet
    onder de maat|norm
    uitslag|uitslagen|resultaten|scores van|op haar|zijn|hun toets|cito|examen|doorstroomtoets
    vmbo*|havo|vwo|praktijkonderwijs|kader|basis als advies
    niveau 1|2|3|4|5|v|iv
  `,
  meeting: `
    teamvergadering|teamoverleg|personeelsvergadering|personeelsoverleg|mt-overleg|directieoverleg|bestuursvergadering|directievergadering|sectieoverleg|notulen|mr-vergadering|gmr|bouwoverleg|lerarenvergadering|docentenvergadering|rapportvergadering|vergadering|werkoverleg
    staff|team meeting
    teamgesprek|teamdag|studiemiddag|formatieoverleg|formatiegesprek|directieteam|bouwvergadering|kernteam|zorgvergadering|leerlingbespreking|besloten vergadering
    in|bij|van|tijdens het|de mt|team|mr|medezeggenschapsraad|overleg
    *vergadering|*overleg|*overleggen
  `,
  told: `
    besproken|besloten|besluit|verteld|gezegd|gehoord|hoorden|hoorde|bleek|blijkt|bekendgemaakt|meegedeeld|aangekondigd|geheim|stemden|gestemd|onthuld|ontploft|ontplofte|geschreeuwd|gehuild
    kwam|komt ter sprake
    ging|gaat|ging het over
    staat|stond .. dat|in
    weten nog|het
    uit de hand
    decided|told|announced
    verdeeld|woedend|oneens|tranen|samenvoegen|samengevoegd|uitgelekt|verzwegen|weggestemd|afgeserveerd
    moet|moeten .. fte|fte's|banen|mensen|collega's uit|weg|eruit
    ze willen
    gaat niet door
  `,
  staff: `
    ontslagen|ontslag|ontslaan|ontslaat|geschorst|schorsing|non-actief|weggestuurd|wegbezuinigd|reorganisatie|boventallig|functioneringsgesprek|beoordelingsgesprek|disciplinaire|berisping|arbeidsconflict|vaststellingsovereenkomst|proeftijd|fired|sacked|dismissed|bedrijfsarts|suspended|re-integratie|reintegratie|wia
    op staande voet
    contract|contracten|aanstelling|aanstellingen .... verlengd|niet|beeindigd|ontbonden
    questioned|investigated|accused by|about|over|for|of
    under investigation
    onder vuur|curatele
    vervangen|gewisseld worden|wordt|moet
    solliciteert|solliciteerde stiekem|elders|bij|weg
    contract is|was|loopt af|niet|over
    geen contract|verlenging|vaste
    moet|moeten weg|opstappen|vertrekken
    weg moet|moeten
    aan|de de|kant kant?|gezet gezet?
    officiele waarschuwing
    uit functie gezet|ontheven
    op straat gezet|komen|staan
    vertrekregeling|transitievergoeding|afkoopsom|ontslagronde|ontslagvergoeding|verbetertraject|outplacement|gedwongen|dossieropbouw
    wordt|word|is|worden niet verlengd
    met een? regeling|vaststellingsovereenkomst weg|vertrekt|eruit
    gaat|gaan|moet .... regeling weg|eruit
    op het matje
    let go
    contract stopt|eindigt|afloopt
    niet meer terug
    ongewenst|grensoverschrijdend gedrag
  `,
  sick: `
    ziek|ziekgemeld|ziekmelding|burn-out|burnout|overspannen|ziekteverlof|ziektewet|depressie|depressief|uitgevallen|hartinfarct|hartaanval|ziekenhuis|ziekenhuisopname|operatie|beroerte|herseninfarct|chemo*|*kanker|tumor|miskraam|overspannenheid|instorting|ingestort|opgenomen|ziekenboeg|re-integreren|reintegreren|bedrijfsarts|langdurig|sick|depressed|kanker|geopereerd|zwanger
    zit|zitten|is|blijft .... thuis
    thuis komen|te|zitten
    ziekte|griep|corona|uitval|hernia|ziekenhuisopname|knobbeltje|borstkanker|ic|uitgevallen
    uit de roulatie
    voorlopig niet .. werken
    niet mag|kan werken
  `,
  complaint: `
    klacht|klachten|klachtbrief|klachtencommissie|klachtenprocedure|complaint|complaints
    boze|woedende|dreigende brief|mail
    melding|meldingen over de|een|dezelfde|onze|die leraar|docent|juf|meester|collega|directeur
    vertrouwenspersoon .... melding|meldingen|klacht
  `,
  complaining: `
    ingediend|diende|tegen|over|van|binnen|binnengekomen|gekregen|loopt|lopen|behandeld|behandelen|alweer|ontvangen|against|filed|heeft|hebben|ligt
  `,
  conflict: `
    conflict|conflicten|onenigheid|machtsstrijd|vertrouwensbreuk|angstcultuur|mediator|mediation|ruziet
    elkaar in .. haren
    elkaar het licht
    geescaleerd|escaleerde|escaleert
    dreigde|dreigt|dreigen .... advocaat|rechter|rechtszaak|krant|inspectie|aangifte
    uit de hand gelopen|liep|lopen
    verwijten|verweten .... elkaar
    schreeuwend|schreeuwde|schreeuwden|tierend|scheldend .... gesprek|kantoor|lokaal|school|kamer
    in de clinch
    liggen|ligt overhoop
    vechten elkaar de tent
    praten niet meer
    zwijgt|zwijgen .... koffiekamer|teamkamer|lerarenkamer
    smeet|gooide|sloeg .. met .. stoel|deur|tafel|vuist
    vertrouwen .. opgezegd|kwijt
    mails|mailtjes|appjes van dezelfde|die|een
    mailt|appt|belt me|mij elke|iedere|dagelijks|nonstop
    ouders|vader|moeder .... advocaat|rechter|rechtszaak
  `,
  team: `
    team|directie|bestuur|collega's|collegas|directeur|schoolleiding|mt|leerkrachten|docenten|mr|oudercommissie|ouderraad|sectie|bovenbouwteam|onderbouwteam|managementteam|board|management|staff
  `,
  inspection: `
    inspectie|onderwijsinspectie|inspecteur|inspectierapport|conceptrapport|inspectiebezoek|vertrouwensinspecteur|verscherpt|inspection|inspectors
  `,
  bad: `
    onaangekondigd|onaangekondigde|bijwerken|verbloemen|verstoppen|oppoetsen|gauw|snel|stiekem|verrassingsbezoek|onder-de-maat
    onvoldoende|zwak|slecht|vernietigend|vernietigende|kritisch|kritische|toezicht|herstelopdracht|ingegrepen|herstelplan|onverwacht|concept|conceptrapport|tekort|tekortschiet|tekortkomingen|onderzoek|onderzoekt|afgekeurd|zorgen|mis|negatief|negatieve|gemeld|melding|failed|poor|gesjoemeld|verzwegen|geheim|klacht|klachten
    zeer zwak
    niet op|in orde
    onder|verscherpt toezicht
    ontevreden|rammelt|verbetertraject|hersteltraject|minpunten|gezakt|tekortkoming|verbeterpunten
    niet blij|tevreden|positief|mals
    onder de maat
    op de vingers
    rood|oranje|rode oordeel|code|kaart
  `,
  police: `
    politie|recherche|agenten|aangifte|justitie|politieonderzoek|police|huiszoeking
    het|van om
  `,
  policing: `
    mes|wapen|wapens|vuurwerk|drugs|kluisje|steekpartij|vechtpartij|dreiging|bedreiging|bedreigd|dreigmail|vermist|dossiers|huiszoeking|opgehaald|vernieling|mishandeling|binnengevallen|ingevallen
    onderzoek|onderzoekt|verhoord|verhoor|aangifte|gedaan|opgepakt|meegenomen|inval|ingeschakeld|gebeld|aangehouden|gearresteerd|zaak|incident|vanwege|beelden|camerabeelden|kluisjes|doorzocht|aan|deur|tegen|melding|gemeld|investigating|arrested|betrokken|gestolen|diefstal
    afgevoerd|geboeid|boeien|vermissing|inbeslaggenomen|huisbezoek
    nam|namen|neemt|nemen .... mee
    op school|plein .. vanmiddag|vandaag|vanochtend
  `,
  visit: `
    gastles|les|lessen|voorlichting|verkeersexamen|verkeersles|bezoek|uitleg|kijkje|honden|beroepen|spreekbeurt|project|feest|open
    komt|kwam|kwamen vertellen
    vertelde|vertelden|vertellen over
  `,
  exam: `
    mondeling|mondelinge|mondelingen|pws|schoolexamens|herexamen|herkansing|eindtoetsen|toetsweek|tentamens|cse|rekentoets
    ce|se|so|po <subject>
    examen|eindexamen|examens|eindtoets|doorstroomtoets|schoolexamen|proefwerk|tentamen|cito|cito-toets|citotoets|toets|exam|se-week|*toets|*examen|*proefwerk|so
    the test|exam|exams
    examenopgaven|examenvragen|toetsvragen|antwoordmodel|correctiemodel
  `,
  exposing: `
    opgave|vraag|opdracht 0
    antwoord|antwoorden .. op|van|vraag|zijn|staan
    de|alle vragen|opgaven|antwoorden|opdrachten gaan|zijn|van|uit
    komt|komen .. vraag|vragen|terug
    komt|komen in|op de|het *toets|toets|examen|proefwerk|*examen
    vragen|opgaven gaan over
    gaat|gaan .. over de|het|een
    ligt|liggen .. kluis
    answers|questions .. are|to
  `,
  password: `
    wachtwoord|wachtwoorden|*wachtwoord|*wachtwoorden|inlogcode|inlogcodes|inloggegevens|pincode|toegangscode|alarmcode|deurcode|wificode|wifi-code|sleutelcode|kluiscode|password|passcode|passwords
  `,
  lock: `
    kopieerkamer|berging|kast|voorraadkast|magazijn|*kamer|*lokaal|*ruimte|ingang|hoofdingang|zijdeur|schuur|garage|lift|alarm|kluis|sleutelkluis|sleutelkastje|poort|deur|voordeur|achterdeur|fietsenhok|hek|digibord|computer|laptop|account|inlog|lokaal|lerarenkamer|wifi|magister|parnassys|somtoday|leerlingsysteem|server|printer|copier|kopieerapparaat|school|alarmsysteem|portal
  `,
  secret: `
    stilhouden|stil-houden|geheimhouden|zwijgplicht|embargo
    mag|mogen|kan|kunnen .. niet|niks|niets|nog .. zeggen|vertellen|delen|weten|verklappen|rondbazuinen
    nog even stil
    nog? niet delen|doorsturen|verspreiden|lekken
    ssht|sst|🤫
    niet|niks|niets doorvertellen|verder|rondvertellen|doorzeggen
    niet verder|van vertellen|mij
    onder|tussen ons
    blijft|hou|houd .. onder|tussen ons
    heb|hebben .. niet van mij
    nog|is geheim|vertrouwelijk
    vertrouwelijk|vertrouwelijke|confidential
    nog niet officieel|bekend|naar|openbaar
    mag .. eigenlijk|officieel|nog niet
    mond houden
    between us
    secret
    ssst|sssst|psst
    weet|weten|weet .. nog van? niks|niets|nergens
  `,
  council: `
    leerlingenraad|leerlingraad|kinderraad|kindergemeenteraad|klassenraad|feestcommissie|ouderraad
  `,
  school: `
    bso|opvang|medewerker|medewerkers|oud-medewerker|kluisje|gebouw|plein|leraar|docent|docenten|vestiging|contracten|gezin|conciërge|concierge|klassen|formatie|afdeling
    school|team|klas|groep|directie|directeur|bestuur|collega|collega's|leerkracht|leerkrachten|juf|meester|leerling|leerlingen|ouders|locatie|fusie|teacher|colleague
  `,
  cuts: `
    fusie|sluit|sluiting|gesloten|bezuiniging|bezuinigingen|formatie|krimp|opgeheven|faillissement|tekort|begroting
    banen verdwijnen|weg|schrappen|verliezen
    collega's moeten|verliezen|weg
    verdwijnen|schrappen .. banen|fte|formatieplaatsen
  `,
  quarrel: `
    ruzie|heibel|bonje|geschreeuw|slaande
    mot|hommeles|trammelant|spanningen|gedonder|slaande
    stront aan de
    door een deur
  `,
  leak: `
    uitgelekt|gelekt|lekken|verklap|verklappen|verklapt|leaked|spoiler
    alvast .... vragen|opgaven|antwoorden|opdracht|opdrachten
    stiekem|vooraf|al gekeken|ingezien|gezien|bekeken
    alvast .. zien|delen|vragen|antwoorden|inzien|verklappen|opgaven
    stiekem .. vragen|opgaven|antwoorden
    antwoordmodel|correctiemodel
    foto|foto's van de|het ..
  `,
  code: `
    code|pin|inlog|login|ww|cijfercode|codes
    wifi|wachtzin
  `,
} as const;
