// Words of school life and of education at large, by how they are built (`*klas`, `leerling*`); own work, in the form that `phrases.ts` reads.

export type SchoolWord = 'life' | 'company' | 'level' | 'system' | 'elsewhere';

/**
 * `life`: what one meets in a school; `company`: what other places have too, and counts where it is the author's own;
 * `level`: a class or a kind of school; `system`: education as a country arranges it; `elsewhere`: lessons and schools
 * that are none of these.
 */
export const SCHOOL_WORDS: Readonly<Record<SchoolWord, string>> = {
  life: `
    school|schooltje|school*|*school|basisschool|klas|klasje|klassen|klassen*|*klas|*klasje|leerling*|*leerling|*leerlingen|leerlinge|lln|kleuter|kleuters|kleuter*|*kleuters|peutergroep|peuters|brugklas*|brugpieper*|brugger|bruggers|*klasser|*klassers|*degroeper|*degroepers|*stegroeper|*stegroepers|groepachters|havist|havisten|vwo'er|vwo'ers|vmbo'er|vmbo'ers|mbo'er|mbo'ers|atheneumleerlingen
    juf|juffie|juffen|juf*|meester|meesters|gymmeester|leraar|leraren|lerares|*leraar|*lerares|*leraren|leerkracht|leerkrachten|*leerkracht|*leerkrachten|docent|docente|docenten|*docent|*docente|*docenten|mentor|mentoren|mentrix|mentor*|concierge|conciërge|conciërges|concierges|rector|conrector|afdelingsleider|teamleider|schoolleider|directrice|ib'er|ib-er|rt'er|onderwijsassistent|onderwijsassistente|onderwijsassistenten|klassenassistent|decaan|zorgcoordinator|bouwcoordinator|logopediste|vakcollega|duo-collega|duocollega|duo|duopartner|overblijfmoeders|overblijfkrachten|luizenmoeder|luizenmoeders|luizenpluizers|hulpouders|klassenouder|klassenouders|voorleesouders|leesouders|instromers|nieuwkomers|studenten|*studenten|*studente|pleinwachten|buitenlesdag|buitenles|musical*|invalkracht|invaller|pupils|pupil|classmates|headteacher|schoolmates|sixth-formers
    lokaal|*lokaal|*lokalen|gymzaal|speelzaal|aula|mediatheek|kleuterplein|leerplein|*plein|plein|bouwhoek|leeshoek|poppenhoek|huishoek|zandtafel|watertafel|kluisje|kluisjes|kluissleutel|kluissleutels|lerarenkamer|teamkamer|docentenkamer|personeelskamer|digibord|smartboard|krijtbord|magazijn|fietsenhok|fietsenstalling|schooltuin|schoolkantine|practicumlokaal|klaslokaal|stilteruimte|praktijklokaal|atelier|classroom|playground|staffroom|classrooms|assembly|cafeteria
    les|lessen|*lessen|gymles|rekenles|taalles|muziekles|mentorles|mentoruur|biologieles|scheikundeles|wiskundeles|natuurkundeles|geschiedenisles|aardrijkskundeles|tekenles|handvaardigheidles|handenarbeid|spellingles|leesles|schrijfles|techniekles|verkeersles|bovenbouwles|kleutergym|blokuur|tussenuur|lesuur|lesdag|lesweek|huiswerk|huiswerkuur|toets|toetsen|*toets|*toetsen|toetsweek|so|proefwerk|proefwerken|proefwerkweek|herkansing|herkansingen|dictee|spreekbeurt|spreekbeurten|boekbespreking|boekverslag|werkstuk|werkstukken|profielwerkstuk|pws|sectorwerkstuk|examen|examens|eindexamen|eindexamens|schoolexamen|examenklas|nakijken|nagekeken|nakijkwerk|nakijkstapel|rapport|rapporten|rapport*|kerstrapport|kerstrapporten|portfolio|oudergesprek|oudergesprekken|driehoeksgesprek|driehoeksgesprekken|voortgangsgesprek|voortgangsgesprekken|startgesprek|startgesprekken|kennismakingsgesprekken|10-minutengesprekken|tienminutengesprekken|ouderavond|ouderavonden|*ouderavond|informatieavond|kijkavond|inloopmoment|inloopochtend|klassenavond|brugklaskamp|kamp|schoolkamp|kampweek|werkweek|excursie|introductieweek|introweek|projectweek|projectmiddag|studiedag|studiemiddag|teamdag|sportdag|spelletjesdag|juffendag|meesterdag|musical|eindmusical|kerstviering|paasviering|kerstontbijt|paasontbijt|kerstdiner|sinterklaasviering|lentefeest|zomerfeest|kleuterfeest|lampionnenoptocht|avondvierdaagse|koningsspelen|voorleesdagen|voorleesontbijt|kinderboekenweek|boekenmarkt|weeksluiting|weekopening|kring|kringgesprek|stillezen|speelkwartier|buitenspelen|pauzehap|overblijven|overblijf|tso|bso|pleinwacht|pleindienst|luizencontrole|brandoefening|diploma-uitreiking|diploma-avond|diplomering|uitreiking|gala|afstudeerfeest|surveilleren|absentie|absenten|rooster|lesrooster|roosterwijziging|uitval|lesuitval|knutselmiddag|knutselen|techniekmiddag|verkeersexamen|fietsexamen|schoolfotograaf|meester-en-juffendag|homework|lesson|lessons|exam|exams|grading|phonics|spelling-test|sports-day|parents'-evening|graduation|invigilating
    groep|groepje|groepjes|groepen 0|acht|zeven|zes|vijf|vier|drie|een|twee|1/2|3/4|5/6|7/8|1-2|7-8|5a|5b|6a|6b|7a|7b|8a|8b|3a|3b|4a|4b|1a|1b|2a|2b
    tafel|tafels van 0|twee|drie|vier|vijf|zes|zeven|acht|negen|tien
    week tegen pesten
    open dag|dagen|avond
    voor de klas
    bij|tijdens|voor nederlands|engels|duits|frans|wiskunde|biologie|geschiedenis|aardrijkskunde|natuurkunde|scheikunde|economie|techniek|tekenen|handvaardigheid|drama|rekenen|spelling|taal|gym
    no classes|school|lessons
    alle|lieve|de ouders die|voor .... kwamen|helpen|hielpen|hulp
    sports day
    parents' evening
    report cards
    school play
    year 0|one|two|three|four|five|six|seven|eight|nine|ten|eleven
    rotten|vijfjes|vierdes|vijfdes|zesdes|derdes|eersteklassers
  `,
  company: `
    collega|collega's|collegas|teampje|schoolteam|*team|teamgenoten|directeur|directie|bestuur|mt|management|stagiair|stagiaire|stagiaires|stagiairs|ict'er|icter|schoonmaker|administratie|secretariaat|receptie|baliemedewerker|nieuwsbrief|jaarkalender|jaargids|website|site|gebouw|locatie|dependance|vestiging|hal|gang|gangen|trappenhuis|entree|methode|methodes|rekenmethode|taalmethode|leesmethode|lesmethode|beleid|pestbeleid|pestprotocol|telefoonbeleid|verzuimbeleid|huisregels|visie|missie|identiteit|opleiding|onderbouw|bovenbouw|middenbouw|kleuterbouw|bovenbouwers|onderbouwers|afdeling|vakgroep|sectie|mr|oudercommissie|ouderraad|opa's|kanjers|toppers|boefjes|klasgenoten|robotclub|debatclub|schaakclub|leerplek|vergadering|teamvergadering|overleg|bouwvergadering|mavo|havo|vwo|vmbo|gymnasium|lyceum|college|kader|basis|tl|gt|praktijkschool|vso|sbo|klassenkonijnen|cavia|pilot|project|colleagues|team|students|tutors|teachers|principal|newsletter|website|building|science-club|debating-team
    debating|science|chess|robotics|football|basketball team|club
    tutoren|examensecretaris|verzuimcoordinator|rekencoordinator|taalcoordinator|coordinator|beheerder|kokkin|klusvader|leesresultaten|rekenresultaten|verbeterplan|jaarplan|schoolplan|begroting|formatie|bestuurder|toneelgroep|toneelclub|stripclub|knutselclub|werkgever|academie|department|board|staff|caretaker|bursar|inspectors
  `,
  level: `
    0|een|twee|drie|vier|vijf|zes|half havo|vwo|mavo|vmbo|atheneum|gymnasium|tl|kader|basis|gt|vmbo-t|vmbo-tl|vmbo-k|vmbo-b|bbl|kbl|gl
    havo|vwo|mavo|vmbo|atheneum|gymnasium|tl|kader|basis|gt|vmbo-t|vmbo-tl 0|een|twee|drie|vier|vijf|zes
    klas|klassen|brugklas|mentorklas 0|1a|1b|1c|1d|1e|1f|2a|2b|2c|2d|3a|3b|3c|4a|4b|4c|5a|5b|5c|6a|6b|h1a|h2a|h3a|h3b|h4a|h4b|h4c|h5a|v1a|v2a|v3a|v4a|v5a|v6a|m3a|m4a|t3a|t4a
    1a|1b|1c|1d|1e|1f|2a|2b|2c|2d|3c|3d|h1a|h2a|h3a|h3b|h4a|h4b|h4c|h5a|v1a|v2a|v3a|v4a|v5a|v6a|m3a|m4a|t3a|t4a|m2b|h2b|v2b
    groepen|groep 0 en|t/m|tot|of|plus 0
    jaar 0 van
  `,
  system: `
    samenwerkingsverband*|*diploma|*diploma's|invalkrachten|invallers|invalpool*|onbevoegden|onbevoegde|kindcentra|weekendschool*|zomerschool*|beleidsmaker*|schooldag*|leesmethode*|rekenmethode*|lesmethode*|vakleerkracht*|vakdocenten|onderwijsvernieuwing*|onderwijsraad|docententekort*|klassenassistent*|examenstress|toetsdruk|toetscultuur|prestatiedruk|schoolkeuze|schooltype*|schoolstelsel|stelsel|schoolzwem*|rendement|formatief|formatieve|summatief|bevoegdheden|studiebegeleiding|studiekosten|schoolkosten|leesbevordering|leescultuur|jeugdliteratuur|voorschool*|peuteropvang|gastouder*|kansenkloof|kansenklas*|smartphoneverbod|mobieltjesban|huiswerkinstitu*|huiswerkbegeleiding|bekostiging|lumpsum|schooltoezicht|toezichthouder|verzuimbeleid
    artikel 23
    intern begeleider|begeleiders
    school start|starts times|time
    dag|week van de|het leraar|leerkracht|onderwijs|onderwijzer|lezen
    vak maatschappijleer|muziek|geschiedenis|nederlands|filosofie|burgerschap|gym|tekenen|techniek|frans|duits
    onderwijs|*onderwijs|onderwijs*|lerarentekort|lerarentekorten|*tekort|*tekorten|leerkrachtentekort|cito|cito*|doorstroomtoets*|eindtoets|eindtoetsen|kleutertoets*|taaltoets|leerlingvolgsysteem|volgsysteem|schooladvies|schooladviezen|kerndoel|kerndoelen|eindtermen|referentiekader|referentieniveau*|basisvaardigheden|curriculum*|leerplan|leerplannen|lesprogramma|didactiek|didactisch*|pedagogi*|orthopedagogi*|klassenmanagement|leesvaardigheid|taalvaardigheid|rekenvaardigheid|laaggeletterdheid|leesplezier|leesniveau|rekenniveau|taalachterstand*|leerachterstand*|leerwinst|kansengelijkheid|kansenongelijkheid|kansrijk*|pabo|pabo's|zij-instromer*|zijinstromer*|po-raad|vo-raad|aob|ocw|duo-financiering|lerarenstaking|lerarenopleiding*|lerarensalaris*|lerarenregister|lerarenbeurs|leerplicht*|ouderbijdrage*|kinderopvang|kinderopvangtoeslag|schoolstrijd|schoolbesturen|schoolgebouwen|schoolmaaltijd*|schooluitval|schoolsegregatie|thuiszitter*|klassengrootte*|groepsgrootte*|basisscholen|*scholen|scholen|scholieren|leerlingendaling|leerlingenaantal*|leerlingaantal*|krimpregio*|zittenblijven|zittenblijver*|vroegselectie|selectie|brugklasbonus|telefoonverbod|mobieltjesverbod|werkdrukmiddelen|schoolsysteem|schoolleiders|schooldirecteuren|montessori*|dalton*|jenaplan*|freinet*|mammoetwet|medezeggenschap|leenstelsel|basisbeurs|langstudeerboete|studiefinanciering|studieschuld|studentenstop|collegegeld|lesgeld|bindend-studieadvies|schoolinspectie|onderwijsinspectie|examenprogramma*|examencommissie|correctievoorschrift|cvte|normering|n-term|diplomawaarde|lentekriebels|burgerschap*|ambachtsschool|huishoudschool|volksschool|academisering|stagevergoeding|stagediscriminatie|mbo|mbo-*|mbo'ers|hbo|hbo-*|universiteit|universiteiten|technasi*|gymnasia|praktijkscholen|bijles|bijlessen|bijlesbureau*|schaduwonderwijs|schoolvakanties|vakantiespreiding|schooltijden|continurooster|vierdaagse-schoolweek|lesuren|leerwegen|leerweg|lees-offensief|leesoffensief|meertaligheid|nt2|hoogbegaafd*|schoolveiligheid|puberbrein|breinleren|groeimindset|edi|lesson-study|schoolverzuim|lerarenteams|lesbevoegdheid|bevoegdheid|onbevoegd|onbevoegde|startersbegeleiding|leraarschap|schoolplicht|juffentekort|invallerstekort|schoolweek|lesboer|lesboeren|education|educational|educators|pedagogy|curricula|schooling|ofsted|literacy|numeracy|syllabus|homeschooling|school-inspection|standardised|standardized|edutwitter|edchat|teachers|schools|pupils|oecd|oeso|pisa|timss|pirls
    passend|inclusief|speciaal|openbaar|bijzonder|hoger|voortgezet|primair onderwijs
    centraal|centrale|landelijke|landelijk examen|examens|eindexamen|staking|stakingsdag
    begrijpend lezen
    gratis schoolboeken|schoollunch
    hoge|lage|hoog werkdruk
    werkdruk
    wet|wetten .. onderwijs|scholen|medezeggenschap|leerlingen
    staat van het onderwijs
    middelbare scholen|school
    meer|minder|meeste|alle|veel|sommige|elke|iedere|ieder|elk|nederlandse|zweedse|finse|vlaamse|zwarte|kleine|grote|kleinere|kleiner|grotere|volle|overvolle school|scholen|basisschool|scholier|scholieren|leerling|leerlingen|kind|leraar|leraren|docent|docenten|leerkracht|leerkrachten|klas|klassen|juf|meester|student|studenten
    een|de leraar|docent|leerkracht|scholier kan|moet|heeft|verdient|geeft|mag|is|hoort|wil|zou
    op de pabo
    voor|in het vmbo|havo|vwo|mbo|po|vo|praktijkonderwijs
    het mbo|vmbo|basisonderwijs|hbo
    meisjes|jongens .. techniek|lezen|rekenen|naar de middelbare
    telefoons|telefoon|smartphones|mobieltjes|tablets|chatgpt|ai|chromebooks .... klas|school|scholen|les|lessen|verbieden|onderwijs|leerlingen|huiswerk
    kinderen|kids|jongeren|peuters|kleuters leren|lezen|moeten|kunnen|toetsen|verdienen
    screens|phones|tablets|chatgpt .... school|schools|classroom|classrooms|class|homework
    teacher|teachers shortage|shortages|pay|workload|salaries|training|strike
    class sizes|size
    small|smaller|bigger classes|schools|class
    language|reading|maths|standardised test|tests|testing
    more|less|fewer recess|testing|tests|homework|exams
    school inspection|inspections|system|systems|funding|fees|meals|uniform|uniforms|boards|holidays
    free school meals
  `,
  elsewhere: `
    muziekschool|rijschool|sportschool|dansschool|hondenschool|zwemschool|zeilschool|surfschool|skischool|balletschool|kookschool|avondschool|volksuniversiteit|toneelschool|rijles|rijlessen|dansles|danslessen|balletles|balletlessen|zwemles|zwemlessen|babyzwemles|babyzwemmen|yogales|yogalessen|spinningles|spinles|pilatesles|zumbales|bodypumples|tennisles|tennislessen|golfles|paardrijles|paardrijlessen|ponyles|pianoles|pianolessen|gitaarles|gitaarlessen|zangles|zanglessen|drumles|surfles|surflessen|skiles|skilessen|zeilles|zeillessen|kookles|taalles-spaans|autorijles|rijexamen|theorie-examen|theorieexamen|vaarexamen|vaarbewijs|rijinstructeur|sportschool*|businessclass|businessklas|eersteklas|wereldklas|topklasse|klasse|ereklasse|eersteklasse|hoofdklasse|derdeklasse|zwemtoets|coronatoets|weerrapport|testrapport|marktplein|dorpsplein|stadsplein|vliegplein|moederklas|*vissen
    rij|dans|yoga|zumba|pilates|spinning|piano|gitaar|zeil|surf|ski|zwem les|lessen|klas
    school|schooltje|scholen .. vissen|vis|visjes|dolfijnen|haring|haringen|tonijnen|guppies
    school|hele klas .. vogels
    babyzwem*|hondentraining|puppycursus*|puppyklas|puppytraining
    salsa|tango|ballet|zumba
    *cursus|cursus|duikschool|open-universiteit|puppyschool|*hondenschool|paardenschool|schoonheidsschool|hogeschool|hengelsport*|volkstuin*
    open universiteit
    les|lessen een|1|twee|2|drie|3 :|van
    thuisonderwijs aan|voor
    zwemdiploma*|diploma a|b|c
    swimming|driving|piano|guitar|dance|dancing|riding lesson|lessons|school
    *zwemles|*dansles|*bankje uit
    museumplein|malieveld|damplein|vredesplein
    salsaleraar|salsaleraren|gitaarleraar|pianoleraar|pianolerares|zangleraar|zangdocent|dansleraar|dansdocent|dansjuf|balletjuf|zwemjuf|zwemmeester|yogadocent|yogajuf|yogalerares|manegejuf|rijleraar|tennisleraar|skileraar|surfleraar|drumdocent|muziekdocente|kookleraar
    juf|meester|leraar|docent|les|lessen van|voor de|het|onze|mijn? *club|*zwemles|manege|sportschool|dansles|zwembad|salsa|koor|orkest|fanfare|hond|puppy
    leraar|docent salsa|yoga|zumba|pilates|tango
    italiaanse|spaanse|franse|japanse|zweedse les|lessen
    huiswerk over penalty*
    schoolvakantie van
    old school|skool
    schoolvriend*|jeugdvriend*|basisschoolvriend*|studievriend*|klasgenoten|studiegenoten
    rapportage|rapporteur|klasseman|klasse|klassement|klassiek*|klassieker*|klassen-bingo|schoolbank|schoolslag|lesbos|examenvrees-rijden
      les|lesje|lessen geleerd|geleerd:
    als|zoals een .. kleuters|kleuter|schoolkinderen|schoolkind|kleuterklas|schoolmeester
    volle|hoge|lage klasse
    `,
};
