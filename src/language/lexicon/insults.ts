// How a person is insulted in sentences, veiled insults included.

/** Patterns in the language of `tone/pattern`. */
export const INSULTS = `
wat|een|die *2 [ zak *1 hooi|stro|aardappelen|botten|vlees ]
die|dat|deze *2 @be *1 een *2 [ @scold ]
wat *1 een [ @scold|@homonym ] *1 is|ben|was|zijn|bent|waren die|dat|deze|hij|zij|ze|jij|je|jullie|@human
[ plank|plaat|bord|balk voor *1 je|zijn|haar|jullie|hun|uw kop|hoofd|harses|kanis ]
@person|lui|mensen|@you|hij|zij|ze *4 [ is|zijn|bent|ben *1 niet *1 wijs|snik|jofel ]
[ niet *1 vooruit *1 te *1 branden ]
[ kan|kunnen|kunt|kun *2 nog *1 geen *3 ] tellen|strikken|koken|vinden|eitje|deuk
[ geen *1 deuk *2 pak|pakje ]
[ wat *1 weet|snap|begrijp *1 jij|u|jullie *1 nou|nu *2 ]
[ van *1 toeten *2 blazen ]
[ klok *2 klepel ]
@person|mensen|lui|ouders|leerlingen *2 zouden|zou|moeten|moet|mogen|mag *2 zich [ @very? *1 kapot|dood|diep|rot? *2 schamen ]
[ ga|kruip|duik|loop *2 terug|weer|maar *3 onder|in|naar *2 steen|hol|grot|riool|mand|put ]
[ aan *1 jou|jullie|hem|haar|die *3 niks|niets|weinig *2 verloren ]
[ meneer|mevrouw|juffrouw|meneertje|mevrouwtje de|het professor|expert|betweter|deskundige|koningin|prinses|alleskunner|wijsneus|zelfbenoemde ]
[ eerst|zelf *2 leren|leer ] spellen|schrijven|lezen|rekenen|nadenken|denken
[ wie|waar heeft|heb|hebben *1 jou|je|die|hem|haar|jullie *3 diploma|bevoegdheid|rijbewijs|baan|papiertje *4 ]
[ met *1 jouw|je|zijn|haar|hun|jullie verstand|hersens|iq|niveau|intelligentie|hersenen *6 ]
@you *8 [ grote mond|bek|smoel ]
[ klets|kletst|lult|lul|praat|praten|kletsen *1 uit *1 je|jullie|zijn|haar|hun|uw nek|reet|kont|nekharen ]
[ dat|die|dit|deze mens|man|vrouw|vent|wijf|joch|kind|type|figuur|kerel|lui|mensen *1 @be *2 @strongvile|@scold|gek|dom|stom|ziek|lelijk|vies|knots|maf|getikt|debiel ]
@you|hij|zij|ze *1 hoort|horen *1 [ in|thuis *3 gesticht|inrichting|gekkenhuis|cel|dierentuin|kooi|psychiatrie ]
[ @person|@human *2 zo *1 saai|dom|lui|lelijk|dik|traag|sloom|stom dat *8 ]
[ mevrouw|meneer|@human|@he|die *1 heeft|heb|hebben *1 ze *2 niet *3 rijtje|rij ]
[ dikke|vette|ouwe|lelijke|oude pad|walrus|nijlpaard|olifant|kwal|vis|kraai|vogelverschrikker|kachel|boom ] $
^ [ @vile|kansloze|trieste|zielige|sneue|treurige @person|figuur|figuren|types|gevallen ] $
^ [ ouwe|oude|stomme|domme|dikke|vieze|luie|eeuwige zeur|zeurpiet|zak|heks|muts|doos|trut|brombeer|knorrepot|mopperkont|viezerik|bok|taart ] $
[ zo *1 dom|stom|sloom|traag *1 dat @you|hij|zij|ze *6 ]
[ jij|jullie|u *2 en *1 nadenken|denken|werken|lesgeven *4 ] gaan|gaat|past|passen|combinatie
[ bij *1 jou|jullie|hem|haar *3 ontbreekt|ontbreken|mankeert|scheelt *4 ] verstand|hersens|iets|steekje
[ zonder|geen *1 enig? *1 benul|besef|fatsoen|verstand ] *2 zoals|als|die|kerel|mens|man|vrouw
[ hersenloze|hersenloos|breinloze *2 ] mens|opmerking|reactie|volk|figuur|reageerder
[ nadenken|denken|lezen|luisteren|opvoeden|fatsoen|spellen|rekenen|opletten **8 te *1 veel|moeilijk|hoog *1 gevraagd|gegrepen ]
[ met *1 zulke|dit|deze|die|dat *1 soort? leerlingen|ouders|collega's|kinderen|lui|types|klas **2 kun|kan|kom|krijg *1 je|ik|we|jij *3 geen|niets|niks|nergens|nooit ]
[ stel|stelletje|zootje|clubje|bende *1 amateurs|prutsers|klungels|beunhazen|knoeiers|apen|ezels|kneuzen|clowns|nietsnutten|druiloren|halvegaren|hansworsten|randfiguren|mislukkelingen|sukkels|kneusjes|zeurpieten ]
[ wandelende|lopende ramp|mislukking|nachtmerrie|schertsvertoning ]
[ in *2 domheid|luiheid|dommigheid|stommigheid *2 ] uitblinken|uitblinkt|overtreft|overtreffen
[ iq|intelligentie|verstand|hersencellen|hersens|niveau *2 van *2 een|'n *1 ]
[ nooit *2 iets|wat *1 terecht|terechtkomen|worden *2 ] van|met
[ @you|hij|zij|@someone *2 wordt|word|worden *1 nooit *1 iets|wat|wijzer ]
[ met *2 de *1 beste *1 wil *8 dom|slim|intelligent ]
[ halve zool|zolen|gare|garen ]
[ zoals|als jij|jullie|jou ] zouden|moeten|moesten|moet|zou *3 opsluiten|opgesloten|weg|verbieden|verboden|lopen|bestaan
[ heb|hebt|hebben|had @you *1 je|jouw|jullie|uw|de *1 hersens|hersenen|verstand|brein *8 ]
[ hersens|verstand|brein *6 laten|vergeten|thuisgelaten|thuis|ingeleverd|verloren ]
[ zo'n *2 @vile *1 @scold|@human ]
[ een @vile *1 @scold ]
[ nooit zo'n *1 @vile|domme|stomme *1 @scold|@person ]
[ @vile @scold ]
[ niet de|het @very? *1 scherpste|slimste|snuggerste|helderste|beste *3 potlood|mes|kaars|lampje|lichtje|gereedschap|doos|etui|la|kaas|stuiver|klas ]
[ lampje|licht|lichtje *2 brandt|branden *3 niet *3 ]
[ je|jij|u|hij|zij|ze hebt|heeft|heb *1 ze *2 niet *3 rijtje|rij ]
[ vijf *1 op *2 rij|rijtje *1 hebben|heeft|hebt ]
[ je|jouw|zijn|haar|uw *1 niveau *3 ] @vile|kleuter|laag|bedroevend
[ niveau *1 van *1 een *1 kleuter|peuter|garnaal|baksteen|aap|amoebe ]
[ garnaal|amoebe|baksteen|zaagsel|pinda|erwt *2 ] $|hersens|in|verstand|iq
[ ga *1 fietsen|spelen|buitenspelen|breien ] $|met|jij|toch|idioot|buiten
[ ga *1 je *2 buiten *1 spelen|huilen ]
[ stuk *1 onbenul|verdriet|vreten|tuig|ellende|uitschot|vuil|stront|ongeluk|chagrijn ]
[ nutteloze|nutteloos|overbodig|overbodige stuk|mens|persoon|figuur|type|ambtenaar|vergaderaar ]
[ @you *3 zielig|zielige|triest|trieste *1 ] $
[ wat *1 een *2 zielig|zielige|triest|trieste|treurig|treurige|sneue|sneu|kansloos|kansloze|achterlijk|achterlijke|dom|domme|stom|stomme|gestoord|gestoorde|walgelijk|walgelijke|laf|laffe|gore|vieze|onbeschoft|onbeschofte|arrogant|arrogante *1 @person|ding|gedoe|bedoening|figuren|volk|lui|mens ]
[ niemand *1 zit *2 op *1 jou|jullie|u|je|jouw *3 te *1 wachten ]
[ niemand *1 vroeg|vraagt *3 jouw|jou|je|uw *2 mening|wat ]
[ leer *2 eerst *3 ] schrijven|spellen|lezen|rijden|nadenken|nederlands|normaal
[ hoe *1 is|zijn|ben|bent @you|hij|zij|ze *3 leraar|directeur|juf|docent|ouder|vader|moeder|geworden|aangenomen ]
[ @you *2 zou|zouden *2 geen *3 mogen|moeten ]
[ dikke|vette|lelijke|ouwe|oude|kale|schele|scheel koe|kop|heks|zak|lul|trut|taart|tang|vrijster|bok|geit|rimpel|zuurpruim|big|zeug|vetzak|doos|muts|@scold ]
[ oude|ouwe|lelijke|vieze|enge taart|tang|vrijster|bok|gek|vent|man|viezerik ]
[ met *1 je|jouw|zijn|haar *2 dikke|vette|lelijke|stomme|domme|grote|rare *2 ]
[ schele|kale|dikke|vette|lelijke|stinkende *1 ] @person|@scold
[ mond *1 van|over ] @vile
[ wie *1 denk|denkt|denken *1 @you *2 wel? *2 dat? *1 @you *1 ]
[ schijnheilig|schijnheilige|gluiperig|gluiperige|achterbaks|achterbakse *1 @person|gedoe|volk|types|bende|@scold ]
[ geen *1 greintje|sprankje|gram|grammetje *1 verstand|fatsoen|hersens|gevoel|empathie ]
[ geboren *2 slachtoffer|sukkel|verliezer|loser ]
[ you *1 are|re|'re *4 @scold|@vile ]
[ such|what *1 a|an @scold|@vile|moron|idiot|loser ]
@you *2 @be|bnt *4 [ @scold|@mildscold|@slur|@homonym|@vile ]
@you *1 @very? [ @scold|@slur|@weakslur ] $
@be @you *4 [ @scold|@slur|@homonym|@vile ]
@be @you *1 @very [ @scold|@vile ]
jij|jullie|you [ @scold|@slur|@homonym|@vile ]
jij|jullie|you [ @vile|stomme|domme|vieze|vuile @scold|@person ]
hij|zij|ze|he|she @be *4 [ @scold|@slur|@strongvile ]
@be|wat hij|zij|ze|he|she *2 een [ @vile? @scold|@slur ]
@be hij|zij|ze *2 [ @scold ]
@human *3 @be *4 [ @scold|@slur ]
@human *3 @be *2 @very @very? [ @strongvile ]
@human @be *1 [ @strongvile ] $
@person *1 zoals|als jij|jullie|jou|u *1 @be *3 [ @vile|@scold ]
ouders|leerlingen|collega's|leraren|docenten|juffen|pubers|kleuters|leerkrachten|bestuurders *2 zijn *4 [ @strongvile ]
ouders|leerlingen|collega's|leraren|docenten|bestuurders *1 die *3 [ @strongvile ] zijn
@person|@he|@you *1 die|dat @be *4 [ @scold ]
die|dat|deze|dit|zo'n|zulke|mijn|onze|stelletje|stel|een|de|het|alle|al|elke [ @vile|domme|stomme|vieze|lelijke|gestoorde|gekke|luie @vile? @scold|@human|ouders|leerlingen|collega's|vent|wijf|mens|kerel|gast|figuur|types|mensen|kind|kinderen|pubers|jong|joch|meid|directeur|volk ]
die|deze|zo'n|zulke|stelletje|stel|wat [ @namecall ]
wat een *1 @very? [ @namecall|eikel|engerd|etter|griezel ]
wat een [ @vile @scold ]
een [ @scold|@homonym ] zoals|als jij|jou|jullie|u|hij|hem|haar|zij
[ @scold ] dat|die je|jij|u|hij|ze|zij|jullie @be
[ stomme|domme|vieze|vuile|lelijke|achterlijke|gore|lelijke|luie|kut|kanker|tering|tyfus|klote|rot|dikke|ouwe|oude|laffe|achterbakse|arrogante|irritante|zielige|trieste|vervelende|verwende @scold|@homonym|@slur ]
[ rot|tief|sodemieter|flikker|donder|hoepel|pleur|tyf|lazer|piss|fuck **2 op|off ] **2 met? *3 je|jij|jullie|jou|u|jouw|man|mens|sukkel|$
^ [ rot|tief|sodemieter|flikker|donder|hoepel|pleur|tyf|lazer *2 op ]
[ kanker toch|nou|maar|lekker? toch|nou|maar|lekker? op ]
[ oprotten|optiefen|opzouten|opsodemieteren ] $
[ hou|houd|houdt|hou's *1 je|jullie|u|uw|die *1 @vile? bek|kop|muil|smoel|waffel|klep|snavel|rebbel|mond|kwebbel|kwek|grote ]
[ @you *2 @vile? bek|muil|smoel|waffel|rotkop|klep ] houden|dicht
[ bek|kop|muil|smoel|klep dicht ]
[ shut up|the ]
[ kop|bek|muil|smoel ] houden|dicht
[ zoek *2 hulp ]
[ laat *1 je|jezelf|u|hem|haar *2 nakijken|opnemen|behandelen|onderzoeken|opsluiten|testen ]
[ niet *2 scherpste|slimste|snuggerste|snugger|helderste|handigste *4 ]
[ nooit de scherpste|slimste|snuggerste ]
[ niet *2 goed *1 snik|wijs|bij|in|wys *2 verstand|hoofd|zinnen|kop? ]
[ niet *1 goed wijs|snik ]
[ niet *2 alle|allemaal|alles *1 vijf|kruiken|kopjes|knikkers|pannen|lichten *3 rij|rijtje|kast|dak|bakje? ]
[ ze niet *1 alle|allemaal *1 vijf? *2 rij|rijtje ]
[ niet helemaal honderd|100|fris|jofel|goed|lekker *2 ] $
[ steekje|draadje|schroefje|vijs|steek los|kwijt ]
[ klap *2 molen|windmolen ]
[ van *1 lotje *2 getikt|wijs ]
[ ziek|niet|gek|gestoord *2 in|bij *2 je|zijn|haar|hun|jullie|uw hoofd|kop|hersens|bovenkamer ]
[ iq van|als|lager *6 ]
[ @you|@he *3 iq ]
[ verstand|hersens|intelligentie|empathie|inlevingsvermogen|hersenen van|als een? *3 ]
[ heb|hebt|heeft|hebben @you|@he|@someone *2 geen *2 hersens|hersenen|verstand|ruggengraat|fatsoen|opvoeding|manieren|geweten|ballen|benul ]
[ @you|hij|zij|ze|@someone *3 heb|hebt|heeft|hebben *1 geen|nul *2 hersens|hersenen|verstand|ruggengraat|opvoeding|geweten|ballen|benul|fatsoen ]
[ gebruik|gebruikt *2 hersens|verstand *2 ]
[ heb|hebt|heeft *1 @you *2 hersens|verstand|opvoeding|brein *3 thuisgelaten|ingeleverd|verloren|aan ]
[ te dom|lui|stom|achterlijk|beroerd|bescheten om|voor ]
[ zo|even dom|lui|lelijk|stom|achterlijk als *4 ]
[ dom geboren ]
[ licht|lampje *2 niemand thuis ]
[ niemand thuis ] *2 boven|bovenkamer|daarboven
[ plaat|bord voor *1 je|zijn|haar|jullie|uw|hun|de kop|hoofd|harses ]
[ schaam|schamen *1 je|jij|u|jezelf|jullie ] @very? kapot|dood|diep|rot
[ ga *2 jezelf|je|lekker *3 huilen|janken|schamen|schieten|verstoppen|nakijken ]
[ huilie huilie ]
[ kruip|ga *2 terug *3 onder|in *2 steen|hol|grot|riool|mand ]
[ kijk *2 naar jezelf|jouw eigen? *2 ] @scold
[ kijk *2 in de spiegel ]
[ wat *1 ben|zijn|is je|jij|jullie|u|hij|zij|ze *1 een @very? @very? triest|treurig|zielig|armoedig|sneu|armzalig|raar|vreemd|naar|vervelend *2 ]
[ @you *2 bent|ben|is|zijn *3 triest|treurig|zielig|armzalig|sneu|zum|ziek *1 figuur|mens|mannetje|vrouwtje|type|gevallen|geval|hoopje|persoon|ventje ]
[ triest|treurig|zielig|sneu|armzalig|bedroevend figuur|mannetje|vrouwtje|hoopje|geval|persoon|ventje|wezen|type ]
[ trieste|treurige|zielige|sneue|armzalige figuren|mannetjes|vertoning|gevallen|types|mensen ]
[ opgeruimd staat netjes ]
[ niemand *3 mag|moet|kan|wil|neemt *2 je|jou|u|hem|haar *4 ] $
[ ander|echt vak *1 zoeken|leren|kiezen|nemen ]
[ zoek|kies *2 ander vak|baan|beroep|werk ]
[ had|moet|moeten|kan|kunt *4 nooit *3 kinderen *3 nemen|krijgen|gekregen|genomen|hebben ]
[ moeten|moet|zouden|zou|mogen|mag *1 geen kinderen *2 krijgen|nemen|hebben ]
[ kinderen verbieden ]
[ appel *2 valt *5 boom ] *4 @scold|@vile|niet
[ zo *1 ouders|moeder|vader zo *1 kind|zoon|dochter ]
[ je|jouw|jullie moeder|ma|mams *1 is|was|had|heeft|zo|een ] @vile|@scold|@slur|dik|dikke
[ van *1 de pot|ratten gerukt|besnuffeld ]
[ de pot op ]
[ loop|val|krijg|zak *2 naar de|het? maan|hel|duivel|dood|pomp|bom|heen|rambam|apezuur|schompes ]
[ krijg *1 de|het? kanker|tering|tyfus|pest|kolere|klere|pleuris|pokken|pokke|pip|rambam|klote|griep|aids|corona|ziekte|blafhoest|vliegende ]
[ kan|kunnen|kun|mag|mogen *2 de|het? kanker|tering|tyfus|pest|kolere|pleuris|pokken ] krijgen
[ de tering|tyfus|kanker|pleuris *1 krijgen ]
[ kus|lik *2 kont|reet|hol|ballen ]
[ in|uit *1 je|zijn|haar|uw|jullie reet|hol|anus|kont ]
[ reet *2 afvegen ]
[ grote|dikke|vette|opgestoken middelvinger ]
[ get a life ]
[ get some? help ]
[ go to hell ]
[ fuck|screw you|him|her|them|off|u|this? ]
[ you|he|she|they suck|sucks ]
[ who|what the hell *1 you|are ]
[ wat *1 ben|is|zijn|bent *1 @you|hij|zij|ze *1 *1 @vile ]
[ hoe @very? dom|stom|achterlijk|gestoord|bescheten|naief kun|kan|ben|is|moet je|jij|u|jullie|ze|hij *2 ]
[ hoe|zo dom|achterlijk|gestoord *1 kun|kan|ben|bent|zijn @you ]
[ doe *2 niet|eens *2 zo *1 achterlijk|gestoord|debiel|dom|imbeciel ]
[ spoor|spoort *1 @you|hij|zij|ze *1 niet *1 ]
[ @you|hij|zij spoort|spoor|sporen *2 niet *1 ]
[ ben|bent|is @you|hij|zij|ze *1 achterlijk|gestoord|debiel|imbeciel|dom|gek|doof|blind *1 ] geworden|ofzo|of|$
[ @you|hij|zij|ze|@someone *3 kan|kunt|kun|kunnen|snapt|snap|snappen|begrijpt *3 ballen|hol|reet|drol|kloten|zak ] *3 van
[ geen|de ballen|hol|reet|kloot|kloten verstand ]
[ typisch *1 zo'n|zon|weer|een|een? ouder|moeder|vader|leraar|juf|puber|docent|mens|man|vrouw|type ] **1 die|dat
[ van jouw|jullie|dat|jou|hun|zijn|haar soort|slag|kaliber|niveau *1 ]
[ zulke|zo'n|dat soort *1 ouders|types|mensen|figuren|volk|lui|moeders|vaders ] *4 @vile|@scold|geen|nooit|verbieden
[ mensen zoals|als jij|jullie|u ]
[ pas *1 als|wanneer *4 groot|volwassen ] *3 praten|meepraten|terug
[ mond|bek vol *2 tanden ]
[ was|ga *2 mond *2 spoelen|wassen ]
[ met *1 je|jouw|zijn|haar|die|zo'n *1 @vile hoofd|kop|smoel|gezicht|bek|praatjes|mening|kind|kinderen|rotkop ]
[ je|jouw|jullie|zijn|haar|uw @vile|@swear hoofd|kop|smoel|gezicht|praatjes|mening|kind|kinderen|rotkop|bek|gezeik|gezeur|geklets|toontje|moeder|school|kinderen ]
[ lelijkerd|viespeuk|stommerd|dommerik|idioot ]
[ @strongvile @vile @person ]
[ @vile|domme|stomme|luie gans|koe|ezel|kip|geit|muts|trut|varken|os|kalf|aap|doos|zeug|teef|gup ]
[ ezel|koe|os|rund|gans|kip|aap|varken|zwijn|zeug|rat|slang|hond|schaap|kuddedier|ezels|schapen ] dat|die je|jij|u|jullie bent|ben|zijn
@you *2 @be een *1 [ ezel|koe|os|rund|gans|kip|aap|varken|zwijn|zeug|rat|slang|hond|eikel|pot|teef|heks|kleuter|baby|nul|fossiel|nietsnut|pik|lul|blok|ramp|schande|grap|aanfluiting|lachertje ]
hij|zij|ze|@human *1 @be *1 een *1 [ ezel|koe|os|rund|aap|varken|zwijn|zeug|rat|slang|heks|nul|aanfluiting|lachertje|onbenul|slijmbal|draak ] $|van|die|en|met
[ vette|ouwe|dikke @person ] *4 @vile|@scold
[ gefaalde|mislukte @person|leraar|docent|ouder|ouders|schoolleider|pedagoog|opvoeder ]
[ gefaald|mislukt als ] *2 @person
[ zonde|verspilling van *3 zuurstof|lucht|ruimte ]
[ niks|niets|nul *1 waard ] *3 @you|@person
@you|@he *2 @be *3 [ niks|niets|geen *1 waard|voor|cent|knip|stuiver ]
@you *2 deugt|deugen|deug *3 [ niet|nergens|niks *2 ]
[ @you|@he|@someone walgen|walg|walgt *2 ]
[ ik walg|veracht|verafschuw|haat *2 van? je|jou|u|jullie|hem|haar|hen|die ]
[ je|jij|u|jullie|hij|ze maakt|maken me|mij|ons *2 @sicken ]
@you|die|hij|zij|@named|@human *2 kan|kunnen|kunt|kun *1 er *3 niks|niets *1 van *3
@you|die|hij|zij|@named|@human *2 bakt|bakken|bak *1 er *3 niks|niets *1 van *3
aan *1 jou|jullie|hem|haar|die *3 heb|hebben|heeft *2 je|we|ik *3 niks|niets|geen
zo *1 @vile|dom|lui|stom|lelijk|traag *2 als|dan *2 jij|jou|die|hij|zij|@named
niemand *4 zo *1 lui|dom|stom|traag|vals *2 @be *3
iedereen lacht *2 om|over *1 jou|je|hem|haar|jullie
you|he|she|they *1 are|is|re|'re *3 pathetic|disgusting|useless|stupid|dumb|worthless|idiot|moron|loser|joke
vuile|vieze|smerige|gore|laffe|stomme|achterlijke|domme|luie rat|hond|honden|pad|slang|zwijn|varken|oplichter|leugenaar|verrader|trol|buitenlander|donder|donders|wijf|vent|kerel|ratten|slijmbal
is|zijn|ben|bent *2 een|'n|de *1 lachertje|aanfluiting|mislukkeling|nietsnut|lapzwans|kneus|grap|lulletje|dombo|hork|schande|jaknikker|windbuil|flapdrol
vreselijk|verschrikkelijk|naar|vals|afschuwelijk *1 mens|wijf|type|secreet|kreng
stel|stelletje|zootje *2 luie|domme|achterlijke|slappe|laffe|ongeregeld|kneuzen|kleuters|amateurs|prutsers|debielen|idioten|huichelaars|zeurpieten|donders
je|jij|u @be *1 niks|niets *4 kan|kunt|wordt|waard
ziet|zie *1 er *1 niet *1 uit *3 @scold|$
je|jij|hij|zij ziet|zie *1 er *1 niet *1 uit
kun|kan|kunt|leer *1 je|u|jij *2 wel|eerst|eens *2 lezen|rekenen|schrijven|tellen|nadenken *3 of|$|te
wijsneus|betweter|zeurpiet|slijmjurk|slijmbal|dikzak|vetzak|oprotten|lapzwans|mislukkeling *6
braakneigingen|kotsneigingen|jeuk *2 van *3 die|jou|hem|haar|@human|@person
nooit *3 moeten *2 krijgen|geboren
grootste|ergste|domste *1 @scold|zeurpiet|sukkel|leugenaar|prutser|nietsnut|zeikerd *4
typisch *2 zo'n *1 domme|stomme|achterlijke|luie|slappe
typisch *1 @named *2 altijd|weer|nooit *4
daar heb|hebben *2 je|we *2 hem|haar *2 weer *3 @scold|grootste|zeurpiet|zeikerd|betweter
met zo'n vader|moeder|ouder|juf|meester|leraar|baas *3 is|snap|begrijp|wordt *4 wonder|niks|nooit|dat
geen *1 wonder *4 met *2 zo'n *1 vader|moeder|ouder|juf|meester|leraar
misschien *1 moet|kunt|kun *1 u|je|jij *4 eens? *2 leren|aanschuiven|groep|terug|nadenken|lezen *3 groep|lezen|school|kleuters|nadenken|$
lezen is *1 ook *1 een *1 vak|kunst
dom *1 en|én *1 @vile|lui|traag|lelijk|brutaal
liegende|vuile|blinde|slappe|luie|miezerige|mislukte|laffe rat|ezel|zak|lamzak|pinguin|mannetje|vrouwtje|dweil|koe|geit|dief
met *1 zo'n|die *1 stem|kop|hoofd|gezicht|figuur *2 zou *1 ik *6
verstand *1 van *1 een *2 biet|garnaal|pinda|ezel|kip|baksteen
kop *1 als *1 een *2 biet|aap|varken|pannenkoek
@own|klas|leerlingen *2 kan|kunnen *2 helemaal? niks|niets $
ben|bent *2 je|jij|u *3 van *1 de *1 trap *2 gevallen
daar *1 is|zijn|heb *1 ze|hij|je *3 weer *3 dorpsgek|zeikerd|zeurpiet|mafkees
dorpsgek|leugentante|roddeltante|zeurkous|zeurkousen|slapjanus|slapjanussen|domkop|stinkerd
stinkt *2 uit *1 je|haar|zijn *1 mond|bek
je|jij stinkt $
spoort|sporen niet
heb|hebt *1 je|jij *2 ze *2 wel *2 allemaal *1 op
wat *1 een *2 rund|koe|ezel|schaap|kip|os|drol *1 is|ben
snapt|snap *2 ook? *2 werkelijk|echt *2 niets|niks *2
snapt|snap *3 geen *1 hout|zak|bal|fluit *2
niemand *1 mag|wil|moet *1 jou|je *2
niemand *1 neemt *1 jou|je *1 serieus
zielepoot|zielenpoot|zielig *2 zonder *1 vrienden
misselijk *2 van *2 die|dat|je *2 kop|gezicht|hoofd|stem
goed|knap|slim|lekker *1 zo? *1 hoor *1 genie|einstein|professor|wonderkind *4
genie|einstein|professor|wonderkind *3 alles|weer *2 verpest|fout|verkloot
twee|drie|één hersencellen|hersencel
knap *1 hoor *1 zo *1 dom *6
onze|mijn leerlingen|klas|brugklas *3 worden|wordt *2 toch? *1 niks|niets
`;
