// Words that show what a text is about: the author's own school, education in general, or private life; own work, in the form that `phrases.ts` reads.

export const SCOPE_LISTS = {
  mine: "mijn|mn|m'n|onze|ons|myn|mijne",
  my: 'my|our',
  much: 'eigen|hele|heel|mooie|leuke|lieve|geweldige|fantastische|nieuwe|kleine|fijne|gezellige|drukke|prachtige|beste|oude|jongste|oudste|toffe|knappe|allerliefste|volle|halve|stoere|slimme|trotse|super|eerste',
  nice: 'own|whole|lovely|new|amazing|great|wonderful|little|sweet|dear|brilliant|awesome|best|old|entire|fantastic',
  cls: 'klas|klasje|schoolklas|mentorklas|brugklas|brugklasje|kleuterklas|kleuters|kleuterbouw|onderbouw|bovenbouw|middenbouw|combinatiegroep|combigroep|stamgroep|basisgroep|plusklas|schakelklas|examenklas|examenkandidaten|eindexamenkandidaten|eindexamenklas|examenleerlingen|leerling|leerlingen|lln|leerlingetjes|leerlingenraad|brugklassers|mentorleerlingen|mentorgroep|brugpiepers|groep-achters|achtstegroepers|schoolkinderen',
  school:
    'school|schooltje|basisschool|schoolplein|schooltuin|schoolgebouw|schoolbibliotheek|schoolteam|schoolbestuur|schoolleiding|ikc|kindcentrum|klaslokaal|lokaal|lerarenkamer|personeelskamer|docentenkamer|ouderraad|oudervereniging|medezeggenschapsraad|mr|schoolfeest|schoolkrant|schoolmusical|schoolreis|schoolreisje|schoolkamp|sectie|vakgroep|ouderavond|schoolleider|schooldirecteur|conciërge|concierge|gymzaal|aula|kleuterplein|eindmusical|kerstviering|sportdag|kinderboekenweek|koningsspelen|projectweek|avondvierdaagse|sinterklaasviering|paasviering|kleutergym|bouwhoek|leerplein|kleutergroep|kinderopvanggroep|schoolmaatschappelijk|directie',
  lesson:
    'les|lessen|gymles|rekenles|taalles|muziekles|mentorles|mentoruur|biologieles|wiskundeles|spellingles|kringgesprek|rapporten|rapport|toetsen|toets|nakijkwerk|spreekuur|rapportgesprekken|oudergesprekken|kleutertoets',
  kids: 'kinderen|kids|kindjes|kindertjes|kanjers|toppers|boefjes|schatten|koters|apen|puppies|helden|kleuters|schatjes|kuikens|bikkels|bengels|muppets',
  around: 'de|het|een|onze|ons|mijn|hun|dat|die',
} as const;

export type ScopeCue =
  | 'own'
  | 'work'
  | 'faint'
  | 'domain'
  | 'generic'
  | 'deictic'
  | 'theirs'
  | 'family'
  | 'past'
  | 'sport'
  | 'club'
  | 'strong'
  | 'level'
  | 'weak'
  | 'view'
  | 'politics'
  | 'self'
  | 'leisure'
  | 'policy'
  | 'home'
  | 'wide'
  | 'happened'
  | 'announce'
  | 'with'
  | 'teaching';

export const SCOPE: Readonly<Record<ScopeCue, string>> = {
  own: `
    <mine> <much>? <much>? <cls>
    <mine> <much>? <much>? <school>
    <mine> <much>? <much>? groep|groepje 0|acht|zeven|zes|vijf|vier|drie|een|twee|1/2|7/8
    <mine> <much>? groepen 0
    <mine> <much>? <much>? groep|groepje|groepen|klassen|clubje
    <mine> <much>? klas|klasje 0
    je|jouw|m'n eigen klas|groep|school|lokaal|brugklas|mentorklas
    <mine> <much>? bso-groep|bso-groepje|bso|peutergroep|peuters|opvanggroep|tafelgroep|tafelgroepen|tafelgroepjes|stamgroep|weeksluiting|kring|kringgesprek|leeshoek|gymles|mentorleerling|plusgroep|schoolkrant|kerstmarkt|lentefeest|feestweek|juf|meester|methode|nakijkstapel|leerlingbespreking|rapporten|schooltuin|speelplaats|personeelsfeest|teamuitje
    bij|hier bij? ons op|in|bij school|klas|groep|team|lokaal|ikc
    op onze|mijn school|basisschool|locatie
    school mag|kan|mogen werken|staan|lesgeven
    school waar ik|wij|we werk|werken|lesgeef|sta
    <mine> <much>? <kids> uit|van|in|op de|het|mijn|onze? groep|klas|school|brugklas
    de|alle|onze|mijn <kids>|ouders uit|van|in|bij mijn|onze|ons|m'n|mn groep|klas|school|mentorklas
    ouders|oudervan|ouderraad|mama|moeder|vader|papa|kind|kindje|jongen|meisje|meid|jongetje|leerling|leerlinge|joch|jochie|ventje|kinderen uit|van|in|bij mijn|onze|m'n|mn <much>? groep|klas|klasje|school|mentorklas|groepje|kleutergroep
    <mine> <much>? collega's|collegas|collega|team|schoolteam op|van|bij school|de|onze school|basisschool|groep|klas
    ons|onze <much>? schoolteam|leerkrachtenteam|docententeam|lerarenteam|teamvergadering|teamuitje|directeur|directrice|rector|conrector|adjunct|teamleider|schoolhond|juffen|meesters|leerkrachten|docenten|ouders|stagiaire|stagiair|kleuterjuf|intern|conciërge|concierge
    mijn|m'n|mn <much>? teamleider|directeur|directrice|rector|schoolleider|duo|duo-collega|duocollega|duopartner|stagiaire|stagiair|kleuters
    ons <much>? team
    ons|mijn <much>? bestuur
    <mine> <much>? <lesson> met|in|aan|van|over 0?
    hun|mijn|onze juf|meester|docent|leerkracht van groep|klas|0
    trotsejuf|trotsemeester|trotsedocent|juffenleven|meesterleven|juffiejuf|juffenpraat|mijnklas|onzeklas|onzeschool|mijnschool|groep1|groep2|groep3|groep4|groep5|groep6|groep7|groep8|groep12|groep78|groep34|groep56|groep1en2|jufvangroep*|trotsopmijnklas|trotsoponzeschool|trotsopmijnschool|trotseleerkracht|mijnleerlingen
    <my> <nice>? <nice>? class|classes|classroom|pupils|students|school|schoolyard|playground|headteacher|principal|kindergarteners|kindergartners|preschoolers|school's|tutor|pupil's|staffroom|headmaster|headmistress|sixth-formers
    <my> <nice>? <nice>? first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth graders|grade|formers
    <my> <nice>? <nice>? kids|children|team|colleagues|parents at|in|from school|class|our|my
    <my> <nice>? group|year|grade 0|one|two|three|four|five|six|seven|eight
    at our|my <nice>? school
    pupil|student|boy|girl|kid|child|parent|mother|mum|mom|father|dad|kids|parents in|from|of my|our class|school|group
    one of my students|pupils
    the kids|children|parents|boys|girls in|from|of my|our class|school|group|year
    we at school
    us at school
  `,
  work: `
    groep 0|acht|zeven|zes|vijf|vier|drie|1/2|3/4|5/6|7/8|1-2|7-8|5a|5b|6a|6b|7a|7b|8a|8b|3a|3b|4a|4b|1a|1b|2a|2b
    gr 0
    groepen 0
    klas|klasje 0|1a|1b|1c|1d|2a|2b|2c|2d|3a|3b|3c|4a|4b|4c|5a|5b|5c|6a|6b|h3a|h4c
    klas in|op|van|met vandaag|gisteren
    uit|van|met|in|aan 1a|1b|1c|1d|2a|2b|2c|2d|3a|3b|3c|3d|4a|4b|4c|5a|5b|5c|6a|6b|6c|7a|7b|8a|8b|h1|h2|h3|h4|h5|v1|v2|v3|v4|v5|v6|h3a|h3b|h4a|h4b|h4c|v4a|v4b|v5a|h5a|m3|m4|t4|t3|b2|k3
    mentorklas|brugklas|kleuterklas|kleutergroep
    0 vwo|havo|vmbo|mavo|atheneum|gymnasium|tl|kader|basis|gt nagekeken|gedaan|had|heeft|gehad|ging|was|nagekeken|is|maakte|kreeg|gaf
    van|met|aan|in|uit 0 vwo|havo|vmbo|mavo|atheneum|gymnasium|tl|kader
    op school
    op|in het|de|mijn werk met|bij de kinderen|leerlingen|kleuters
    in de klas|kring
    voor|met|door|van de klas|brugklas|brugklassers
    de klas|kinderen in|uit|van de klas|groep
    met|voor|door|van|in|aan de hele|volledige|ganse klas|groep|school|brugklas
    de hele klas|groep|brugklas
    bovenbouw|onderbouw|middenbouw|kleuterbouw|brugklas|brugklassers|kleuters op|naar|in kamp|schoolreis|excursie|werkweek|museum|bibliotheek
    teamfoto|personeelsfoto|schoolfoto|schoolfoto's|klassenavond|teamborrel|personeelsuitje|sectie-uitje|sectieoverleg|vakgroepoverleg
    de|onze|hele sectie|vakgroep nederlands|engels|duits|frans|spaans|wiskunde|biologie|natuurkunde|scheikunde|economie|geschiedenis|aardrijkskunde|kunst|gym|lo|moderne|exact|klassieke
    draai|heb|sta|draaien ik|nu|weer|vandaag|zelf|we .. twee|drie|alle groepen|klassen
    mentoruurtje|kluisje|kluisjes|schoolmusical|klassendag|juffenweekend
    nieuw|nieuwe schooljaar|klas|leerlingen|brugklas|lokaal
    stamgroep|basisgroep|tafelgroepen|tafelgroepjes|weeksluiting|weekopening|kleuterplein|klassendienst|nakijkstapel|speelkwartier|mentorles|schoolkorfbal|schoolvoetbal|schooldisco|leerlingenraad
    kinderen|kids|leerlingen|kleuters zitten|zijn|waren|zaten .... lezen|werken|rekenen|tekenen|knutselen|nakijken|toets|stil
    leerling|leerlinge|leerlingen van|uit de|het|groep|klas|0
    nagekeken|nakijken|nakijkwerk|nakijkstress|lesvoorbereiding|lesvoorbereidingen|rapporten|rapportgesprekken|oudergesprekken|tienminutengesprekken|10-minutengesprekken|10-minuten-gesprekken|toetsweek|rapportvergadering|teamvergadering|teamdag|studiedag|ouderavond|inloopavond|informatieavond|schoolreisje|schoolreis|schoolkamp|lampionnenoptocht|eindmusical|kerstviering|paasviering|kijkavond|kijkmiddag|surveilleren|pleinwacht|luizenpluizers|diploma-uitreiking|mentorgesprekken|mentoruur|lesuren|tussenuur|teamuitje|juffendag|meesterdag|juffen-en-meestersdag|schoolfeest|schoolfotograaf|schoolplein|werkweek|leerlingbespreking|groepsbespreking|schoolkrant|voorleeswedstrijd|kinderboekenweek|kleutergym
    sta|stond|staan|stonden weer|nu|vandaag|morgen|gisteren|straks|altijd|met|net .. voor de klas
    les|lessen|gymles|rekenles|gegeven geven|gegeven|gaf|gehad|vandaag
    juf|meester zijn
    schoolbel|schoolbord|digibord|klassenapp|leerkrachtenkamer|lerarenkamer|teamkamer|personeelskamer|docentenkamer|ouderapp|parro|magister|parnassys|somtoday
    at school
    in class
    parents|parent' evening|evenings
    grading|marking tests|papers|essays|exams|homework
    staff meeting|room|party
    school trip|play|camp|musical|fair
    group|class|grade 0|1a|1b|2a|2b|3a|3b|4b|5a|one|two|three|four|five|six
  `,
  faint: `
    een|die|deze|paar|twee|drie|veel|enkele|alle|sommige|ene|elke|aantal leerling|leerlinge|leerlingen|kleuter|kleuters|brugklasser|brugklassers|lln
    leerling|leerlinge kwam|zei|vroeg|gaf|vertelde|heeft|had|kreeg|maakte|moest|die
    nieuwe|oud-|ex-|oud leerling|leerlinge|leerlingen
    juf|juffie|meester|meneer is|was|heeft|had|en|vond|kreeg|mag|ging|moet|gaat|van|op|zegt|voelt
    collega|collega's|collegas zit|zitten|is|zijn|heeft|hebben|moet|gaat|werd|kreeg
    twee|drie|alle groepen|klassen
    slikt|zit .. lokaal
    uit 1vmbo|2vmbo|3vmbo|4vmbo|1havo|2havo|3havo|4havo|5havo|1vwo|2vwo|3vwo|4vwo|5vwo|6vwo|1mavo|2mavo|3mavo|4mavo|3kb|4kb|3bb|4bb|3tl|4tl|3gt|4gt
    de|onze|het directeur|directrice|directie|rector|conrector|conciërge|concierge|teamleider|schoolleiding|schooldirecteur|schoolleider
    de kinderen|leerlingen|kids|kleuters waren|hebben|vonden|maakten|kregen|mochten|gingen|genoten|zijn|hadden|stonden|zaten|deden|stralen|straalden
    kinderen|leerlingen|kids|kleuters genoten|straalden
    in|tijdens de les|lessen
    in de groep
    musical|generale|eindmusical|weeksluiting|kring|spreekbeurt|spreekbeurten|boekbespreking|rekentoets|topotoets|dictee|werkstuk|werkstukken|letters|tafels|sommen|juffen|meesters|leesboekje|gymmeester|gymjuf|kleutergym|kerstmarkt|sinterklaassurprises|overblijven|bso|buitenspelen
    geen|weer|nog lessen|les
  `,
  domain: `
    school|schooltje|basisschool|klas|klasje|brugklas|kleuterklas|juf|juffie|juffen|meester|leerling|leerlingen|leerlinge|leerkracht|leerkrachten|kleuters|brugklassers|mentorklas|mentorles|rapporten|schoolplein|schoolbel|schoolreis|lokaal|gymles|rekenles|taalles|juffenleven|meesterleven|lesgeven|lesdag|schooldag|lesweek|schoolweek|schooljaar|lesuur|nakijken|nagekeken|toetsen|toetsweek|studiedag|pleindienst|bso|overblijf|leerlingenraad|docentenkamer
    zesdejaars|vijfdejaars|vierdejaars|derdejaars|tweedejaars|eerstejaars|achtstegroepers|zevendegroepers|groepachters|vierdeklassers|derdeklassers|tweedeklassers|zesdeklassers|eersteklassers|examenkandidaten|examenklas
    2ers|3ers|4ers|5ers|6ers|7ers|8ers|6'ers|8'ers|4'ers|2'ers
    kinderen|kids|kindjes .. gym|gymles|plein|toets|stillezen|kring|overblijf|buitenspelen|muziekles|zwemles|schooltuin
    knutselmiddag|knutselochtend|minutengesprekken|minutengesprek|oudergesprekken|rapportgesprekken|ouderavond|kijkmoment|klassenavond|kleuterfeest|herfstwandeling|lentewandeling|spellenochtend|sportochtend|kerstontbijt|paasontbijt|kerstdiner|stagiairs|stagiaires|invaldag|invallen|thuisgroep|instructietafel|werkdruk
    teamuitje|teamdag|juffenuitje|schooluitje|schoolband|schoolkoor|ib'er|ib-er|rt'er|onderwijsassistent|onderwijsassistente|klassenassistent|vakleerkracht|gymleraar|duo-partner|topcollega|kinderboekenweek|rekenwonders|taalhelden
    kinderen zijn|waren|vonden|genoten blij|gek|moe|stil|druk|lief|braaf|trots
  `,
  generic: `
    wie ooit|weleens|nooit|denkt|beweert|roept|vindt
    iedereen die|weet|kent
    een|elke|elk|iedere|ieder|alle|veel|sommige|meer|minder|geen|goede|slechte kind|kinderen|leerling|leerlingen|kleuter|kleuters|juf|meester|leerkracht|leerkrachten|leraar|leraren|docent|docenten|school|scholen|klas|klassen
    kleuters|leerlingen|kinderen|leerkrachten|leraren|docenten|juffen|scholen|pubers leren|moeten|hebben|zijn|willen|kunnen|mogen|verdienen|spelen|lezen|rekenen|worden|doen|krijgen|zitten
    de school|klas van
    op|naar|van|uit school .. film|serie|boek|rock
  `,
  deictic: `
    vandaag|gisteren|eergisteren|morgen|overmorgen|vanochtend|vanmorgen|vanmiddag|vanavond|net|zojuist|straks|weer|nu|zonet|laatst|eindelijk|daarnet|afgelopen|volgende|komende|deze|week|maandag|dinsdag|woensdag|donderdag|vrijdag|today|yesterday|tomorrow|tonight|now|again|morning|afternoon|monday|tuesday|wednesday|thursday|friday
  `,
  self: `
    ik|we|wij|ons|onze|mijn|m'n|mn|mij|me|i|my|our|us|i'm|i've|we're|we've|juf|meester|'k|k
  `,
  theirs: `
    andere|ander|vorige|oude|oud-|vroegere|voormalige|hun|haar|zijn|jouw|jullie|uw|middelbare|die|een school|klas|groep|basisschool
    school van|waar mijn|onze|m'n|haar|zijn <around>? zoon|dochter|kind|kinderen|kids|jongste|oudste|neefje|nichtje|kleinkind|kleinkinderen|zoontje|dochtertje|man|vrouw|vriendin|zus|broer
    mijn|m'n|mn oude|vroegere|voormalige|vorige|eerste|lievelings school|klas|basisschool|juf|meester|leraar|docent
    my|our old|former|previous|kids'|son's|daughter's|children's|kid's school|class|teacher
    other|another|different school
    groep|groepje|groepen|clubje|club vrienden|vriendinnen|vrienden|mensen|wandelaars|fietsers|buren|moeders|vaders|mannen|vrouwen|dames|heren
    school .. vissen|vis|dolfijnen|doktersvissen|haringen|haring|visjes|tonijnen|guppies|*vissen
    geen les|lessen|lesdag|school|schooldag vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|deze|volgende
    vandaag|morgen|vrijdag geen les|lessen|lesdag|school
    juf|meester|school|klas|groep van mijn|onze|m'n zoon|dochter|kind|kinderen|jongste|oudste|kids|zoontje|dochtertje
    school of my son|daughter|kids|children
  `,
  family: `
    <mine> <much>? zoon|dochter|zoontje|dochtertje|kind|jongste|oudste|middelste|kleinzoon|kleindochter|kleinkind|kleinkinderen|neefje|nichtje|neef|nicht|tweeling|zoons|zonen|dochters|kindjes|mannetje|puber|pubers|peuter|kleuter|baby|meiden|jongens|gezin|zusje|broertje|broer|zus|stiefzoon|stiefdochter|pleegkind|pleegkinderen
    <mine> eigen kinderen|kids
    mijn|m'n|mn kinderen|kids
    als moeder|vader|ouder|mama|papa|opa|oma
    kind een|1|twee|2|nummer
    my|our <nice>? son|daughter|sons|daughters|kid|kids|children|nephew|niece|grandson|granddaughter|grandchildren|toddler|teenager|eldest|youngest|boys|girls|twins
    as a mother|father|parent|mum|mom|dad|grandparent
  `,
  past: `
    vroeger|destijds|jeugd|jeugdherinneringen|reünie|reunie|klassenfoto|kindertijd|schooltijd|oud-klasgenoten|klasgenoot|klasgenoten|schoolvriendin|schoolvriend|schoolvriendinnen|schoolvrienden|childhood|reunion|classmate|classmates
    toen ik .. klein|kind|jong|zelf
    when i was
    jaren geleden
    in de jaren 0
    toen ik .. zat
  `,
  sport: `
    koploper|kilometer|tegenstander|uitwedstrijd|thuiswedstrijd|keeper|verlenging|scheidsrechter|scheids|strafschop*|training|trainingen|clubkampioen*|voetbal*|zaalvoetbal*|zaal*|hockey*|waterpolo*|korfballen|teamsport|derdehelft|puppycursus*|puppy*|hondenschool|alten|sopranen|tenoren|bassen|alt|sopraan|kooravond|repetitie|volleybal*|handbal*|korfbal*|elftal|competitie|wedstrijd|finale|kampioen|gescoord|doelpunt|doelpunten|trainer|trainster|padel|tennis*|pubquiz|escaperoom|hardloop*|wielren*|schaats*|roeien|rugby|basketbal|derby|ajax|feyenoord|psv|zondagelftal|ereklasse|koor|band|orkest|toneelgroep|scouting|yoga*|pilates|dansles|dansgroep|crossfit|bootcamp|sportschool|muziekschool|football|soccer|choir|gym-class
  `,
  club: `
    koor|popkoor|kerkkoor|kooravond|alten|sopranen|tenoren|orkest|fanfare|harmonie|scouting|yoga*|pilates|dansles|danslessen|crossfit|bootcamp|sportschool|muziekschool|puppycursus*|puppyklas|hondenschool|hondentraining|rijles|rijlessen|rijschool|zwemclub|sportclub|turnclub|kookcursus|taalcursus|avondcursus|avondschool|zaalvoetbal|spinningles|spinning|aquagym
    rij|dans|yoga|zumba|pilates|spinning les|lessen|klas
  `,
  strong: `
    lerarentekort|lerarentekorten|personeelstekort-onderwijs|leerkrachtentekort|docententekort|onderwijs|onderwijs*|basisonderwijs|vakonderwijs|leesonderwijs|rekenonderwijs|kleuteronderwijs|taalonderwijs|thuisonderwijs|afstandsonderwijs|speciaal-onderwijs|hoger-onderwijs|vmbo-onderwijs|volksonderwijs|cito|citotoets|cito-toets|citotoetsen|cito-toetsen|cito-score|citoscore|doorstroomtoets|doorstroomtoetsen|eindtoets|eindtoetsen|kleutertoets|kleutertoetsen|rekentoets|rekentoetsen|leerlingvolgsysteem|schooladvies|schooladviezen|klassengrootte|kerndoelen|basisvaardigheden|curriculum*|didactiek|didactisch|didactische|pedagogisch|pedagogiek|lesgeven|leesvaardigheid|laaggeletterdheid|leesplezier|leesniveau|rekenniveau|kansengelijkheid|kansenongelijkheid|pabo|pabo's|zij-instromer|zij-instromers|zijinstroom|zijinstromers|poinactie|po-raad|vo-raad|po-staking|lerarenstaking|onderwijsstaking|lerarenopleiding|lerarensalaris|lerarensalarissen|lerarenregister|lerarenbeurs|leerplicht|leerplichtambtenaar|ouderbijdrage|ouderbijdragen|schooltijden|vierdaagse-schoolweek|kinderopvang|kinderopvangtoeslag|buitenschoolse|voorschoolse|eindexamen|eindexamens|examenprogramma|examenprogramma's|schoolexamen|schoolexamens|schoolstrijd|schoolbesturen|schoolgebouwen|schoolgeld|schoolmaaltijd|schoolmaaltijden|schooluitval|schoolsegregatie|segregatie-scholen|thuiszitters|begrijpendlezen|wisselwerking-onderwijs|ocw|aob|avs|pisa|passendonderwijs|inclusief-onderwijs|leraren|leerkrachten|docenten|juffen|klaslokalen|leerachterstand|leerachterstanden|leerprestaties|onderwijzers|onderwijzer|leerlingaantallen|bijspijkeren|schaduwonderwijs|examentraining|zittenblijven|zittenblijvers|brugklas-selectie|vroegselectie|lesmethode|lesmethodes|lesmethoden|lesstof|schoolboeken|schoolboek|telefoonverbod|mobieltjesverbod|groepsgrootte|werkdrukmiddelen|werkdrukgelden|schoolmaatschappelijk|schoolweek|schoolsysteem|onderwijzen|burgerschapsonderwijs|inclusief-leren|brede-school|schooldirecteuren|schoolleiders|pedagogisch-medewerkers|schoolkinderen|vrijeschool|montessori*|dalton*|jenaplan*|freinet*|profielwerkstuk|profielkeuze
    passend|inclusief|speciaal|openbaar|bijzonder|hoger|voortgezet|primair onderwijs
    centraal|centrale examen|examens|eindexamen
    minister|staatssecretaris van|voor onderwijs|ocw
    begrijpend lezen
    expliciete directe instructie
    in|van het onderwijs
    voor de klas
    tekort|gebrek aan leraren|leerkrachten|docenten|juffen|meesters|onderwijspersoneel
    werkdruk in|bij|van|op .. onderwijs|leraren|leerkrachten|docenten|scholen|school
    klassen van 0
    klassen van dertig|tweeendertig
    groepen van 0
    telefoon|telefoons|mobiel|mobiele|mobieltjes .. de klas|school uit
    telefoon|telefoons|mobiel|mobieltjes|smartphones|smartphone|tablets|chromebooks|ipads|ai|chatgpt .. in|op|uit|van .. klas|school|scholen|les
    education|educational|educators|teachers|teaching|pedagogy|curricula|curriculum|schooling|edchat|edutwitter|classrooms|ofsted|homeschooling
    teacher|teachers shortage|shortages|workload|pay|training|salaries
    standardised|standardized|high-stakes tests|testing|test
    exam|exams programme|program|system|programmes|syllabus
    inclusive|special education|classroom
    class sizes
    minister|secretary of|for education
    schools should|need|must|are|have|deserve|get
    scholen moeten|zouden|hebben|kunnen|verdienen|krijgen|zijn|mogen|worden
    alle|veel|sommige|nederlandse|onze|meeste|meer|minder|elke|iedere scholen|school
    op|voor|aan scholen
    elk|ieder|elke|alle kind|kinderen|leerling|leerlingen verdient|verdienen|leert|leren|moet|moeten
    elk|ieder|elke|alle kind|kinderen|leerling|leerlingen .. recht
    leren|lezen|rekenen|lesgeven moet|hoort|mag
    studiedag|studiemiddag|lezing|congres|webinar|training|cursus|conferentie|symposium|workshop over .... klas|leren|lezen|onderwijs|autisme|adhd|dyslexie|hoogbegaafd*|rekenen|gedrag|leerlingen|kinderen|taal|pesten|traumasensitief|nt2|kleuters|differentieren|executieve|spelling|schrijven
    studiedag
  `,
  level: `
    vmbo-t|vmbo-b|vmbo-k|vmbo-tl|havo-vwo|praktijkleerlingen|examens|examen|eindexamens|toetsen|huiswerk|klassengroottes|lesmethodes|vmbo|havo|vwo|mavo|mbo|vmbo'er|havist|havisten|vwo'er|technasium|technasia|gymnasia|atheneum|praktijkschool|praktijkscholen|scholen|basisscholen|leerlingen|kleuters|boekenfonds|schoolboeken|lesuren|gymuren|lerarenteams|schooltijd|huiswerkvrij|toetsdruk|toetscultuur|prestatiedruk|schooladvies|bijles|bijlessen|zittenblijven|docententeams|vakdocenten|invallers|klassenassistenten|onderwijsassistenten|schoolplicht|meerkeuzetoetsen|schoolvak|schoolvakken|spijbelen|absenten|leesonderwijs
    maatschappelijke stage
    kinderen|kleuters|pubers van 0|drie|vier|vijf|zes|zeven|acht|twaalf|zestien
    uur|uren gym|les|lezen|rekenen per|in|op
    gym|muziek|lezen .. per week
    geef|geven|gaf .... nederlands|duits|engels|frans|spaans|latijn|wiskunde|biologie|geschiedenis|natuurkunde|scheikunde|economie|aardrijkskunde|gym|muziek|techniek
    streaming|tracking|testing kids|children|pupils|students
    dutch|school system
    kids|children|pupils|students .. at school|twelve|eleven|four|five
    kinderen .. toetsen|getoetst|leren|spelen
    klein|kleine|kleinere|grotere|minder|meer klas|klassen|leerlingen|lessen|toetsen
  `,
  weak: `
    leraar|lerares|leerkracht|docent|docente|juf|meester|school|scholen|klas|klassen|leerling|leerlingen|les|lessen|toets|toetsen|toetsing|examen|examens|huiswerk|rekenen|lezen|spelling|taal|cijfers|rapport|rapporten|inspectie|werkdruk|kleuters|kleuter|kinderen|kind|directeur|schoolleider|methode|instructie|havo|vwo|vmbo|mbo|gymnasium|brugklas|basisschool|middelbare|schooldag|pesten|schoolvakantie|stagiair|staking|staken|teacher|school|schools|pupil|pupils|student|students|class|classes|classroom|homework|exam|exams|test|tests|grades|grading|headteacher|principal|literacy|numeracy|phonics|reading|leren|leert|lerend|maatwerk|differentieren|autisme|adhd|dyslexie|hoogbegaafdheid|nt2|taalklas
  `,
  view: `
    vind ik|dat|het|je|we|wij|echt
    ik vind|denk|geloof|hoop|wil|wou|snap|begrijp|pleit|weiger
    vinden wij|we|ik
    volgens mij|mij
    naar|in mijn mening|ogen|optiek|beleving
    wat mij betreft
    mijn|my mening|opinion|view|views|visie
    moet|moeten|moest|zou|zouden|hoort|horen|verdient|verdienen|should|must|ought|needs|deserve|deserves
    snapt|snappen|begrijpt|begrijpen .. niets|niks|geen|niet
    belachelijk|belachelijke|schandalig|schandalige|schande|schandelijk|farce|onzin|onzinnig|waanzin|waanzinnig|idioot|absurd|absurde|onacceptabel|onbegrijpelijk|onbegrijpelijke|dom|onverantwoord|onverantwoordelijk|triest|trieste|treurig|onrechtvaardig|oneerlijk|ridicuul|doorgeslagen|mislukt|failliet|achterhaald|nutteloos|zinloos|zinloze|hopeloos|onwerkbaar|onhoudbaar|onnodig|overbodig|ellende|wanbeleid|puinhoop|drama|ramp|zorgelijk|zorgwekkend|flauwekul|krankzinnig|hypocriet|terecht|onterecht|kortzichtig|tenenkrommend|rampzalig|kansloos|misplaatst
    ridiculous|disgrace|disgraceful|nonsense|mess|shame|shameful|failing|failed|broken|absurd|unfair|outdated|pointless|useless|disaster|wrong|outrageous|insane|crazy|overrated|underrated|underpaid|overworked|worrying
    te|veel-te|veel laat|weinig|veel|vol|groot|grote|traag|duur|zwaar|hoog|hoge|vroeg
    hoog tijd
    tijd dat|voor|om
    stop|stoppen|kappen|weg|schaf met|af
    schaf|afschaffen|afgeschaft|bezuinigt|bezuinigen|bezuiniging|bezuinigingen|faalt|falen|gefaald|verwaarloost|verwaarloosd|verziekt|kapot|kapotbezuinigd|uitgekleed|wegbezuinigd|ondergewaardeerd|onderbetaald
    laat|laten .... vallen|stikken|zitten|barsten
    heeft|hebben|is|zijn|er .. nodig|rust
    liever|beter|slechter|belangrijker|belangrijkste|nooit|eindelijk|jammer|waarom|wanneer|hoelang|helaas
    ten koste van
    eens|oneens met|dat
    i think|believe|feel|hope|wish|disagree|agree
    in my opinion|view
    imo|imho
    zegt niets|niks|iets over
    ben|zijn ik|wij? .... tegen|voorstander|voorstanders|tegenstander|klaar|faliekant
    ik ben tegen|voor|klaar
    stem|stemt|stemmen|gestemd .... op|voor|tegen
    gratis .... iedereen
    meer|minder|anders|beter dan men|je|we|iedereen|velen|mensen denkt|denken|beseft|weten|weet
    beste|slechtste|goede|slecht|slechte|prima|uitstekend|dwaas besluit|keuze|idee|plan|maatregel|voorstel
    moeilijk .. kan het zijn
    kom|kijk eens|maar|zelf .. kijken|langs|naar
    doe|doet .. iets|wat|eens
    mag|mogen best|eens|gewoon|wel
    te|veel|viel te|veel vroeg|jong|laat|weinig
    too early|late|little|much|few|many
    pleidooi|stelling|debat|discussie|kritiek
    verdienen|verdient meer|beter|respect
  `,
  politics: `
    minister|ministers|kabinet|regering|staatssecretaris|kamer|tweede-kamer|kamerlid|kamerleden|gemeente|gemeenteraad|wethouder|wethouders|burgemeester|politiek|politici|politicus|partij|partijen|verkiezingen|verkiezing|stem|stemmen|gestemd|kiezers|beleid|coalitie|oppositie|motie|wetsvoorstel|begroting|formatie|premier|pvv|vvd|d66|cda|sp|pvda|groenlinks|volt|bbb|nsc|denk|ja21|fvd|christenunie|sgp|wilders|rutte|schoof|timmermans|yesilgoz|jetten|trump|biden|oekraine|gaza|israel|palestina|stikstof|asiel|asielbeleid|asielzoekers|migratie|cao|cao's|cao-onderhandelingen|bonden|vakbond|vakbonden|gemeentebelangen|raadslid|kieslijst|stemlijst|stembus|lijsttrekker|wetsvoorstellen|wettelijk|landelijk|klimaatbeleid|klimaat|immigratie|government|parliament|election|elections|politics|politicians|council|mayor|policy|policies|brexit|democrats|republicans|provincie|rijk|belasting|belastingen
    den haag
    tweede|eerste kamer
    partij voor de dieren
  `,
  policy: `
    kabinet|minister|ministerie|regering|staatssecretaris|landelijk|landelijke|nederland|nederlandse|overheid|politiek|den-haag|kamer|iedereen|elke|elk|alle|scholen|leraren|docenten|leerkrachten|europa|onderzoek|government|nationwide|country|every|schools|teachers|minister
    hoort|horen|moet|moeten|mogen|mag|zou|zouden|should|must
    er zijn|is te
    kinderen in|van|uit
    een kind|leerling
  `,
  leisure: `
    *cursus|kringloop|rommelmarkt|fanfare*|*repetitie|toneelclub|groepsreis|rondreis|stedentrip|gids|duiken|*festival|*concert|hockeyveld|voetbalveld|*training|bekerfinale|kroeg*|verkleed|terrasje|file|sportclub|sportschool|bier|wijn|cocktail*|borrel|netflix*
    trein|film|documentaire|podcast|gordijnen|schilderen|bergen|zeeland|carnaval|keeper|tegenstander|verlenging|scheidsrechter|roman|thriller|playlist|pannenkoeken|barbecue|bbq|ziekenhuis|huisarts|tandarts|diagnose|moederdag|vaderdag|kerstboom|game|oven|koelkast|cafe|terras
    vakantie|vakanties|weekend|weekendje|weekje|camping|strand|hotel|vliegtuig|zwembad|wandeling|gewandeld|wandelen|gefietst|fietsen|fietstocht|hardlopen|hardgelopen|skien|wintersport|terras|terrasje|restaurant|uit-eten|bios|bioscoop|concert|festival|verjaardag|bruiloft|trouwdag|verbouwing|tuin|tuinieren|hond|kat|pup|puppy|poes|kitten|koken|gekookt|taart|recept|breien|haken|boekenclub|sauna|museum|dierentuin|efteling|terschelling|texel|vlieland|ameland|schiermonnikoog|spanje|frankrijk|italie|griekenland|eifel|ardennen|holiday|vacation|beach|garden|birthday|wedding|hiking|cycling|camping|dog|cat|puppy|cooking|baking|shoppen|rotterdam|markthal|marathon|netflix|serie|dagje|avondje|vrienden|vriendinnen|friends|zus|broer|ouders|schoonouders|moeder|vader
  `,
  home: `
    dochter|zoon|zoontje|dochtertje|zus|zusje|broer|broertje|neef|neefje|nicht|nichtje|kleinkind|kleinkinderen|kleinzoon|kleindochter|pleegdochter|pleegzoon|stiefzoon|stiefdochter|schoonmoeder|schoonvader|schoonouders|schoonzus|zwager|oma|opa|tante|oom|buurman|buurvrouw|buren|buurjongen|overbuurman|overbuurvrouw|vriendin|vriend|vriendinnen|vrienden|echtgenoot|echtgenote|manlief|vrouwlief|verloofde|date|bruid|bruidegom|bruiloft|peetkind|oppaskind|petekind
    mijn|m'n|mn|onze man|vrouw|vriend|vriendin|moeder|vader|ouders|moeders|vaders|opa|oma|hond|kat|poes|buren|baby|peuter|puber|tuin|keuken|zolder|bank|huis|auto|fiets|caravan|camper|balkon|moestuin|heggenschaar|wasmachine
    my|our husband|wife|mum|mom|dad|mother|father|sister|brother|boyfriend|girlfriend|dog|cat|garden|kitchen|house|car|neighbour|neighbours|neighbor|gran|grandma
    bij ons|mij thuis
    kids|kinderen|zoon|dochter|school van mijn|haar|zijn|m'n|onze
    zolder|badkamer|woonkamer|schuur|wasmachine|verhuizing|verhuisd|verhuizen|behang|ikea|marktplaats|hypotheek|makelaar|airfryer|stamppot|zuurkool|appeltaart|lasagne|courgettes|prosecco|wijntje|biertje|kroeg|zolderkamer|pubquiz|bridgeclub|fotoclub|leesclub|boekenclub|breigroepje|breiclub|buurtvereniging|waterpoloteam|rijbewijs|rij-instructeur|kapper|bloeddruk|horoscoop|parkeerboete|vliegveld|snorkelen|safari|duiken|kajakken|vierdaagse-nijmegen|oktoberfest|zelda|gamen|playstation|
  `,
  wide: `
    nederland|nederlands|nederlandse|land|landen|landelijk|landelijke|provincie|provincies|gemeenten|regio|regio's|regionale|wereldwijd|europa|europese|belgie|vlaanderen|vlaamse|duitsland|finland|finse|zweden|zweedse|engeland|spanje|frankrijk|afghanistan|caribisch|caribische|amerika|onderzoek|onderzoekers|onderzoeker|hoogleraar|hoogleraren|wetenschappers|universiteit|kennisinstituut|cijfers|statistiek|procent|percentage|gemiddeld|gemiddelde|helft|aantal|duizend|miljoen|miljard|per-jaar|rondgang|evaluatie|enquete|blijkt|bleek|wet|wetten|wetgeving|wettelijk|minister|ministerie|kabinet|regering|overheid|politiek|maatschappij|samenleving|eeuw|geschiedenis|kranten|krant|podcast|media|vakgebied|vakblad|jongeren|studenten|gezinnen|country|nationwide|research|researchers|government|according|england|nation|society|every|countries
    een|twee|drie|vier|0 op|van de 0|twee|drie|vier|vijf|zes|zeven|acht|negen|tien
    hele|heel|ons|dit|in het land
    meer|minder|ruim dan de? helft|0
    met ingang van
    kinderen|leerlingen|scholen|leraren|studenten|jongeren|docenten met|die|zonder|in|uit
    in|sinds 1900|0 trad|treedt|komt|ging
    per jaar
  `,
  happened: `
    was|waren|kwam|kwamen|maakte|maakten|deed|deden|mocht|mochten|zong|zongen|kreeg|kregen|ging|gingen|stond|stonden|zat|zaten|had|hadden|vond|vonden|vroeg|vroegen|zei|zeiden|bouwde|bouwden|speelde|speelden|won|wonnen|liep|liepen|schreef|schreven|vierde|vierden|bezocht|bezochten|moest|moesten|las|lazen|keek|keken|kookte|kookten|trok|hield|hielden|leerde|leerden|bracht|brachten|draaide|draaiden|werd|werden|bleek|vertelde|vertelden|corrigeerde|haalde|haalden|opende|openden|hielp|hielpen|gaf|gaven|reed|reden|sprak|spraken|dansten|danste|lachte|lachten|huilde|huilden|verraste|verrasten|schoof|telde|telden|rook|liet|lieten|schminkten|was|were|came|made|did|had|told|asked|won|built|wrote|sang|brought|surprised|said|gave|found|raised|learned|visited|played
    heb|heeft|hebben|is|zijn|ben .... ge*
  `,
  announce: `
    beste|lieve|geachte ouders|ouder|ouders/verzorgers|verzorgers|leerlingen|studenten|kinderen|groep
    dear parents|students|pupils
    let op
    herinnering|reminder|mededeling|aankondiging
    vergeet|vergeten|denk|denken .. niet|aan
    niet vergeten
    graag .... mee|meenemen|aan|inleveren|doorgeven|retour|controleren|opgeven
    neem|nemen|neemt|breng|geef .... mee
    mee|meenemen op|naar maandag|dinsdag|woensdag|donderdag|vrijdag|school|klas
    uw|je|jullie kind|kinderen|zoon|kleuter mag|mogen|heeft|moet|kan
    inleveren|aanmelden|opgeven|inschrijven|aanleveren bij|voor|via|voor|kan
    gezocht|zoeken|zoekt ....
    vacature|vacatures|solliciteer|sollicitatie
    vanaf|om|tot .. 0|half|kwart .. welkom|uur|open|terug
    kom|komt .. kijken|kijkje|langs|meelopen|helpen
    wie|welke .. wil|kan|heeft|komt|rijdt .... helpen|rijden|over|rol|ouders|oppassen|passen|mee
    welkom ....
    gaat|gaan door
    geen|geen gym|les|lessen|school|zwemmen
    verplaatst|gewijzigd|uitgesteld|afgelast
    deuren|inloop|zaal open
    please remember|remember|bring|send|note
    has been moved|cancelled|postponed
  `,
  with: `
    bij ons|mij in|op|op|thuis? de|het
    bij ons
    van ons|mij
    hier op|in school|klas
    in ons|onze
    waar ik|wij|we werk|werken|lesgeef|sta|begeleid|mag
    die ik begeleid|lesgeef|les|mentor
    wij|we als school|team|collega's|leraren
    als school|team
    met het|ons|de hele? team|klas|groep
    juf|meester|docent|mentor van
    werk ik hier|daar
    mijn baan|werk als
  `,
  teaching: `
    les|lessen|leerling|leerlingen|klas|klassen|groep|toets|toetsen|examen|examens|onderwijs|lesgeven|leraar|docent|leerkracht|juf|meester|mentorklas|mentor|nagekeken|nakijken|cijfer|cijfers|rapport|vwo|havo|vmbo|brugklas|brugklassers|kleuters|huiswerk|pupils|pupil|students|class|lesson|lessons|exam|exams|teaching|ouder|ouders|eindexamenkandidaten|examenkandidaten|gemiddeld|onvoldoende|onvoldoendes
  `,
};
