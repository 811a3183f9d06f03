// Slot patterns of the statements that protocols ask for, Dutch and English; own work, in the form that `phrases.ts` reads.

/** Word lists that the patterns refer to; `schoolnaam` stands for any name of the author's school. */
export const STATEMENT_LISTS = {
  own: "mijn|mn|m'n|myn|me|my|own|eigen|persoonlijke|persoonlijk|personal|private|prive",
  my: "mijn|mn|m'n|myn|me",
  view: 'mening|meningen|visie|opvatting|opvattingen|kijk|zienswijze|gedachten|gedachte|standpunt|standpunten|woorden|observatie|observaties|indruk|ervaring|ervaringen|oordeel|inzichten|idee|ideeen|uiting|uitingen|menig|meninkje',
  opinion: 'view|views|opinion|opinions|thoughts|words|take|perspective|statement|statements|reflections|tweets|posts',
  school:
    'school|scholen|werkgever|baas|werk|organisatie|stichting|bestuur|schoolbestuur|directie|schoolleiding|koepel|instelling|ikc|kindcentrum|basisschool|college|team|schoolnaam|werkgeefster|scholengroep|vereniging',
  employer:
    "employer|employer's|employers|school|school's|schools|organisation|organization|organisation's|board|board's|workplace|foundation|schoolnaam|trust|college|management",
  article:
    "de|het|mijn|mn|m'n|onze|ons|hun|dat|die|een|deze|elke|enig|enige|welk|officiele|officieel|my|our|the|any|its",
  position:
    'standpunt|standpunten|mening|visie|positie|beleid|stellingname|lijn|zienswijze|opvatting|opvattingen|boodschap|stem|schoolbeleid|schoolstandpunt|schoolstandpunten|schoolmening',
  role: "juf|juffrouw|juffie|meester|leerkracht|leraar|lerares|docent|docente|mentor|mentrix|directeur|directrice|adjunct|adjunct-directeur|schoolleider|teamleider|ib-er|ib'er|iber|intern|onderwijsassistent|onderwijsassistente|conrector|rector|conciërge|concierge|vakdocent|vakleerkracht|kleuterjuf|kleuterleerkracht|groepsleerkracht|pedagogisch|invaller|invaljuf|medewerker|medewerkster|personeelslid|teamlid|collega|stagiair|stagiaire|administratief|bestuurder|gymleraar|gymdocent|zorgcoordinator|decaan|remedial|rt'er|ict'er|bouwcoordinator|onderwijsondersteuner|lio|werknemer|leerkrachtondersteuner|kwaliteitscoordinator|coordinator",
  teacher:
    'teacher|tutor|mentor|employee|headteacher|principal|head|staff|assistant|coordinator|member|colleague|deputy|director',
} as const;

export type OwnStatement = 'own' | 'bareOwn' | 'meek' | 'apart' | 'bareApart' | 'behalf' | 'works' | 'worksThere';

/** Per statement its patterns. `meek` says only "my opinion"; `bareOwn` is a clause by itself, `bareApart` ends one. */
export const STATEMENTS: Readonly<Record<OwnStatement, string>> = {
  own: `
    puur|gewoon|alleen|dit|dat|enkel is|zijn? hoe|zoals ik .... in sta|kijk|denk|zie|beleef|ervaar
    hoe ik|ikzelf er|het|dit|hier zelf|persoonlijk .... sta|kijk|denk|zie
    hoe ik het zie .. als
    als mens|burger|privepersoon|mezelf|mijzelf|particulier .. niet|en|en als|niet
    zo denk|kijk|zie|voel ik|ikzelf er|erover|ernaar|het|erin|daarover
    ik|ikzelf spreek|praat|schrijf alleen|enkel|slechts|uitsluitend|puur voor|namens mijzelf|mezelf|mij|mijzelve
    <my> <view> .... meer niet|nie
    <my> <view> .. niets|niks meer|anders
    <my> <view> niet die|dat|van
    <opinion> .. mine|myself alone|only|own|here
    all <opinion> .. mine|my|personal
    <opinion> mine
    op persoonlijke|persoonlijk|eigen|prive tietel|titel|naam
    op strikt|louter|puur|geheel persoonlijke|persoonlijk|eigen titel
    persoonlijketitel|oppersoonlijketitel|eigenmening|mijneigenmening|persoonlijkemening|mijnpersoonlijkemening|viewsmyown|viewsaremyown|myownviews|opinionsmyown|opinionsaremyown|myownopinion|ownopinion|personalopinion|personalviews|allviewsmyown|tweetsaremyown|opeigentitel
    <my> hoogst|puur|zuiver|strikt|geheel|hele|heel|volledig? persoonlijke|persoonlijk|eigen|prive <view>
    <my> persoonlijke|persoonlijk|eigen|prive <view>
    <my> strikt|puur|eigen persoonlijke|eigen <view>
    <my> <view> als privepersoon|prive-persoon|particulier
    is|zijn|het|dit|alleen|enkel|puur|echt die|alleen|enkel|puur|slechts|gewoon|louter? van mij|mijzelf|mezelf|mijzelve $
    is|zijn die van mij|mijzelf|mezelf
    komt|komen alleen|enkel|puur|helemaal|geheel? uit|van mijn|mij|mezelf|mijzelf eigen? koker|pen|hoed|duim|hart?
    hier|dit|nu praat|spreek|schrijf ik als|voor mezelf|mijzelf
    schrijf|spreek|praat|post|deel|zeg ik|dit|hier|nu|het|gewoon|echt|puur .. als mezelf|mijzelf|mens
    dit|nu schrijf|spreek|praat|deel|zeg ik .. als mezelf|mijzelf|mens
    prive|persoonlijk geschreven|bedoeld|gepost|bericht|berichtje
    hoe ik het|er|ernaar|daar .. zie|tegenaan|kijk|denk|beleef
    persoonlijk verhaal|bericht|praatje|stukje|kijkje
    persoonlijke noot|kanttekening|bijdrage|boodschap|post|noot|ontboezeming|gedachte
    ik praat|spreek|schrijf voor mezelf|mijzelf|mij
    <my> mening en niet|nooit die|dat van
    puur|alleen|slechts|enkel|uitsluitend|louter|zuiver|strikt <my>? persoonlijk|persoonlijke|eigen|mijn <view>
    puur|alleen|slechts|enkel|uitsluitend|louter|zuiver|strikt <my> <view>
    dit|dat|bovenstaande|dit? is|zijn|betreft|was een|mijn|geheel? persoonlijke|eigen|persoonlijk <view>
    als privepersoon|prive-persoon|particulier
    als prive persoon
    op prive-titel|privetitel
    vanuit mijzelf|mezelf|mijn eigen? persoonlijke|persoon|perspectief
    spreek|schrijf|praat|reageer ik|hier|dit|nu|alleen|enkel|uitsluitend|slechts|puur|echt|dus .. voor|namens|uit mezelf|mijzelf|mijzelve|mezelve
    spreek|schrijf|praat|reageer|post namens|voor mezelf|mijzelf
    alleen|enkel|uitsluitend|puur|slechts voor|namens mezelf|mijzelf
    vind|zeg|denk|schrijf ik persoonlijk niet|en|los
    namens mezelf|mijzelf
    op eigen gezag|conto
    voor eigen rekening
    my very? own|personal <opinion>
    my own|personal and? own|private|personal|professional <opinion>
    <opinion> here|expressed|above|are|is|all|my|i|share|stated|in|this|post|on|account|expressed|solely|entirely .. my|mine own?
    <opinion> my|mine own|only
    <opinion> are|is entirely|solely|strictly|all|only? mine|personal|private
    <opinion> are|is my own
    own <opinion>
    personal <opinion> only
    in my|a own? personal|private|own capacity
    on a? personal title|note|behalf
    in my own name
    speaking|speak|writing|write|posting only|just|purely? for|as myself|private
    speaking|speak|writing|write|posting only|just|purely? as a private
    my opinion|view|views only|alone
    just|only|purely|solely my opinion|view|views
  `,
  meek: `
    <my> <view>
    naar|in|volgens mijn|mij|persoonlijk mening|inziens
    my <opinion>
    imho|imo|mijnmening|myopinion
    persoonlijk vind|denk ik
  `,
  bareOwn: `
    persoonlijke|eigen titel
    prive|persoonlijke|persoonlijk bericht|berichtje|post|reactie
    privebericht|prive-bericht
    geschreven|getypt|geplaatst als privepersoon|particulier|mezelf|mijzelf|burger
    persoonlijke|eigen|prive <view> hoor|he|dus|trouwens|overigens?
    personal|private|own <opinion>
    privemening|prive-mening
  `,
  apart: `
    hier|dit|nu|hierboven spreekt|praat|schrijft|post|typt .... niet|geen .. <school>
    dit|dat|deze|hier|bovenstaande|bericht|post .... geen|niet|nooit .. bericht|boodschap|uiting|reactie|geluid|verhaal|post|verklaring|statement|mededeling van|namens|vanuit|of .... <school>
    niet het|de|een geluid|stem|boodschap|mening|lijn van .. <school>
    lees|zie|beschouw|interpreteer|vat|neem dit|het|dat .... niet|geen .... schoolbeleid|beleid|standpunt|schoolstandpunt|namens|<school>
    verwar dit|het|dat|mij .... niet|met .... <school>
    <school> kan|kun|mag|hoeft|is hier|hierop|er|hiervoor|hierover|hierom .... niet|geen .... aangesproken|aangekeken|afgerekend|aansprakelijk|verantwoordelijk
    <school> .. part|rol noch|in|aan deel|dit|hierin
    <school> heeft|hebben|had hier|hierin|hieraan|er .. part|geen|niets|niks .. deel|rol|aandeel|stem|invloed
    verwoord|verwoorden|vertolk|vertegenwoordig|spreek|schrijf|praat ik|hiermee|hier|dit .... niet|geen|nooit .... <school>
    hiermee|hierin|hier verwoord|verwoorden|vertolk|vertegenwoordig|spreek|praat|schrijf .... niet|geen|nooit .... <school>
    wat <article>? <school> .. vindt|denkt|zegt .... vraag|vragen|hun|zelf|weet
    ga|gaan ik|wij|we niet over .... <school>
    <school> denkt|vindt|ziet .. misschien|wellicht|vast|mogelijk .. anders
    <school> weet|weten .. niet|niks|niets .... dit|plaats|post|schrijf
    <employer> has|had|have no|nothing|none part|say|role|involvement|to|in
    none of <article>? <employer>|it
    los|losstaand|losgezongen|onafhankelijk|apart|gescheiden van .... standpunt|standpunten|mening|visie|lijn|beleid|officiele
    los|losstaand|onafhankelijk|apart|gescheiden van <my>|onze werkgever|schoolbestuur|bestuur|organisatie|functie|baan
    staat|staan|is|zijn|sta|geheel|volledig|helemaal|echt|dus dus|helemaal|geheel|volledig|ook? los|buiten|onafhankelijk van? .. <school>
    niet|nooit|geen per|noodzakelijk|noodzakelijkerwijs|automatisch|persé|perse|zozeer? de|die|dat|het|een|deze|officiele? officiele|officieel? <position> van|namens|vanuit .. <school>
    niet|nooit|geen per|noodzakelijk|noodzakelijkerwijs|automatisch|zozeer? die|dat|deze|wat van|vindt .. <school>
    niet|geen het|de|een|onze? officiele|officieel? schoolstandpunt|schoolstandpunten|schoolmening
    geen officieel|officiele|formeel|formele standpunt|standpunten|mening|verklaring|bericht|reactie|uiting
    niet|geen het|een? officiele|formele|officieel standpunt|mening|lijn|stem|bericht
    niet|nooit|geen namens|vanuit .. <school>
    niet|nooit|geen uit|in|op naam|opdracht|titel van? .. <school>
    niet|nooit|geen als vertegenwoordiger|woordvoerder|spreekbuis van? .. <school>
    niet|nooit voor <article>? <school>
    <school> gaat|gaan hier|er|daar .. niet over
    niet|nooit noodzakelijk|altijd|per? se? overeen met|te .... <school>|<position>
    hoeft|hoeven niet|nooit .... <school>|standpunt|standpunten
    vertegenwoordigt|vertegenwoordigen|vertegenwoordig|weerspiegelt|weerspiegelen|verwoordt niet|nooit|hiermee|hierin .. <school>|<position>
    school|werkgever|schoolnaam|bestuur|organisatie|kits staat|staan hier|hierin|daar|er helemaal|geheel|volledig? buiten|los
    heeft|hebben niets|niks .. <article>? <school> te maken
    staat|staan buiten <article> <school>
    <position> van|namens .. <school> is|zijn dit|het|deze|dat niet
    zegt|zeggen|staat niets|niks|niet .. over|voor .... <school>
    <school> vindt|denkt|zegt dit|hier|er|dat .. niet
    <school> heeft|hebben|staat|staan hier|hiermee|er|daar verder|helemaal|totaal|ook|absoluut? niks|niets mee|van? te|doen? maken|doen?
    niet|nooit als|de|een|het? spreekbuis|woordvoerder|stem|mond|uithangbord van .. <school>
    niet|nooit voor|namens .... <school>
    losvanschool|losvanmijnwerkgever|losvandeschool|nietnamensschool|notmyemployer|notmyemployers|nietnamensmijnschool
    not|never necessarily|always|in|meant|intended|the|an|any|being|as? .. those|that|views|view|opinion|opinions|position|positions|words of|by|from <article>? <employer>
    not necessarily|always? <article>? .. school's|employer's|organisation's|board's|schoolnaam's|schoolnaam <opinion>|position|policy|line?
    not <article> official? school's|employer's|organisation's|board's|schools|employers
    not <article>? official|school position|positions|view|views|statement|policy
    do|does|don't|doesn't|dont|doesnt|not|cannot not|necessarily? reflect|represent|express|speak .... <employer>|position|views|for
    not|never reflect|represent|express|reflecting|representing|speaking|speak|writing|posting|reflective|representative|reflected .... <employer>
    not on behalf|for|representing of? <article>? <employer>
    not for <article>? <employer>
    apart|separate|separately|independent|independently|distinct|unrelated|unconnected from|of|to .... <employer>|position|positions|policy
    nothing to do with <article> <employer>
    no official|formal position|statement|view
    not affiliated with <article>? <employer>
  `,
  bareApart: `
    los|buiten|onafhankelijk|losstaand|apart van .. <school> en|of <article>? <school>
    los|buiten|onafhankelijk|losstaand|apart van .. <school>
    los van functie|werk
    buiten <article> <school> om
  `,
  behalf: `
    namens|nms het|de|ons|onze|mijn|alle|heel|hele|basisschool|obs|cbs|ikc? .. team|school|directie|bestuur|schoolnaam|schoolleiding|collega*|sectie|groep|mr|medezeggenschapsraad|stichting|organisatie|schoolteam|werkgever|ouderraad|or|oudervereniging|college|medewerkers|leerkrachten|docenten|teamleden|schoolbestuur|werkgroep|commissie|vakgroep|afdeling|kindcentrum|ikc
    namens|nms ons|onze? allen|ons|juffen|meesters|collega's
    namens alle|al onze|de? juffen|meesters|leerkrachten|docenten|collega's|medewerkers
    in|op opdracht|verzoek van .. directie|bestuur|school|schoolnaam|schoolleiding
    bericht|berichtje|post|reactie|mededeling is|komt|was van|uit|namens .. team|directie|school|schoolnaam|bestuur
    uit|in naam van .. team|school|directie|bestuur|schoolnaam|organisatie|stichting
    als woordvoerder|vertegenwoordiger|spreekbuis van|namens
    in|vanuit mijn rol|functie|hoedanigheid
    in <my> hoedanigheid
    spreek|schrijf|spreken|reageer|reageren ik|wij|we|hier|hierbij .. namens
    on behalf of .. team|school|board|staff|schoolnaam|management|colleagues|organisation|department|foundation
    on behalf of|us <employer>
    speaking for .. school|team|schoolnaam|board
    in my|our role|capacity|position as
    in my official|professional capacity
  `,
  works: `
    sta|staan ik|zelf|al|nu|ook? .... voor de|een|mijn? klas|groep|kleuters|brugklas 0? .. op|bij|van .. <school>
    al|sinds .... <role> op|bij|van|aan <school>
    een|een-van van de juffen|meesters|leerkrachten|docenten|leraren|medewerkers|teamleden daar|hier|van|op|bij
    vanuit|uit het|ons|heel team van|op <school>
    wij|we van|bij|op schoolnaam
    ik|we|wij mag|mogen|kan|ga .... op|bij deze|die|dit|onze|mijn <school> lesgeven|werken
    ik|we|wij op|bij deze|die|dit <school> werk|werken|lesgeef
    loop|lopen|zit|zitten|sta|staan .... rond|elke|dagelijks|hele .... als <role>
    als <role> schoolnaam
    word|wordt ik? er|hier|daar .. betaald
    i've|we've been|worked|taught .... there|here|at
    teaching|working here|there
    on the staff of|at|here
    werk|werkte|werken|werkt ik|wij|we|zelf|nu|al|inmiddels|als|ook .... bij|op|voor|aan .. <school>
    werk|werken zelf|nu|ook|al|als .... bij|op|voor .. <school>
    werk|werken bij|op|voor|aan .. <school>
    werkzaam .... bij|op|voor|in|aan .. <school>
    in dienst van|bij .. <school>
    als <role> .... van|op|bij|aan|in|voor .. <school>|groep|klas|hier
    ben|zijn|als .. <role> .... van|op|bij|aan|in|voor .. <school>|groep|klas|hier
    als <role> werkzaam|hier
    zelf <role> van|op|bij|aan .. <school>
    geef|geven|gaf zelf|ik|nu|al|ook .... les|lessen|gym|muziek|wiskunde|engels .. op|bij|aan .. <school>
    geef|geven les|lessen|gym|muziek|wiskunde|engels op|bij|aan .. <school>
    sta|staan ik|zelf|al|nu|ook .... voor de klas|groep .. op|bij .. <school>
    sta|staan voor de klas|groep .. op|bij .. <school>
    namens het|ons|heel|hele .. team
    namens .. team|school|schoolnaam|directie|bestuur|sectie|collega*
    wij|we als|van|met het|ons|heel? team|schoolteam|collega*|school|leerkrachten|docenten
    van|met|in ons team
    <my> collega|collega's|collegas|leerlingen|werkgever|mentorleerlingen|mentorklas
    onze collega*
    hoor|behoor bij|tot het team
    maak deel uit van .. team
    leerkracht|docent|juf|meester|medewerker|ib'er|directeur|teamlid|personeelslid bij|op|van|hier schoolnaam
    i work|teach|worked|am|'m .. at|for|in .. <employer>
    i'm|im|am|as a|an|the|one .. <teacher> .. at|of|in|here|from .. <employer>|here
    as a|an|the? <teacher> .. at|of|here|from|in .. <employer>|here
    i'm|im|am|we're|are on the staff|team
    i'm|im|am staff|employed at|by|here|of
    employed by|at .. <employer>
    my colleagues|pupils|students|employer
    on behalf of .. team|school|schoolnaam|staff|board|colleagues
    speaking as .. <teacher>
    teach|teaching|work|working at .. <employer>
    we|us as a? team|staff
  `,
  worksThere: `
    geef|geven ik|zelf .. er|hier|daar .... les|lessen|gym|muziek|wiskunde|engels|nederlands|biologie|geschiedenis|economie|tekenen|duits|frans|techniek|scheikunde|natuurkunde|aardrijkskunde|handvaardigheid|drama|bijles
    geef|geven er|hier|daar zelf .... les|lessen|gym|muziek|wiskunde|engels|nederlands|biologie|geschiedenis|economie|tekenen|duits|frans|techniek
    ben|zijn er|hier|daar .... <role>
    sta er|daar|hier .... voor de|mijn klas|groep
    loop|lopen ik|zelf? daar|hier|er .... rond
    een van de juffen|meesters|leerkrachten|docenten|leraren|collega's daar|hier
    als medewerker|medewerkster|werknemer|personeelslid|teamlid|insider|leerkracht|docent|docente|juf|meester|mentor|lerares|leraar zeker|weet|zie|hoor|vind|kan|ken|herken|zelf|ervaar|merk|zeg|daar|er
    weet|zie|hoor|merk|zeg|ervaar|ken ik|dat|het .. als medewerker|medewerkster|werknemer|personeelslid|teamlid|insider|leerkracht|docent|docente|juf|meester
    werk|werken ik|wij|we|zelf|nu|al|inmiddels|als|ook|met|hier|er .... hier|er|daar
    werk|werken hier|er|daar
    werkzaam hier|daar
    als <role> hier
    hier|er|daar werkzaam
    ben|zijn hier|er|daar|zelf|ook .. <role>
    ben|zijn <role> hier|daar
    hier|er|daar|daar zelf|al|ook|als .. <role>
    hier|er|daar|waar zelf|ook? werk|werken|lesgeef ik|wij|we
    ik|wij|we hier|er|daar zelf|ook|al? werk|werken|lesgeef
    waar ik zelf? werk|lesgeef
    geef|geven hier|er|daar|zelf .. les
    sta|staan hier|er|daar zelf? .. voor de|mijn|een? klas|groep|brugklas
    i work|teach|worked here|there
    i actually|also|do|myself work|teach here|there
    i'm|am|im .. <teacher> here|there
    work|teach|working|teaching here|there myself?
  `,
};

/** Slots of the statement that the author does not answer for others. */
export const THIRD_PARTY_SLOTS = {
  refuses: `
    niet|nooit|geen|geenszins|niks|niets|not|never|no|cannot|can't|cant|nor|niemand|don't|dont|isn't|aren't|without|neither|zonder
  `,
  answers: `
    aan mij|me|ons
    mijn|my zaak|pakkie-an|winkel|probleem|zorg|business|problem|woorden|words
    beheer|modereer|lees|controleer|bewaak|censureer
    sta|staan .... achter
    doen|doe|kan .. aan
    verantwoordelijk|verantwoordelijkheid|verantwoordelijke|aansprakelijk|aansprakelijkheid|verantwoording|aanspreekbaar|aangesproken
    responsible|responsibility|liable|liability|accountable|answerable|responsable|responsibel
    sta|staan|insta .. in voor
    sta|staan ik|wij|we|ook .. in
    voor .. sta|staan .. in
    sta|staan|insta .. voor .. in
    in|instaan voor
    insta|instaan
    ga|gaan|ik .. over
    over .... ga|gaan
    aanspreken|aanrekenen|afrekenen|verwijten|aanwrijven
    aan te spreken
    doen aan
    aan .. doen
    voor|niet mijn|eigen|hun|haar|zijn|ieders rekening
    gelijk|recht toe
    vallen|valt .. onder|buiten mijn
    answer|speak|vouch for
    kan|ben .. voor|op worden? aangesproken|afgerekend
  `,
  others: `
    reactie|reacties|reageren|reageert|reageerders|reageerder|commentaar|commentaren|comments|comment|replies|reply|responses|response|reacts|react|reactions|reaction|commenters|opmerkingen|berichten|bijdragen|antwoorden|uitlatingen|uitingen|antwoord
    wat|hetgeen er|hier .... komt|staat|volgt|geschreven|verschijnt|geplaatst
    wat|hetgeen jullie|je|u|men .. schrijven|schrijft|neerzetten|neerzet|zetten|zet|plaatsen|plaatst|roepen|roept|posten|post|zeggen|zegt|kwijt
    derden|derde|derdes|third|thirds
    anderen|andere|ander|andermans|andermens|iemand|mensen|others|others'|other|else|people|anyone|someone|everyone|lezers|bezoekers|volgers|readers|followers|gebruikers
  `,
  disowns: `
    reactie|reacties|commentaar|comments|replies|opmerkingen|berichten .... niet|geen .. van|door mij|mijzelf|mezelf|ons
    comment|comments|say|says|write|post|posts|type|types|replies .... on|up them|you|others|to
    derden|anderen|reageerders|mensen|lezers praten|spreken|schrijven|reageren .. voor|namens zichzelf|henzelf
    wat|reacties .... lezers|anderen|jullie|jij|je|mensen|hieronder .... hun|jullie|jouw|eigen zaak|pakkie-an|verantwoordelijkheid|verantwoording|rekening
    reacties|reactie|comments|commentaar|opmerkingen .. van de|die mensen|schrijver|schrijvers|lezers|afzender|afzenders zelf
    reageren|reageer|commentaar|reacties|reactie .. op|onder eigen titel|risico|naam
    reactie|reacties|commentaar|comments|comment|replies|opmerkingen|bijdragen .... voor rekening|verantwoordelijkheid|verantwoording van|der
    reactie|reacties|commentaar|comments|opmerkingen|bijdragen|woorden .... vallen|valt|liggen|ligt buiten <my> verantwoordelijkheid|invloed
    reactie|reacties|commentaar|comments|replies|opmerkingen .... niet|geen mijn|door mij|mijne
    reactie|reacties|commentaar|opmerkingen|woorden .... niet die|de van? mij|mijzelf|mijne
    reacties|reactie|commentaar|opmerkingen .... van|zijn henzelf|hunzelf|de schrijver*|afzender*|reageerder*
    reactie|reacties|commentaar|opmerkingen .... laat|laten ik|we .... rekening|verantwoording|verantwoordelijkheid
    wat|reacties|woorden anderen|jullie|derden|mensen .... aan hen|henzelf|jullie|hun .. niet aan mij|ons
    distantieer|distantieren|distancieer mij|me|ons|ik .. van .... reactie|reacties|anderen|derden|commentaar|opmerkingen
    reageren|reacties|reactie|commentaar .. op|is|zijn|voor eigen verantwoordelijkheid|risico|rekening|verantwoording
    wie reageert|schrijft|meeschrijft|iets|commentaar .... zelf|eigen verantwoordelijk|verantwoordelijkheid|rekening|verantwoording|risico|conto
    reactie|reacties|commentaar|opmerkingen|uitlatingen|uitspraken|uitingen|berichten|bijdragen|antwoorden|wat .... voor|op hun|eigen|jullie|ieders|zijn|haar eigen? rekening|risico|verantwoording|verantwoordelijkheid|conto
    uitlatingen|uitspraken|uitingen|berichten|bijdragen|antwoorden|woorden|teksten|meningen .... rekening|risico|verantwoording|verantwoordelijkheid|conto
    wat|hetgeen jullie|je|u|men|iemand|mensen|anderen|een|derden .... eigen|jullie|hun rekening|risico|verantwoording|verantwoordelijkheid|conto
    reageren|reageer|reactie|reacties|commentaar .... eigen rekening|risico|verantwoording|verantwoordelijkheid|conto
    reacties|reactie|commentaar .... zijn|is|blijft|blijven van|voor wie|degene|diegene|hem|haar|hen
    ieder*|elk*|iedereen .. zelf|eigen|is|blijft .. verantwoordelijk .... reactie|reacties|commentaar|woorden|schrijft|plaatst
    anderen|derden|mensen .... zelf verantwoordelijk
    comments|comment|replies|reactions .... not mine
    comments|comment|replies|reactions .... their own
    comments|comment|replies|reactions .... responsibility of
    not my comments|words
    nietverantwoordelijkvoorreacties
  `,
} as const;
