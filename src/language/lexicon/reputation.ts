// How the own school, board, team, pupils or parents are run down in sentences.

/** Patterns in the language of `tone/pattern`. `@own` is what belongs to the own school. */
export const RUNNING_DOWN = `
@own *4 de weg *2 kwijt
@own *4 het spoor *1 bijster
niks|niets *2 @here *4 geregeld|goed|klopt|deugt|werkt|fatsoenlijk|normaal
@here *3 niks|niets *3 geregeld|goed|deugt|klopt
@own **3 loopt|lopen|gaat *3 in *1 de *1 soep|honderd|mis|fout|fout
@own *3 verkloot|verprutst|verknalt|verknoeit|verpest *4
@own *3 geleid|bestuurd|gerund|bevolkt|gestuurd *2 door *4 @scold|@vile|stel|stelletje|clowns|amateurs|klunzen|prutsers|beunhazen
@own **6 vooral *1 hoe *1 het *1 niet *1 moet
leer|leert *1 je *2 vooral *1 hoe *1 het *1 niet *1 moet
@own *2 doet|doen *1 maar wat|raak
schaam|schaamde|schamen|geneer *2 me|ons|mij *4 @here|@own
managers|bestuurders|mensen|bazen zonder verstand|benul|idee *1 van
@own|@here *2 leer|leert|leren|leerde *1 je|jij|kinderen|ze? *4 niks|niets|weinig|geen *2
@own *2 nergens *1 te *1 bekennen|vinden|zien|bereiken
@own *2 kun|kan|moet|kunnen *1 je|jij|ouders *2 beter|maar *1 mijden|vermijden|overslaan|verlaten|links
@own *4 afraden|afrader|mijden|vermijden
raad *2 @own *3 af
alles|het draait *2 @here *2 om geld|cijfers|imago|centen|lijstjes|prestaties|uiterlijk
@here *4 kinderen|leerlingen *2 bijzaak|nummers|nummer|bijvangst
@own *3 heeft|hebben *1 lak|schijt|maling *2 aan
weer|alweer *1 zo'n *1 zinloze|nutteloze|overbodige|slaapverwekkende *6 @own|@here
@own *4 trekt|trekken *3 aan|lager|neer|leeg
@own **4 nergens *1 goed|op|naar
@here *3 leerlingen|kinderen|ouders *2 kunnen|weten|snappen *3 niet|niks|niets|geen *2 eens
wat *1 een *2 @shabby *1 school|bestuur|directie|team|klas|organisatie|schoolleiding|stichting|collega's|leerlingen|ouders *3 hebben|heb|is|zijn *1 wij|we|ik|het *2
wat *1 een *2 puinhoop|zooi|zooitje|bende|circus|poppenkast|drama|chaos|janboel *3 @here|@own
merk|merkt|zie|zien *2 je|jij|we|ik *2 @here *2 niets|niks|weinig *1 van
@own *4 draait *3 om *2 geld|cijfers|imago|lijstjes|zichzelf|subsidie
@own **6 geld over *1 de *1 balk
@own *5 geen *2 flauw|benul|idee|benullen|visie|plan|beleid|leiding|tijd|aandacht|respect|waardering|oog|hart|steun|hulp
@own *6 @no *2 hulp|steun|leiding|visie|waardering|respect|oor|gehoor|aandacht|geregeld|zitten|wachten
@own *5 kijkt|kijken *3 weg|andere|toe
@own *6 iedereen *4 weg|deur|vertrekt|overspannen|ziek|burn-out
@here *5 iedereen *4 weg|deur|vertrekt|overspannen|ontslag
bij ons *2 loopt|lopen|gaat|gaan *3 iedereen|niemand|alles|weg|collega's
@own *5 om *1 te *1 huilen|janken|schreien
om te huilen|janken|kotsen *4 @here|@own
@own *4 stilte|sfeer|niveau|werkdruk|communicatie|organisatie|gebouw|leiding **4 @shabby|laag|slecht|ver|zoeken|huilen|nul|dieptepunt|beneden
sfeer|niveau|communicatie|organisatie|leiding|beleid|kwaliteit|onderwijs *4 @own *4 @shabby|laag|zoeken|nul|dieptepunt|beneden|niets|niks|huilen|dramatisch
@own *3 denken|denkt|vinden|weten *3 alles|altijd *4 mogen|mag|beter|weten|kunnen
ouders|leerlingen|kinderen *3 @here|@own *3 denken|denkt|weten|vinden *3 alles|dat
@own *4 ongemotiveerd|ongemotiveerde|ongeinteresseerd|onbeschoft|verpest|verwend|verwende|nesten|krot|bouwval|varkensstal|zwijnenstal|vuilnisbelt|fabriek|gevangenis|sekte
trekt|trek *3 dood *1 paard
@own *6 merk|merkt|zie|ziet|komt *3 @no|niks|niets|weinig
missie|visie|motto|kernwaarden|kernwaarde|slogan|schoolplan **8 niets|niks|weinig|lege|loze
geen hond|kip|mens *6 @here|@own
@own *4 zakt|zinkt|glijdt|holt|keldert|wegloopt|leegloopt|loopt *4 weg|af|achteruit|leeg|dieper|bergafwaarts
@own *6 weer *1 eens *6
@own *3 heeft|hebben *3 weer|alweer|opnieuw *6 bedacht|verzonnen|bedenken|besloten|verpest|vergeten
@own *3 beslist|besluit|bedenkt|verzint|dropt|duwt *6 zonder|over|door
over *1 onze|ons hoofden|rug *3 heen|om
@own *4 hypocriet|schijnheilig|hopeloos|wereldvreemd|waardeloos|ruk|prut|kansloos
@own *4 gun|gunnen|wens *3 niemand
gun|gunnen|wens *2 niemand *4 @own|@here
bij|voor *1 @own *1 ben|ben|bent *1 je *2 niets|niks|nummer|slechts
@own *6 lachertje|grap|aanfluiting|schertsvertoning|klucht
vergaderen|vergaderingen|formulieren|papierwerk *6 @own *5
@own *3 kan|kunnen *3 niet *2 anders
@own *4 stuurt|jaagt|pest|werkt *4 weg|kapot|overspannen|burn-out
no one|nobody *4 @own|@here
@own **6 does|do|doesn't|don't *1 not? *1 care|listen|work
@own *6 @be *5 @shabby|@vile
@own **8 @be *3 @very? *2 @shabby|zooitje|puinhoop|bende|chaos|drama|ramp
@be *3 @own *4 @shabby|@vile
@own *3 een *2 @shabby|zooitje|puinhoop|bende|puinzooi|janboel|teringzooi
@own *3 kan|kunnen|doet|doen|deed|deden|snapt|snappen|weet|weten|begrijpt|begrijpen|bakt|bakken|regelt|regelen|leert|leren|onderneemt|luistert|luisteren|communiceert|reageert|steunt|klopt|deugt|deugen|boeit|interesseert|verandert|gebeurt|lukt|werkt|hoort|ziet|zien|wil|willen|heeft|hebben **4 niks|niets|niet|nooit|geen|nergens|weinig
niks|niets|nooit|nergens|weinig *5 @own
@own *6 laat|laten *3 in *2 steek|stikken|vallen|barsten|zwemmen|kou
@own *3 laat|laten *3 vallen|barsten|stikken|zwemmen|zitten|stikken|verpieteren|over
@own *4 bezuinigt|bezuinigen|bespaart|besparen|verspilt|verspillen|smijt|gooit *5 weer|alweer|verkeerde|weg|kapot|opnieuw|dood|gekste|geld
@own *4 faalt|falen|gefaald|blundert|blunderen|klungelt|klungelen|prutst|prutsen|rommelt|rommelen|verprutst|verzaakt|verwaarloost|stuntelt|aanmoddert|aanmodderen|modderen|wegkijkt|wegkijken
@own *4 verpest|verpesten|verziekt|verzieken|sloopt|slopen|vernielt|verkloot|verkloten|verneukt|verkwanselt *4
@own *4 achteruit|bergafwaarts|afgegleden|afglijden|naar *1 de knoppen|haaien|vernieling|kloten|klote|filistijnen|bliksem
@own *5 lak|schijt|maling *2 aan
@own *5 denkt|denken *2 alleen *2 *1 geld|zichzelf|cijfers|imago|eigen
@own *6 alleen *1 maar? *1 om *2 geld|cijfers|imago|schone
@own *5 alles *1 onder *1 het tapijt|kleed
@own *6 stelt|stellen *2 niks|niets|weinig voor
@own *5 nergens *1 op|naar
@own *5 aan *1 zijn|haar|hun laars
@own *4 voor *1 geen meter|cent
@own *3 verdient|verdienen *3 geen|beter *4
@own *4 nergens *1 voor
schaam|schamen *1 me|mij|ons *3 voor *4 @own
schamen|schaam *3 @own
zonde|jammer *2 dat *3 @own *6 niet|nooit|niks|niets
weg *1 bij|van *2 @own
kind|kinderen *3 nooit|niet *4 op *2 @own
@own *4 nooit|niet *3 aanraden|aanbevelen|aanraad|kiezen|sturen
raad|aanraden|adviseer|stuur *4 nooit|niet|niemand *5 @own|hier|school
ga|gaan|werk|werken *3 niet|nooit *3 bij|op *2 @own
slechtste|domste|luiste|lastigste|vervelendste|ergste|stomste|waardeloze|waardeloos|belabberde|beroerde|luie|incompetente|domme|verwende|vreselijke|ondankbare|onopgevoede|achterlijke|slappe|dramatische|hopeloze|asociale|arrogante|brutale *2 @own|klas|school|groep|directie|bestuur|team|ouders|leerlingen|kinderen|sectie|mr *5 @here
@here *8 slechtste|domste|luiste|lastigste|waardeloze|belabberde|beroerde|luie|incompetente|domme|verwende|vreselijke|ondankbare|onopgevoede|achterlijke|slappe|dramatische|hopeloze|asociale|arrogante *2 klas|school|groep|directie|bestuur|team|ouders|leerlingen|kinderen|sectie|collega's
@here *7 zooitje|puinhoop|bende|chaos|janboel|puinzooi|kutzooi|klerezooi|teringzooi|rotzooi|zooi|troep|gekkenhuis|circus|wanvertoning|drama|ramp|rampgebied|poppenkast|schande|aanfluiting|schijnvertoning|bananenrepubliek|slangenkuil|vergaarbak|zinkend|apenkooi|hel
zooitje|puinhoop|bende|chaos|janboel|puinzooi|kutzooi|klerezooi|teringzooi|zooi|gekkenhuis|circus|wanvertoning|drama|poppenkast|schande|aanfluiting|slangenkuil|hel *6 @here|@own
@here *4 @be *3 @shabby
@here **6 niemand|geen|niks|niets|nooit **3 luistert|werkt|leiding|regels|doet|wat|iets|klopt|geregeld|deugt|visie|plan|beleid|structuur|orde|gebeurt|terecht|kan|kloppen
@here *5 mag|mogen|kan|gebeurt|deugt|klopt|werkt|lukt *2 niks|niets|nooit|geen *2
zo slecht|dom|lui|brutaal|beroerd *4 @here
@class|groep|klas *3 @be *3 onhandelbaar|hopeloos|verschrikkelijk|ongelofelijk *1 @vile?
ouders *2 @here *4 zeuren|klagen|verwennen *4
ouders|leerlingen|kinderen *1 van|op|bij *2 @here|@own *6 @vile|@shabby|zeuren|klagen|verwend|verwende|dom|lui
@here|@own *4 ouders|leerlingen|kinderen|collega's *4 @vile|@shabby|zeuren|klagen|verwend|verwende|alleen
niet *1 trots *2 @own
missie|visie|kernwaarden|identiteit|motto|leuze|slogan *6 @own *6 @shabby|lachertje|wassen|loze|flauwekul|onzin|marketing|poppenkast|leugen|farce|niks|niets
@own *4 missie|visie|kernwaarden|identiteit|motto|leuze|slogan *8 @shabby|lachertje|wassen|loze|flauwekul|onzin|marketing|poppenkast|leugen|farce|niks|niets|praatjes
@own *4 zogenaamd|zogenaamde|zogenaamd|zogenoemd
zogenaamd|zogenaamde *4 @own
@own *2 typisch|alweer *2
bij *1 @own *4 hetzelfde|liedje|altijd
my|our school|board|principal|team|pupils|students|parents *2 is|are|sucks|suck *3 @shabby|@vile|mess|joke|terrible|awful|useless|worst|disgrace|incompetent
@own is|are *3 mess|joke|terrible|awful|useless|worst|disgrace|circus|shambles
@own *3 liegt|liegen|fraudeert|frauderen|sjoemelt|sjoemelen|graait|graaien|steelt|verzwijgt|verzwijgen|bedriegt|bedriegen|verspilt|manipuleert|intimideert|knijpt|misbruikt|discrimineert *6
@own *3 heeft|hebben **8 gestolen|gelogen|voorgelogen|vervalst|gesjoemeld|gefraudeerd|verzwegen|verdwijnen|omgekocht|bedrogen|geintimideerd|weggemoffeld|opgelicht
@own *3 geeft|geven|gaf *3 geen|niks|niets|geen *2 zier|moer|bal|zak|reet|fluit|steek|om|flikker|barst *4
@own *2 @be *2 er *1 nooit
@own *2 @be *3 slecht|waardeloos|incapabel|corrupt|ziek|rot|opgebrand|uitgeblust|losgeslagen|afgestompt *3
slecht|slechte|slechtste|waardeloze|beroerde|saaie|rotte|incapabele *1 school|leiding|directie|bestuur|team|lessen|sfeer|organisatie|leraren|docenten|management *5 @here|@own|wij|we|ons
@here *6 slecht|slechte|slechtste|beroerde|waardeloze *1 school|leiding|directie|bestuur|team|lessen|leraren|management
wij|we *1 zijn *3 slechtste|slechte|domste|vuilnisbak|afvalputje|zielig *3
lessen *3 @here *4 saai|slecht|waardeloos|niks
vind|vond *2 @own *2 slecht|niks|waardeloos|verschrikkelijk|vreselijk|zwak|achterlijk
@own *3 luistert|luisteren *2 naar|alleen|nooit *2 niemand|naar|niet|maar *4
niemand|geen *6 @own|@here **6 luistert|durft|vertrouwt|vertrouwen|veilig|werken|werkt|blijft|gelooft|luisteren
@here|@own *5 niemand|geen *4 durft|veilig|vertrouwen|luistert|werken|boel
geen *2 enkel? *1 vertrouwen *4 @own
hier wil|wilde|werkt|blijft|durft *2 niemand *6
niemand luistert *2 hier *6
nooit *3 steun|antwoord|hulp|waardering *5 @own
van *1 @own *2 krijg|hoef|hoeven|krijgen|verwacht *3 nooit|niks|niets|geen *5
krijgen|krijg *1 we|wij|ik? *3 nooit|geen *2 steun|antwoord|hulp|waardering *4 @own
zet|breng|doe|stuur *4 kind|kinderen *3 niet|nooit|ergens|anders *4 @own|school|heen|anders
zou *4 kind|kinderen *4 nooit|niet|weghalen|goud *6 @own|school|zetten|doen|hier
kies|zoek|neem *3 andere|betere school *4
@own *3 kan|kunnen|moet|moeten *2 beter|gewoon|maar *2 dicht|sluiten|opheffen|opstappen|weg
naar *1 mijn|m'n mening moet *4 dicht
@own *4 opstappen|aftreden *6
@own *3 doet|doen *3 alsof *6
wij|we doen|doet *1 alsof *8 leugen|nep|toneel|maar
loopt|lopen *3 bij *1 ons *1 weg *6
haat *1 en *1 nijd|ellende
@here *6 ellende|oorlog|dierentuin|ramp|treurnis|schijnvertoning|wanhoop|onveilig|leugens|vriendjespolitiek|angstcultuur|afrekencultuur
treurnis|schijnvertoning|angstcultuur|ellende|leugens *5 @here|@own
@here|@own **8 not $
hashtag not
met *1 zo'n|deze|dit *2 @own|team|directie|bestuur|leiding *4 niks|niets|nooit *6
typisch|fijn|lekker|bedankt|leuk *2 hoor|weer|dan? *2 zo'n? *1 @own *8 niks|niet|geen|weer|eerst|alweer|nooit
mijn|onze leidinggevende|directeur|baas|chef|teamleider|bazin *3 heeft|doet|maakt|verstopt|luistert|is *4 schijt|stuk|kapot|niks|niets|nooit|nooit|verstopt|kantoor
mijn|onze collega's|team *3 kletsen|roddelen|werken|zitten|drinken|doen *4 dag|niet|niks|niets|auto|koffie
@own *4 interesseren|interesseert|boeien|boeit *2 me|mij|ons *2 geen|niks|niets|niet
@own *4 wordt|worden *2 toch? *1 niks|niets|nooit
@own *3 bestaat|bestaan *2 uit|voor *4 @scold|@vile|sukkels|kneuzen|debielen|idioten|prutsers|zeurkousen|amateurs|jaknikkers
@own *2 @be *2 een? *2 stel|stelletje|zootje *2 @scold|@vile|ongeregeld|luie|kneuzen|amateurs|prutsers
ik haat *2 deze|mijn|onze|die *1 kinderen|klas|leerlingen|school|groep|baan
@own *4 niet *2 te *1 harden|redden|doen|genieten|vertrouwen
@own *4 overal *2 commentaar|gezeur|kritiek
@own *5 alleen *1 maar? *1 geld|imago|cijfers|centen|boekhouder|stenen|spreadsheets
telt|tellen|draait *4 alleen|de|maar *2 geld|spreadsheets|cijfers|centen|imago *4 @here|@own|kinderen
@own|@here *4 tellen|telt|draait *5 geld|spreadsheets|cijfers|centen|imago
@here *4 leren|leert *3 niks|niets|nooit|geen
@here *3 @be *3 niks|niets|niks *3 $
@own *3 niks|niets *1 waard
@own *6 gesjoemel|gesjoemeld|fraude|leugens|geknoei *4
@here|@own *6 gesjoemeld|vervalst|gefraudeerd|gerotzooid|weggepest
our|my school|management|board|team|headteacher *2 is|never|doesn't|does|are *3 shitshow|joke|listens|listen|care|cares|mess|useless|incompetent
shitshow|dumpster
afvalputje|vergaarbak|vuilnisbak *4 wijk|regio|buurt|stad|onderwijs
gebakken lucht
mooie|mooi folder|verhaal|behang|praatjes|woorden *4 @own|lucht|verder|niks
missie|visie *6 behang|folder|loze|toneel|leugen
niveau|sfeer|leiding|communicatie *3 @here *4 huilen|nul|slecht|beneden|zoek
altijd *1 hetzelfde *1 liedje *2 met *2 @own
belooft|beloven|beloofd *4 en *2 doen|doet *2 niks|niets *4 @own
@own *5 beloven|belooft *5 niks|niets
@own|@here *4 getto|ghetto|gekkenhuis|getto|achterbuurt|leerfabriek|fabriek|kutbende|klerebende|klotenschool|kutschool
@own *4 zit|zitten|drinkt|drinken *3 koffie|gang|kantoor *4 terwijl *6
kom *3 niet *4 @own|hier *2 werken
niemand *3 neemt|nam *3 verantwoordelijkheid *3
@here *6 niemand *3 verantwoordelijkheid|werken|weet|doet
my|our students|pupils|kids|colleagues *2 are|is *2 hopeless|useless|lazy|idiots|stupid|terrible
@own *3 slaan|slaat|mishandelen *2 kinderen|leerlingen
sfeer *3 snijden|verziekt|ziek|bedorven|om *4
@here *4 sfeer *3 snijden|verziekt|verpest
zit|zitten *2 iedereen *3 elkaar *2 dwars|lijf
@own *2 steekt|steken|stopt *4 in *2 zak|zakken
doen *1 alsof *2 er *2 niks|niets *2
gedaan *1 alsof *4
@own *4 kijken|kijkt *2 niet|nauwelijks *3 om *2
@own *3 staat|staan *3 bekend *2 als *3
directie|bestuur|team|leiding|school *2 van *2 idioten|sukkels|prutsers|amateurs|debielen|niks|kneuzen
@own *2 trekt|trekken *4 voor $
@own *4 alcoholisten|criminelen|profiteurs|klaplopers|asocialen *2
our|my board|management|team|school|boss *2 does|do|did *2 nothing
kwaliteit|onderwijs|niveau|lessen *2 @here *4 ver *2 onder|beneden|stelt|stellen *4
onderwijs|lessen *2 @here *2 stelt|stellen *2 niks|niets
@own *2 @be *2 een *1 stel|stelletje *2 @scold|jaknikkers|amateurs|prutsers|kneuzen
@own *2 laat|laten *2 alles *2 op *2 beloop
gepest|geintimideerd *2 door *2 directie|leiding|bestuur|collega's
wij|we doen *1 hier *2 maar *1 wat
@own *2 maakt|maken *2 alles *2 kapot|stuk
@own *2 @be *2 omgekocht
kan *2 @own *3 dicht|sluiten|weg
ik haat *2 mijn|deze *1 werk|baan|collega's|school|klas
leiding|directie|bestuur hier *2 @be *4 kwijt|slecht|niks
mijn|onze|alle *2 collega's *2 @be *3 zeurkousen|slapjanussen|luiwammesen|lui|onbekwaam|huichelaars|vals
wij|we leren|leer *2 kinderen|leerlingen *2 hier *3 niks|niets
hier *2 op *1 school *2 word|wordt *6 vuil|behandeld|oud
al *1 jaren *6 @own *2 niks|niets
wat *1 een *1 kutschool|klotenschool|klereschool|rotschool|waardeloze|slechte *1 school? *4
@own|@here *8 niet|nooit *3 naartoe|heen *2 sturen|brengen|doen
ga *2 vooral|maar? *1 niet|nooit *2 naar *4 @own
clowns|morons|idiots|losers|amateurs *3 in|at|of *1 our|my
bunch of *2 clowns|morons|idiots|losers|amateurs
poppenkast|circus|zooitje|bende daarboven|hierboven|hier
bestuurders|managers|bazen|directie *6 terwijl *4 lekt|instort|verzuipen|ziek|verzuipt
ouders|leerlingen|kinderen|collega's *1 van|op|bij *2 @own|@here *2 @be *4 @vile|@shabby|gemakzuchtig|onbeleefd|onopgevoed|ongemotiveerd|tuig
belooft|beloven|beloofd *4 alles *4 niets|niks|nooit *6
@own *2 belooft|beloven *6 nooit|niets|niks *6
visie|missie|identiteit|aanpak|beleid *4 @own|@here *2 slaat *2 nergens *1 op
visie|missie|identiteit *2 van *1 ons *2 slaat *1 nergens
@own *4 lachwekkend|bespottelijk|gemakzuchtig|gemakzuchtige

`;

/** What is said of a school that is run down. */
export const SHABBY = new Set(
  `waardeloos waardeloze slecht slechte slechter slechtste belabberd belabberde beroerd beroerde belachelijk belachelijke schandalig
  schandalige schandelijk schande schandvlek dramatisch dramatische drama ramp rampzalig rampzalige hopeloos hopeloze puinhoop
  puinzooi puinbak zooitje zooi bende janboel chaos chaotisch chaotische aanfluiting lachertje blamage farce poppenkast circus
  gekkenhuis wanvertoning incompetent incompetente onbekwaam onbekwame ondermaats ondermaatse armoedig armoedige armzalig triest
  trieste treurig treurige bedroevend prut flut knudde kut klote kutschool kutzooi klotezooi ruk drie-keer-niks nutteloos nutteloze
  zinloos onveilig onveilige ouderwets ouderwetse stoffig verouderd achterhaald onprofessioneel onprofessionele amateuristisch
  amateuristische slap slappe laks lakse lui luie wanbeleid mismanagement ongeorganiseerd ongeorganiseerde onbetrouwbaar
  onbetrouwbare arrogant arrogante wereldvreemd wereldvreemde ongeinteresseerd bagger crisis verziekt verziekte verrot verrotte
  slangenkuil hel failliet verloederd verloederde asociaal asociale verwend verwende brutaal brutale onhandelbaar onhandelbare
  ondankbaar ondankbare onopgevoed onopgevoede achterlijk achterlijke dom domme dommer domst domste lastig lastige zeurderig
  vreselijk vreselijke verschrikkelijk verschrikkelijke afschuwelijk afschuwelijke zielig knullig knullige krakkemikkig
  onzin flauwekul shambles mess joke disgrace terrible awful useless worst rommeltje rommelig rommel wanorde onder-de-maat
  zinkend teleurstellend teleurstellende minder kansloos kansloze hypocriet hypocriete schijnheilig schijnheilige
  onacceptabel onmogelijk afgrijselijk onbeschoft onbeschofte onleefbaar toxisch toxische giftig giftige`.split(/\s+/u),
);

/** Nouns of the own school after "ons", "onze", "mijn" or with an article where nothing else is meant. */
export const SCHOOL_NOUNS = new Set(
  `school basisschool bestuur schoolbestuur directie directeur directrice schoolleiding schoolleider team collega's klas groep
  mentorklas leerlingen ouders kinderen sectie vakgroep stichting koepel organisatie werkgever rector mr medezeggenschapsraad
  ouderraad conciërge concierge management teamleider brugklas bovenbouw onderbouw collega ib'er administratie onderwijs lyceum
  college locatie vestiging ikc kindcentrum schoolplan leraren docenten leerkrachten afdelingsleider board principal pupils students
  parents staff brugklassers kleuters schoolgebouw bestuurder locatieleider zorgteam groep3 groep4 groep5 groep6 groep7 groep8`.split(
    /\s+/u,
  ),
);

/** Bodies that a school employee names with "de" or "het" and means the own ones. */
export const OWN_BODIES = new Set(
  'bestuur schoolbestuur directie schoolleiding directeur directrice rector mr medezeggenschapsraad ouderraad sectie teamleider management afdelingsleider ib'.split(
    ' ',
  ),
);

/** Softening words of wishes and modest self-criticism. */
export const MODEST = new Set(
  'zou wou wilde wens wensen hoop hopen graag hopelijk jammer leerpunt leren verbeteren verbeterpunt samen'.split(' '),
);

/** Judgements so harsh that they need no frame when the sentence is about the own school. */
export const HARSH = new Set(
  `waardeloos waardeloze belabberd belabberde beroerd beroerde belachelijk belachelijke schandalig schandalige schandelijk schande
  schandvlek dramatisch dramatische rampzalig rampzalige hopeloos hopeloze puinhoop puinzooi zooitje zooi janboel aanfluiting
  lachertje blamage farce poppenkast wanvertoning incompetent incompetente onbekwaam onbekwame ondermaats ondermaatse armzalig
  bedroevend flut knudde ruk wanbeleid mismanagement slangenkuil verloederd verloederde onbeschoft onbeschofte achterlijk
  achterlijke verwend verwende ondankbaar ondankbare schijnheilig schijnheilige krot bouwval kutschool rotschool klotezooi kutzooi
  teringzooi onprofessioneel onprofessionele amateuristisch amateuristische shambles disgrace kansloos kansloze afrader
  verschrikkelijke vreselijke ongeschikt afgang klucht bananenrepubliek zinkend gatenkaas stuurloos stuurloze`.split(
    /\s+/u,
  ),
);

/** What stands outside the school and is to blame instead. */
export const OUTSIDE = new Set(
  `lerarentekort kabinet regering minister overheid verkeer weer storm regen corona griep trein bus file gemeente inspectie bezuinigingen
  werkdruk vandalen inbrekers inbraak vandalisme brand lekkage wifi internet cito toets begroting wegwerkzaamheden`.split(
    /\s+/u,
  ),
);

/** Words of gladness, after which a mess is a happy one. */
export const GLAD = new Set(
  `heerlijke heerlijk gezellige gezellig trots genoten genieten fantastisch fantastische geweldig geweldige knap knappe dankbaar
  prachtig prachtige gefeliciteerd feest feestelijk lieve liefste verrassing smullen love proud great`.split(/\s+/u),
);
