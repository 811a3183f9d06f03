// Swear words, terms of abuse and slurs, in every form in which they are looked for; nothing is shipped here that is not needed to find them.

export const ABUSE = {
  swear: `pleur opgepleurd jeetjekut kut kutten klote kloten godverdomme godver godverdorie godsamme godverdegodver godgloeiende verdomme verdomd
    verdomde gvd potdomme nondeju nondedju shit shitzooi shitty fuck fucking fuckin fck fuk fking wtf stfu fuckers fucker
    motherfucker motherfucking bullshit dammit goddamn goddamnit cunt kanker kankeren kankert kkr tering tyfus tyfes pleuris 
    pokke pokken kolere kelere klere takke sodemieter sodemieters gesodemieter tief tiefus tiefes strontvervelend strontzat schijt
    bagger kutzooi kloterij klotezooi klootviool naaien genaaid godnondeju jezuschristus tfoe tjezus kutterig verrekte verrek
    donderstraal sodeju sodeknetter crap asshole assholes arsehole bitch bitches bastard bastards dickhead
    bollocks wanker twat kakzooi teringzooi kuttig lazer lazerus hoerenzooi kankerzooi optyfen optiefen
    opgesodemieterd `,
  mildswear: `bek smoel muil bagger naaien genaaid verrekte verrek lazer sodemieter crap schijt klere takke oprotten opgerot oprot piss pissed lazerus kanker
    tering pokken kloten opflikkeren oplazeren kuttig tief pokke`,
  scold: `klootzak klootzakken klootzakje klojo klojo's eikel eikels lul lullen lulletje lulhannes trut trutten trutje tut tuthola hufter
    hufters hufterig etter etters etterbak etterbakken zak zakkenwasser zakkenwassers sukkel sukkels sukkeltje loser losers
    idioot idioten idiote imbeciel imbecielen debiel debielen randdebiel randdebielen mongool mongolen mongooltje achterlijke
    achterlijken halvegare halvegaren halvezool halvezolen mafkees mafkezen mafkikker gek gekkin malloot malloten oen oenen
    oelewapper muts domoor domoren dombo dombo's domkop domkoppen sufkop sufkoppen sufferd sufferds onbenul onbenullen
    nitwit nitwits minkukel kneus kneusjes prutser prutsers pruts klungel klungels kluns klunzen stumper stumpers stakker
    zielenpiet zielenpieten zielenpoot zielenpoten lapzwans lapzwansen zeur zeuren zeikstraal zeikstralen uilskuiken uilskuikens ellendelingen helleveeg hellevegen del dellen sloerie sloeries lomperik lomperiken pummel pummels kinkel kinkels boerenkinkel boerenlul boerenlullen boerenpummel proleet proleten patjepeeer patjepeeers lamzak lamzakken slampamper druiloor druiloren hansworst hansworsten flapuit blaaskaak schreeuwlelijk schreeuwlelijken roddeltante roddeltantes roddelkont ruziezoeker kletskous kletsmajoor leuteraar kwast kwasten hork horken vlegel vlegels zuigert zuiger stinkerd stinkerds mafketel mafketels imbecieltje ezelskop stomkop stomkoppen stommeling stommelingen stommerd stommerik idioterik weirdo's brulaap brulapen volgevreten matennaaier matennaaiers rioolrat uitvaagsel vuilak vuilakken smiecht smiechten schoelje schobbejak kwaadspreker lasteraar slapjanus slappeling mietje mietjes watje watjes lafaard lafaards lafbek
    lafbekken rotzak rotzakken rotkind rotkinderen rotjoch rotjochies rotmeid rotwijf rotmens rotvent stuk vreten secreet
    loeder loeders feeks feeksen heks kenau kreng krengen wijf wijven takkewijf kutwijf kutwijven viswijf teringwijf
    kankerwijf teef teven slet sletten sletje hoer hoeren hoertje hoerenjong hoerenkind hoerenzoon hoerenloper snol snollen
    kutkop kuttenkop kuttekop kuttekoppen kankerlijer kankerlijers kankerhoer tyfuslijer tyfuslijers tyfushoer tyfuswijf teringlijer
    teringlijers pleurislijer klerelijer klerelijers kolerelijer pokkenwijf lijer lijers aso aso's asocialen tokkie tokkies
    gluiperd gluiperds griezel engerd engerds viezerik viezeriken viespeuk smeerlap smeerlappen smeerkees vetzak vetzakken vetklep
    dikzak dikzakken dikke patser patsers opschepper schijnheilige huichelaar huichelaars hypocriet profiteur profiteurs
    leegloper leeglopers nietsnut nietsnutten luiwammes luiwammesen luilak uitvreter uitvreters klaploper klaplopers
    schoft schoften schurk schurken ploert ploerten onmens ellendeling ellendelingen misbaksel misbaksels mispunt mispunten
    zeikerd zeikerds zeikwijf zeurkous zeurpiet zeurpieten zeiksnor jankerd jankerds jankebalk aansteller bemoeial bemoeials bemoeizuchtig
    wijsneus betweter betweters bekrompen tuig schorem gespuis uitschot geteisem schorriemorrie addergebroed kwal kwallen zultkop
    droplul droeftoeter droeftoeters flapdrol drol drollen strontkop strontjong kakker kakkers snotaap snotapen snotneus snotneuzen
    blaaskaak blaaskaken windbuil windbuilen praatjesmaker potentaat dictator nazi nazi's fascist fascisten racist
    pannenkoek pannekoek kippenkop leeghoofd leeghoofden warhoofd warhoofden bijgoochem gare pias clown clowns paljas
    idiot idiots moron morons dumbass jackass retard retards cretin imbecile dimwit nitwit scumbag scum douchebag prick pricks
    asshole assholes dickhead wanker twat bitch bitches bastard bastards whore slut cunt halfwit weirdo creep jerk jerks fatso
    kwezel kwijlebal schijtlijster schijtlaars schijterd bangeschijterd dweil dweilen trol varkenskop apenkop hondenkop pestkop pestkoppen
    rotjong kutkind kutkinderen kankerkind kankerjong teringkind tyfuskind teringjong kutjong kutjoch pispaal pisvlek pislul
    galbak chagrijn zuurpruim viswijven ruggengraatloze slijmbal slijmballen kontlikker kontlikkers hielenlikker hielenlikkers
    graaier graaiers zakkenvuller zakkenvullers flutdocent flutleraar flutjuf kutjuf kutmeester kutleraar kutdocent
    prutsdirecteur kneusje zwakzinnige zwakzinnigen krankzinnige gestoorde gestoorden psychopaat psychopaten
    narcist narcisten randfiguur wappie wappies boomer gekkie dwaas dwazen domme doos hersenloze
    mislukkeling mislukkelingen wangedrocht gedrocht`,
  mildscold: `zeur zeuren del dellen kwast kwasten zuiger zuigert flapuit kletskous vlegel vlegels mafketel mafketels zak gek tut muts heks lijer dikke dikkie eikel eikels lul pik oen kneus kneusje kneusjes clown clowns nazi nazi's
    dictator racist fascist fascisten drol drollen stuk vreten dweil dweilen teef teven hoer kreng watje watjes kwal kwallen griezel aso
    sukkel sukkels muts trol zuurpruim bemoeial wijsneus creep jerk boomer pannenkoek pannekoek dwaas dwazen schurk schurken
    gare pias domme doos weirdo griezel engerd wijf wijven etter patser opschepper sufferd sufferds kluns
    klungel klungels prutser prutsers stumper stakker racist pruts narcist psychopaat mafkees mafkezen idioot gekkie hersenloze
    halvegare pestkop pestkoppen dikke etters snotneus snotneuzen snotaap snotapen luilak luiwammes domoor domkop gekkin slijmbal
    zeurkous zeurpiet zeurpieten aansteller lafaard lafaards hypocriet tokkie tokkies chagrijn clown idiote paljas malloot
    betweter betweters bekrompen jankerd jankerds bijgoochem trut`,
  thing: `zeur zeuren del dellen kwast kwasten zuiger flapuit heks clown clowns pannenkoek pannekoek drol drollen stuk vreten zak gek tut muts dweil dweilen trol kwal kwallen doos dikke dikkie
    boomer pias gare kneus kneusje kneusjes kreng griezel teef teven dictator nazi nazi's fascist fascisten racist narcist psychopaat
    schurk schurken dwaas dwazen creep etter etters jerk snotaap snotapen snotneus snotneuzen eikel eikels pik domme lijer watje watjes
    engerd patser racist wijsneus bemoeial luilak pestkop pestkoppen weirdo paljas gekkie griezel bekrompen`,
  slur: `flikker flikkers flikkertje nicht nichten poot poten mietje ruigpoot ruigpoten kontneuker kontneukers kontenbonker anaalridder
    manwijf manwijven pot potten lesbo lesbo's pottenwijf sodomiet sodomieten shemale shemales travo travo's tranny trannies
    ladyboy neger negers negerin negerinnen nikker nikkers niknok niknokken roetmop roetmoppen zwartjoekel bosneger bosnegers
    zwartjakker kroesharige bosjesman bosjesmannen koelie koelies spleetoog spleetogen ching chong poepchinees
    poepchinezen sambalvreter rijstvreter katjang zandneger zandnegers zandnikker kamelenneuker kamelenneukers
    geitenneuker geitenneukers haatbaard haatbaarden kutmarokkaan kutmarokkanen kutmarokkaantje kutmarokkaantjes mocro-tuig
    berberaap berberapen rifaap rifapen kutturk kutturken kankerturk kankermarokkaan kankermarokkanen kankerjood kankerjoden kutjood
    kutjoden teringjood smous smouzen jodenstreek jodenneus jodenvriend kutpolen kutpool polak polakken kutpolak pollak
    vodkapool spaghettivreter moffen mof kutbuitenlander kutbuitenlanders kutallochtoon kutallochtonen
    importbruid gelukszoekertuig kansenparel kansenparels cultuurverrijker cultuurverrijkers kopvod kopvodden hoofdvod mongool mongolen mongooltje mongols kreupele kreupelen spast spasten spastisch spasticus
    autistje mankepoot mankepoten debiel debielen kankermongool downie
    jap jappen gook gooks nigger niggers nigga faggot faggots fag fags dyke dykes tranny kike kikes paki paki's towelhead
    sandnigger wetback chink chinks spic raghead cripple cripples moslimtuig moslimuitschot moslimgespuis islamtuig
    zigeunertuig asieltuig kampers kamper kutmoslim kutmoslims kankermoslim kankermoslims bontkraag
    bontkraagje bontkraagjes jodenzwijn jodenvarken turkentuig polentuig marokkanentuig buitenlandertuig
    kuthomo kuthomo's kankerhomo kankerhomo's teringhomo kutflikker kankerflikker pisnicht teringflikker kutlesbo kankerneger
    kutneger kankernegers kankerlesbo kuttransgender kutgehandicapte kutvluchteling kutvluchtelingen kankerpolen kankerpool`,
  weakslur: `teef teven slet sletten hoer hoeren debiel debielen wijf wijven kutwijf kutwijven kreng`,
  homonym: `pot potten poot poten nicht nichten mof moffen theedoek theedoeken kamper kampers jap spast kreupele kreupelen
    flikker downie lesbo neger mongool`,
} as const;
