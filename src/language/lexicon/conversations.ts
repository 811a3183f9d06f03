// How replies argue or make peace, how messages complain, and how writers show who they are.

/** Words in which a parent, pupil, teacher or the management shows. Patterns in the language of `tone/pattern`. */
export const WRITERS: Readonly<Record<'parent' | 'pupil' | 'teacher' | 'management', string>> = {
  parent: `
    mijn|m'n|mn|onze|ons *2 zoon|dochter|zoontje|dochtertje|kind|kinderen|kids|kleuter|puber|pubers|jongste|oudste|middelste|meisje|jongen|tweeling|kleinkind|kleinzoon|kleindochter|kleinkinderen|pleegkind|pleegzoon|pleegdochter|stiefzoon|stiefdochter|zusje|broertje
    als|wij|ben|zijn|ik|een *2 ouder|ouders|moeder|vader|mama|papa|opa|oma|verzorger|voogd $|van|met|en|zijnde|dat|in|hier|bij|ook|weet|mis|hoop|heb|vind|ben|zie|moet|wil|kan|maak|word|voel|snap|begrijp|ik
    moeder|vader|mama|papa|mam|ouder|ouders|opa|oma|pleegmoeder|pleegvader|stiefmoeder|stiefvader van
    wij|ons|onze|veel|meer *1 als? ouders
    my|our *2 son|daughter|kid|kids|child|children
    as *1 a parent|mother|father|mum|mom|dad
    mum|mom|dad|mother|father of
    mijn|onze|ons *1 @named *4 zit|gaat|ging|zat *4 jullie|groep|klas|school|juf|meester
  `,
  pupil: `
    ^ meneer|mevrouw|mevr|mvr|mw|juf|juffrouw|meester|mister|miss waarom|@you|u|wanneer|hoe|wat|ik|mag|kunt|heeft|is|we|u
    ik|wij|we *2 zit|zitten|zat *2 in|bij|op *2 groep|klas|brugklas|vwo|havo|mavo|vmbo|de|1|2|3|4|5|6
    ik|wij|we *1 zit|zitten in [ @class ]
    @class hier
    uit *1 @class
    ^ @class $
    leerling|leerlinge|scholier|brugklasser|examenleerling|klassenvertegenwoordiger *2 van|uit|op|hier|in|bij
    als|ben *2 leerling|leerlinge|scholier|brugklasser
    mijn|onze|mn|m'n *1 mentor|mentrix
    ik|we|wij|ons|mij *3 bij u|jou *1 in *1 de *1 klas|les
    u|jij|je|jou *3 geeft|gaf|geef *3 ons|mij|me *3 les|toets|huiswerk|straf|cijfer|onvoldoende
    onze|mijn *1 cijfers|cijfer|toets|toetsen|rapport|so|proefwerk|pta|profielwerkstuk|huiswerk|rooster|examen|examens
    ik heb *4 u|jou als *2 mentor|leraar|docent|juf|meester
    hoi|hee|hey|hallo|dag|he *1 juf|meester|meneer|mevrouw
    i'm|i *2 in @class
    my *1 grade|test|homework|exam|mentor
  `,
  teacher: `
    als|ben *3 leerkracht|leraar|lerares|docent|docente|juf|meester|mentor|ib'er|onderwijsassistent|gymleraar|vakdocent|invaller|leraarondersteuner|concierge|stagiair|stagiaire|coordinator|vakleerkracht
    ik|wij|we *1 geef|geven|gaf *4 les
    ik werk|sta *3 op|bij|voor|in *3 school|klas|groep|basisschool|college|onderwijs
    wij|we *1 als *2 team|leerkrachten|docenten|leraren|collega's
    je|jouw|uw collega $|van|uit|op
    collega van|uit|op|hier
    as *1 a teacher|tutor
    your colleague
  `,
  management: `
    als|ben *2 directeur|directrice|rector|conrector|schoolleider|teamleider|bestuurder|afdelingsleider|adjunct|bestuursvoorzitter|locatieleider|voorzitter|teamcoordinator|clusterdirecteur
    namens *2 directie|bestuur|schoolleiding|schoolbestuur|college|stichting|management|mt
    wij|we *1 als directie|bestuur|schoolleiding
    as *1 the? *1 principal|headteacher|head|headmaster|director
    on behalf *3 board|management
  `,
};

/** Author lines that show who writes: words in the shown name. */
export const AUTHOR_LINES: Readonly<Record<'parent' | 'pupil' | 'teacher' | 'management', string>> = {
  parent: 'mama moeder vader papa mam mum ouder oudercommissie ouderraad oma opa ouders',
  pupil: 'leerling leerlingenraad leerlinge pupil student klassenvertegenwoordiger',
  teacher: 'juf juffie meester leerkracht docent docente leraar lerares mentor teacher collega ib onderwijsassistent',
  management:
    'directie directeur directrice rector conrector bestuur schoolleider schoolleiding teamleider bestuurder adjunct principal',
};

/** How a reply argues, blames, defends itself or is sarcastic. */
export const ARGUING = `
was|waren|is *2 zelf *2 begonnen|schuldig|aanleiding|mee
@you *2 gewoon *4 verkeerde|verkeerd|fout|niet
daar|hier denk|denken ik|wij|we *5 anders
@you kent|kennen|ken *5 niet
houding|gedrag|instelling van hem|haar|@you
hou|houd op met
dat|dit|het lijkt|klinkt|komt me|mij *2 sterk|stug|overdreven|onwaarschijnlijk
is|was het|dat|dit *3 niet *2 waar|juist|eerlijk|zo|terecht|gebeurd
is|was niet *1 waar|juist|gebeurd
zie|zien|kijken|kijk *4 anders
geen punt|probleem|drama|halszaak|zaak van *1 maken|maakt
maakt|maak er|ervan *3 drama|punt|probleem|toestand|olifant|verhaal|nummer
van *3 is geen sprake
geen sprake van
waarom zou|zouden @you
geen wonder dat|als|@you
met zo'n|zulke|zo vader|moeder|ouders|kind|opvoeding
@you *1 weet|weten *2 best|donders|heel|drommels|dondersgoed|prima
noem|noemen ik|wij|we *1 niet|geen
noemt|noem @you *1 dat|dit
twee kanten
dan|misschien *1 ziet|heeft|bent|leest|hoort|vergist|liegt|jokt|verzint *4 verkeerd|fout|mis|@you|uw|jouw|je
@you *1 ziet|zag|leest|hoort *3 verkeerd|fout|anders
de|een taak|verantwoordelijkheid|zaak van *1 ouders|@you|thuis
niet van|aan ons|mij|school
wie *4 niet *4 mist|moet|had|kan|krijgt|weet
het|dat *1 echte verhaal
@you had *1 gewoon|maar|eerst
gewoon *2 moeten|beter
ik *1 heb *2 ook *3 leven|thuis|weekend|gezin
omdat andere|@you *2
omdat jullie *2
geen lieverdje|heilige|engel|engeltje|heilig|lieverd
misschien|wellicht|kunt|probeer|thuis *2 thuis *3
@you parkeert|parkeren|rookt|appt|komt|brengt *2 zelf *2
zegt niet|niks|niets *1 alles|veel
@you *1 goed|volste recht
jammer dat @you *6
simply|just|completely|totally|plain untrue|false|wrong
untrue
en|maar @you *2 dan
in plaats van *1 te
ik|wij|we zit|zitten|sta|staan *3 bovenop
ik zei|zeg *1 dat @you
iets *1 anders
nee|neen @named *1 ik|dat|het
doet|doen zoiets|dat|dit niet
beeld *2 herken
zou|zouden @you *4 moeten|kunnen|mogen *3
verdiep|verdiepen *2 @you|je|zich *2 eens|eerst
nee|neen *4 meneer|mevrouw|hoor|dat|u|je|jij|jullie|dit|zo|klopt|sorry|joh
dat|dit|het|daar *1 klopt|klopte|klopten *3 niet|helemaal
klopt *2 niet|niets|niks|geen
@you *2 overdrijft|overdrijf|overdrijven|ziet|zie|zien|snapt|snap|begrijpt|begrijp|vergist|vergis|vergeet|liegt|lieg|draait|draai|verdraait|beweert|zeurt|zeur|zeurkt|doet *3 niet|alsof|weer|gewoon|het|spijkers|nogal|wel|dat|te|$
@you overdrijft|overdrijf|overdrijven|vergist|vergis|liegt|lieg|verdraait|zeurt|zeur|klaagt|klaag
overdrijven|overdrijf|overdreven|zeuren|klagen *2
niet *3 mijn|onze|ons|de *2 schuld|fout|probleem|taak|verantwoordelijkheid|zaak
mijn|onze *1 schuld|fout|probleem *2 niet
kan|kun|kunt|kunnen @you *3 mij|ons|me|de *4 verwijten|kwalijk|aanrekenen
@you **8 verwijten|kwalijk *1 nemen|$
@you *2 moet|moeten|had|hadden|zou|zouden|dient *2 eerst|eens|zelf|misschien|maar|gewoon|beter|ook|wat|echt|niet
@you *2 moet|had *3 *3 opvoeden|opletten|leren|luisteren|lezen|nadenken|oefenen|controleren
had|hadden|moet|moeten @you *1 maar|eerst|zelf|eens|beter|gewoon|ook|dan
@you|uw|jouw|je|jullie *2 zoon|dochter|kind|kinderen|zoontje|dochtertje *2 heeft|is|was|doet|deed|moet|had|kan|let|lette|luistert|werkt|verstoort|stoort|liegt|pest|maakt|maakte|gedraagt|komt|krijgt *6 niet|geen|nooit|zelf|gewoon|altijd|steeds|weer|te|wel|niks|lui|lastig|druk|vervelend|onvoldoende
uw|jouw|je|jullie *1 zoon|dochter|kind|kinderen|zoontje|dochtertje *3 zelf|pest|liegt|stoort|verstoort|spijbelt|luistert|schreeuwt|slaat|verpest
@you *1 zelf *6 schuld|verantwoordelijk|opvoeden|opvoeding|moeten|aan|begonnen
opvoeding *3 thuis|begint|ligt|taak
ik|wij|we *1 ben|zijn *1 het *4 niet *2 eens|mee
ik|we|wij *2 niet *1 mee eens
mee oneens
daar|hier|hiermee|daarmee *4 niet mee *1 eens
ik *2 vind *3 @you|dat|uw|jouw|dit *4 overdrijft|overdrijven|overdreven|onzin|onterecht|oneerlijk|ongepast|onredelijk|kinderachtig|flauw|raar|jammer|brutaal|fout|raar
wat *1 een *2 onzin|flauwekul|kul|quatsch|gezeur|gezeik|gedoe|geklaag|nonsens|lariekoek|bullshit
onzin|flauwekul|nonsens|lariekoek|kletskoek|quatsch|larie|bullshit|nonsense|onwaar|gelul|geleuter|gezeur|gezeik|leugens|leugen
hoe *1 kom|komt|durf|durft @you
waar *1 haalt|haal|bemoeit|bemoei @you
waar *1 heeft|heb @you *1 het *1 over
@you *1 weet|weten|weet *3 niet|helemaal|niks|niets|geen **3 wat|hoe|waar|waarover|hier
@you|die *3 heeft|hebt|heb|hebben *2 geen *2 idee|recht|verstand|benul
geen idee *1 wat|waar|hoe
@you|iedereen|ouders *2 wil|willen|zoekt|zoeken *2 alleen|altijd *2
@you *2 altijd|weer|alleen *3 klagen|zeuren|commentaar|negatief|problemen|kritiek|iets|te
altijd *2 @you|dezelfde
typisch|lekker makkelijk|weer|zo'n|ouder|ouders
makkelijk|gemakkelijk *2 praten|gezegd|oordelen|roepen|schreeuwen|wijzen|scoren|zo
als *1 @you *6 beter *1 weet|kan|kunt|kunnen|weten
doe|probeer|kom *1 het *3 zelf *3 eens|maar|dan
kom *2 zelf *3 klas|staan
ga *1 zelf *3 klas|staan|les
sta *2 zelf *3 klas
zegt|zeg *2 meer|genoeg *2 over *2 @you
er *1 is|was *2 niets|niks *2 mis *1 met
niets|niks *1 mis *1 met|mee
wij|we|ik *1 doe|doen|deed|heb|hebben|werk|werken *3 juist|wel|gewoon|altijd|echt|alles|juist *4 aan|best|goed|genoeg|voor|gedaan|eraan|degelijk
we|wij|ik *1 heb|hebben *2 @you *3 al|meermaals|meerdere|vaak|drie|twee|steeds|herhaaldelijk *6
@you *1 heeft|hebt|heb *4 nooit|niet|geen *6 gereageerd|gemaild|gebeld|gekomen|gemeld|gevraagd|geleerd|afspraak|gelezen|opgehaald|geluisterd|ingeleverd|opgedaagd
dan *1 had|hadden|moet|moeten|kan|kunt|zou @you
waarom *2 heeft|hebt|heb|bent|ben|komt|kom|doet|doe|belt|mailt|zegt|leest|lees|let @you *3 niet|nooit|dan|zelf|geen
misschien|wellicht *2 moet|moeten|kan|kunt|kun|kunnen|had|zou @you|je *5
misschien @you *2
ligt|lag *3 aan @you|uw|jouw|je
ligt *2 niet *2 aan *1 mij|ons|de|school|mijn|onze
kijk *2 naar *1 jezelf|uzelf
hand *2 eigen boezem
eigen *1 schuld
schuif|schuift|schuiven *4 af|ons|school|mij
geef|geeft|geven *2 @you? *2 school|juf|leraar|ons|mij *2 schuld
niet alles *5 school
@you *1 bent|ben|is *3 de|zelf|gewoon|echt|wel|degene|niet *2 @vile|onredelijk|brutaal|eerlijk|probleem|enige|die|agressief|respectloos|beledigend
herken *3 niet|totaal|mij
daar|dit|dat *2 herken|herkennen *2 ik|wij|we *2 niet|totaal|mij|ons
dat|dit|het|hier is|was *2 niet|helemaal *3 waar|eerlijk|zo|terecht|gebeurd|juist|correct|redelijk|netjes|fair|gezegd|onze|mijn
dat|dit is *3 oneerlijk|onterecht|onwaar|onjuist|gelogen|laster|smaad|onredelijk|ongepast|kort
feit *1 is|blijft
feiten *5 eens|kloppen|kennen|erbij|even
lees|luister *2 eerst|eens|goed|nog|maar *4
zoals|als|wat ik|wij|we *2 al *3 zei|schreef|uitlegde|mailde|gezegd|vertelde|vertelden|schreven
nogmaals|for *1 the
pardon|sorry|excuses|excuse *1 maar|hoor|but
met *1 alle respect
ik snap|begrijp|hoor **6 maar
ja *1 maar
tja|pff|pfff|zucht|ach|lol|haha|gast|zucht *2 dan|weer|jammer|als|dat|moet|u|je|jij|had|kind
fijn *1 dat @you
bedankt|dank *4 constructieve|positieve|steun|hoor|fijne|lieve|gezellige|opbouwende *3
heel|wat *1 @good *2 van *1 @you *3 om|dat|zo|hoor
@you *1 mag|mogen|kan|kunt *3 blij|dankbaar|trots *2
moet ik|we *4 alles|nog|ook|soms|dan
wat *1 verwacht|verwachten|wil|wilt|denkt|denk @you
respect *5 tonen|leraren|beetje|personeel
toon|toontje *5 niet|aan|gediend|aangesproken|prettig
niet *2 van *2 gediend
bemoei|bemoeit *1 je|u *4
daar gaat|ga @you *2 niet *2 over
@you *2 gaat|ga *2 hier *2 niet over
you're|you *2 wrong|exaggerating|lying|kidding|overreacting
that's|that *1 is? *2 not|nonsense|wrong|unfair|ridiculous *2
not *1 my|our fault|problem|job
your *1 son|daughter|kid|child *1 is|was|has|did|does|should *4
you *1 should|could|must|never|always *5
maybe *1 you
nonsense|rubbish|disagree
with *1 all *1 due? respect
ik *1 zie *1 dat *3 anders
daar denk|denken ik|wij|we *2 anders
integendeel|kwatsch
^ juist niet|wel
juist andersom|omgekeerd
@you bent|ben *2 niet *2 eerlijk
@you|die|dat *3 slaat|slaan *2 nergens
slaat *1 nergens
nergens op
`;

/** How a reply thanks, congratulates, answers practically or invites to talk elsewhere. */
export const PEACEFUL = `
lukt|lukte *3 niet
graag gedaan
wat *1 leuk|fijn|lief|mooi|goed|naar
ik|wij|we *2 achteraan|uitzoeken|nagaan|navragen
laat|laten *3 weten
baalt|baal|schrik|schrikken
kijken|zoeken we|wij *1 samen
loop|kom *2 even|eens|gerust *3 binnen|langs
met excuses|excuus
so|really|very *1 glad|happy|pleased
glad *1 to
wat *1 vervelend|naar|jammer|rot|erg|verdrietig|vreselijk
nemen|neem|nemen *2 mee|serieus|ter
geef|geven *3 door
zoek|zoeken *3 uit
kijk|kijken|ga|gaan *4 ernaar|ermee|na|aan|uitzoeken|bespreken|navragen|oplossen
vraag|vragen *3 na
bespreken *2 het|dit
niet *2 de bedoeling
horen|hoor *3 graag
los|lossen *3 op
begrijp|begrijpen|snap *3 boosheid|zorg|zorgen|frustratie|gevoel|@you $
sta|staan *3 open|klaar
beterschap|welkom|alsjeblieft|jazeker
^ zeker|natuurlijk|uiteraard
volgende|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag *6 terug|open|beschikbaar|weer|klaar|opgelost
gefeliciteerd|proficiat|hoera|congratulations|congrats|felicitaties
dank|bedankt|dankje|dankjewel|dankuwel|thanks|thank|merci
kom|komt|loop|bel|belt|mail|mailt|neem|neemt|stuur|stuurt *4 langs|binnen|contact|gerust|even|ons|mij|me|school|berichtje
nodig *2 @you *4 uit
graag *6 bespreken|praten|gesprek|contact|spreken|horen|langs|bellen|overleggen|meedenken|toelichten|afspraak|over
bespreken|gesprek|praten|overleggen|spreken *4 school|persoonlijk|telefoon|prive|samen|graag|kantoor|directie
laten|laat|zullen|kunnen|zal *2 we|ik|wij *6 bespreken|praten|bellen|afspreken|spreken|overleggen|gesprek|mailen|afspraak
in *1 gesprek|contact
kom *4 op *1 terug|@you
persoonlijk bericht|berichtje|contact|gesprek
prive|pb|dm *2
vervelend|naar|rot|verdrietig|spijt|fijn *2 dat|om|te|voor
excuus|excuses|sorry *2 voor|dat|aangeboden
sterkte|succes|beterschap
please *2 contact|call|email|come
happy *2 talk|help
let's|lets *2 talk|discuss|meet
sorry *1 to *1 hear
`;

/** How a message complains about a school or its staff. */
export const COMPLAINING = `
onverantwoord|onverantwoorde|onvoorstelbaar|onbegrijpelijk|onredelijk|oneerlijk|onterecht|onzorgvuldig|onhygienisch|onhoudbaar|onduidelijk|ongelofelijk|ongelooflijk|zorgwekkend|zorgelijk
uitgelachen|buitengesloten|geslagen|geschopt|geduwd|gekneld|gekleineerd|afgesnauwd|weggestuurd|geschorst|bespuugd|getreiterd|geknepen|gestraft|vergeten
nog steeds|altijd niet|geen|niks|niets|nergens|alleen
nog *1 steeds *2 niet|geen|niks|niets
niet|geen *1 eens
zit|zat|zitten|staat|stond *3 niemand
geen enkele
al *1 weken|maanden|jaren *3
0|drie|vier|vijf|zes|zeven|acht|tien *1 verschillende|andere *1 invallers|juffen|leraren|docenten|vervangers|meesters
weer|alweer *3 weg|ziek|uitgevallen|uitval|luizen|opgestapt|vertrokken|dicht
moest|moesten|laten|liet|lieten *5 wachten|buiten|kou|regen|alleen
verveelt|vervelen *1 zich
durft|durven *3 niet
bang|angstig|huilend|huilt|doodsbang|doodongelukkig|buikpijn
voor *1 niks|niets
met|tot honger
nooit tijd|aandacht
geen tijd|aandacht|hulp|zin|plek|overblijfkrachten
niet *4 heen *1 sturen|brengen|gaan
hond *4 niet
te|zo moeilijk|klein|druk|laat|vol|vies|gevaarlijk|streng|weinig|zwaar|lang
wat|waar *1 doen|zijn|blijven jullie
op|over *1 retour
zijn|z'n retour
maak|maken|maakt *2 me|ons|mij *2 zorgen
niet *1 nagekeken|eerlijk|veilig|leuk|normaal|oke|acceptabel|gelukt|goed
geen *1 extra *1 hulp
ligt|liggen *3 sfeer|leiding|directie|bestuur
dicht hebben
for *1 months|weeks|years
kapot|beu|zat|moe bij|van|@you
van *1 slag
ruzie|ruzies|pesters|pesterij|pesterijen|luizen|lesuitval|blauwe
niemand *3 houdt|zegt|doet|vertelt|weet|neemt|belt|mailt|grijpt
@no *2 geinformeerd|gehoord|betrokken|gebeld|gemaild|verteld|ingelicht|uitgelegd|aanraden|aanbevelen
niemand|niet *3 aanraden
leert|leren|leerde *3 niks|niets|weinig
zonder *1 reden|overleg|uitleg|pardon
wat *1 doen|doet *2 jullie|u *1 eigenlijk
alweer|weer *2 lesuitval|uitval|luizen|ziek|vervanger|invaller
waarom *1 heb|heeft|krijg|krijgt *1 ik|mijn|hij|zij|we *3
te weinig|veel *2
elke|iedere *1 week|dag|keer *4 luizen|ruzie|huilend|thuis|pijn|blauwe|geschopt|geslagen
niet *2 meer *1 wat *2 was|geweest
niet *1 meer *2 zoals|als *2 vroeger
holt|hollen|gaat|gaan|glijdt|zakt *4 achteruit|onderuit|af|bergafwaarts|naar
loopt|lopen *1 leeg
onder *1 de *1 maat
klagen|klaagt|klaagde|mopperen|moppert|zeuren *4 over
vooral|maar|liever|beter *1 niet *4 heen|naar|sturen|gaan|kiezen|doen
blijf|blijven *2 daar *2 weg
had|hadden *3 meer|beter *2 verwacht|moeten|gekund
overschat|overschatte|achteruitgegaan|achterhaald|ouderwets|ouderwetse|rommelig|rommelige|chaotische|slordig|slordige|saai|traag|stug|afstandelijk|ongeorganiseerd|slecht-geregeld|tegenvallend|tegenvallende|tegenvaller|tegengevallen|viel
valt|viel|vallen *3 tegen
weinig|amper|nauwelijks *4 begeleiding|aandacht|contact|communicatie|discipline|orde|regels|zorg
@vile|waardeloos|waardeloze|slecht|slechte|slechter|slechtste|schandalig|schandelijk|belachelijk|schande|drama|dramatisch|dramatische|ramp|rampzalig|puinhoop|puinzooi|bende|zooitje|janboel|chaos|chaotisch|aanfluiting|lachertje|blamage|onacceptabel|ongehoord|absurd|bizar|triest|beschamend|ondermaats|onvoldoendes|teleurgesteld|teleurstellend|teleurstelling|boos|woedend|kwaad|klacht|klachten|gepest|pesten|onveilig|onveiligheid|onbetrouwbaar|onprofessioneel|onprofessionele|incompetent|onkundig|onvriendelijk|respectloos|arrogant|nalatig|beroerd|bagger|bagger|prut|knudde|flut|mislukt|waardeloosheid|schreeuwt|schreeuwen|uitgescholden|gediscrimineerd|genegeerd|vernederd|verwaarloosd|tekortgeschoten|leugens|liegt|liegen|gelogen|jammer|overspannen|falen|faalt|gefaald|afrader|nooit|onzin|fout|fouten|schuld|terrible|awful|worst|useless|disgrace|disappointed|disgusting|unsafe|bullying|bullied|ridiculous|shame|incompetent
luistert|luisteren|reageert|reageren|gebeurt|gebeurde|doet|doen|deed|deden|helpt|helpen|communiceert|snapt|begrijpt|klopt|deugt|werkt|lukt|geeft|hoor|hoort|horen *4 nooit|niet|niets|niks|nergens|geen
@no *4 luistert|luisteren|reageert|reageren|gedaan|gebeurt|serieus|geholpen|gehoor|antwoord|reactie|veilig|begeleiding|aandacht|begrip|contact|communicatie
mag|mogen *3 niks|niets *2 meer
niks|niets|nergens|alweer *3
kan|kunnen|moet|moeten|mag *2 @very? *1 beter
weg *1 daar|hier|bij|van
houd|hou|haal|haalt|halen *3 kind|kinderen|zoon|dochter *2 weg|daar|af|van
van *2 school *1 halen|gehaald|haal|af
profiteurs|luie|lui|zakkenvullers|altijd *1 vakantie|vrij
altijd *3 vakantie|vrij|ziek|uitval|lesuitval
waarom *6 niet|nooit|alweer|altijd|geen|weer
hoe *1 kan|kunnen|durven
schandalig|schande|belachelijk|wtf
never|no one|nobody|nothing *4
`;
