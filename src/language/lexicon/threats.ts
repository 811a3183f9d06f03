// How harm is announced or wished in sentences, threats without a word of violence included.

/** Patterns in the language of `tone/pattern`. */
export const THREATS = `
wie **6 die|hem|haar *1 breek|sla|pak|sloop|vermoord|mep|trap|maak|krijg|grijp|wurg ik|we
vlieg|vliegt|vliegen|ga|gaat|lig *1 je|jij|hij|zij|jullie|u *2 door|uit|tegen|onder *2 raam|muur|deur|plafond|trap|tafel
@you|hij|zij *1 vliegt|vlieg|vliegen|gaan|gaat *2 door|uit|tegen *2 raam|muur|deur
pas|kijk|let *1 op|uit *1 of|anders|want *1 ik|we|wij *6
ik|we|wij *1 kom|komen *3 naar|bij *1 je|jullie|jouw|uw|zijn|haar huis|thuis|deur|voordeur|stoep
voor *1 jou|je|jullie|hem|haar *4 honkbalknuppel|knuppel|mes|pistool|geweer|kogel|koevoet|bijl|hamer|vuist|vuisten|strop *3
honkbalknuppel|knuppel|mes|pistool|geweer|kogel|koevoet|bijl *3 klaar|liggen|klaarliggen *3 voor *1 jou|je|jullie|hem|haar
kunt|kan|kun|moet|moeten|mag|zou *2 beter|maar *2 verhuizen|onderduiken|vluchten|emigreren|wegwezen|bidden
zulke|die|dat|zo'n|hem|haar|@someone|dit *1 lui|mensen|figuren|types|tuig|soort|volk|vent|mens|wijf|kerel? *2 moeten|moet|zouden|zou *3 afschieten|afmaken|neerschieten|ophangen|verzuipen|opknopen|vergassen|afknallen|doodschieten|kielhalen|stenigen|onthoofden|martelen|aftuigen|opsluiten|doodmaken
rijdt|rijden|rij|reed *3 je|jou|hem|haar|jullie|ze *2 plat|omver|aan|dood|ondersteboven
bodyguard|beveiliging|politiebescherming|levensverzekering *4 als ik *3
lachen|lachje|grijns *2 je|jou|jullie|hem|haar *2 vergaan|vergaat|snel
tanden *3 rapen|oprapen|oprapen|zoeken|uitspugen|verliezen
tanden *2 bij *1 elkaar
kom *2 je|jou|jullie *2 persoonlijk *3 halen|uitleggen|vertellen
ben|bent je|jij|u *1 nog *1 niet *1 jarig
ik *1 onthoud|onthou|vergeet *2 je|jouw|dit|jullie *2 gezicht|naam|niet|kenteken|kop
je *2 naam *2 staat|onthouden *3 lijst|lijstje|onthouden
één|nog|een keer|zo'n *3 en *1 je|jij|ik|jullie *3 ligt|lig|bent|sla|vlieg|vliegt|ziekenhuis|spijt|klap
pas|kijk|let *1 maar *1 goed? op|uit *2 met|voor|naar *1 je|jouw|uw|jullie *2 auto|huis|kinderen|kind|fiets|gezin|baan|raam|ramen|hond
breek|sla|trap|ram|schop|hak|snij|snijd|steek|ruk|trek|draai ik|we *4 je|jouw|zijn|haar|hun|jullie|allebei|beide *3 @bodypart
ik|we|wij breek|sla|trap|ram|schop|hak|snij|ruk|trek|draai|breken|slaan|trappen|rammen *2 je|jouw|zijn|haar|hun|jullie|allebei *3 @bodypart
ik|wij|we weet|weten *2 waar *1 je|jouw|zijn|haar|jullie|hun|uw *1 @person *6
jouw|je|zijn|haar|jullie tijd|dagen|uren|beurt *2 komt|geteld|gekomen|zijn|is *3
dagen|uren *1 @be|zijn *1 geteld
lust|lusten *2 je|jullie|jou|hem *2 rauw
ik|wij|we staan|sta *3 je|jou|jullie|u|hem *2 op *1 te wachten
sta|staan *3 klaar|buiten|straks|morgen *2 voor|op *2 je|jou|jullie *3
buiten|straks|vanavond|morgen *4 ben|gaat|ga *1 je|jij *4 eraan|dood|geweest|pak|krijg
pak|pakken|grijp|vind|krijg ik|we *1 je|jou|jullie|hem|haar *2 wel|nog|$
krijg|krijgen ik|we *1 je|jou|jullie|hem|haar *2 wel|nog
we|ik *2 krijgen|krijg je|jou|jullie|hem|haar *1 wel|nog
ligt|lig|beland|belandt *1 je|jij|jullie|hij|zij *3 @beatup|sloot|kanaal|water|graf
je|jij|jullie|hij|zij *2 ligt|lig|beland|belandt|eindigt *3 @beatup|sloot|kanaal
onder *2 een *2 bus|trein|vrachtwagen|tram|auto *2 komt|komen|loopt|belandt|terechtkomt
ik|we hoop|hopen *2 dat? *1 je|jij|jullie|u|hij|zij|ze|@person|die|school|huis *8 bus|trein|afbrandt|brand|sterft|dood|kanker|ongeluk|stikt|kreperen|val|nek|verrot|verdwijnt|gepakt|pijn|lijdt
hoop|hopelijk *2 dat? *3 school|huis|auto|kantoor *4 afbrandt|afbranden|ontploft|instort|brandt
laat|laten *1 ik|we *2 je|jou|jullie|hem *2 niet *1 meer *1 lopen
zorg|zorgen *1 ik|we|wij? *2 dat *1 je|jij|jullie|u|hij *5 nooit|niet|geen|spijt|kruipt|huilt|weg
ik|we zorg|zorgen *2 dat *1 je|jij|jullie|u|hij *5 nooit|niet|geen|spijt|kruipt|huilt|ontslagen
niet|nooit *2 levend *4
nooit *2 veilig *2 @you|hij|zij
zou *1 ik|maar *3 niet *2 alleen *3 straat|fietsen|lopen|huis
je|jij|jullie *2 weet|weten *1 niet *2 met *1 wie *4
je|jij weet *1 niet *2 wat *1 je *2 wacht|overkomt
laatste *1 keer|ding|dag *4 @you|hij|dat *4 leeft|leven|ademhaalt|doet
een *1 lesje *1 leren
poten|benen|handen *2 breken|afhakken
rot *1 op *3 of|anders ik|we *4
iemand|we moeten|moet|zouden|zou *3 @person|hem|haar|die *4 afmaken|ombrengen|neerschieten|ophangen|vermoorden|elkaar|lynchen|aanpakken|opknopen|verzuipen
i *2 kill|hurt|find|get|beat|destroy you|him|her|them|u
you *3 regret|pay|sorry *2 this|for
you are|re going *1 to *1 die|pay|regret
watch out|yourself *2 $
ik|wij|we|i *1 zal|zullen|ga|gaan|wil|willen|kom|komen|moet|will|ll|i'll *3 je|jou|u|jullie|hem|haar|hen|hun|ze|die|you|him|her|them *6 @kill|@beatup|afmaken|pakken|vinden|slopen|krijgen
i'll|i'm *2 @kill you|him|her|them
ik|wij|we maak|maken *2 je|jou|jullie|hem|haar|hen|ze|die *4 af|kapot|dood|koud|een|kopje
ik|we|wij sla|slaan|schop|schoppen|trap|trappen|mep|meppen|steek|steken|schiet|schieten|ram|rammen|beuk|knal|hak|wurg|vermoord|vermoorden|verzuip|doorzeef|sloop|slopen|vergas|verkracht|doodt *2 je|jou|jullie|hem|haar|hen|ze|die|jouw|zijn|hun *6
je|jou|jullie|hem|haar|ze *3 sla|schop|trap|mep|steek|schiet|ram|beuk|knal|wurg|vermoord|maak ik *5
ik|we|wij breek|breken|snij|snijd|trek|trekken|hak|draai|sla|trap|ram *2 je|jouw|zijn|haar|hun|jullie|die *4 @bodypart|om
je|jouw|zijn|haar|hun|jullie|die *1 @bodypart *3 breken|breek|inslaan|doorsnijden|omdraaien|afhakken|snijden|afsnijden|eraf|intrappen|verbouwen
@bodypart *1 van *4 breken|doorsnijden|inslaan|omdraaien|afhakken|afsnijden
zijn|haar|je|jouw leven *3 beeindigen|nemen|zuur|kapot|hel
@kill *4 jou|jullie|hem|haar|hen
je|hem|haar|hen|jullie|jou *3 vermoorden|doodmaken|afmaken|neersteken|verkrachten|neerschieten|doodslaan|ophangen|mishandelen|wurgen|afknallen|kapotmaken|afslachten|doodschieten
iemand|ze|men zou|moet|moest|moeten|zouden *3 je|jou|jullie|hem|haar|hen|hun|die|@someone *6 @kill|breken|slaan|pakken|leren|aanpakken
@you|hij|zij|ze|@someone zou|moet|moeten|verdient|verdienen|verdien *4 @kill|kogel|strop|dood|klappen|slaag
@you|hij|zij|ze *2 zult|zul|zal|zullen|gaat|gaan|ga *5 dood|sterven|boeten|bloeden|lijden|eraan|bezuren|berouwen|creperen
@kill @you|hem|haar *3 gedecriminaliseerd|legaal|mogen
laten|laat je|jou|jullie|hem|haar|ze|hen lijden|boeten|kruipen|bloeden
ga|zal je|jou|jullie|hem|haar|ze *2 laten lijden|boeten|kruipen|bloeden|voelen
@you|hij|zij|ze|@someone ga|gaat|gaan *2 eraan
je|jij|u|jullie zal|zult|zullen|gaat|ga *2 er|dit|hier *3 spijt *4
spijt|berouw *2 krijgen|van krijgen
je|jij|u|jullie krijgt|krijgen|krijg *3 hier? *2 spijt
ik|wij|we weet|weten *1 waar *1 je|jij|u|jullie|hij|zij|ze|@person *4 woont|wonen|woon|werkt|werken|slaapt|school|zit|zitten|auto|parkeert|uithangt|huis
i|we know where you *1 live|work|sleep
ik|wij|we weet|weten *2 je|jou|u|jullie|hem|haar|ze|waar *2 te *1 vinden
ik|wij|we kom|komen *2 je|jou|u|jullie|hem|haar *3 halen|opzoeken|pakken|vinden $
ik|wij|we kom|komen *2 je|jou|u|jullie|hem|haar *2 nog|wel *3 tegen|halen|pakken
ik|wij|we kom|komen|weet|weten|vind|vinden|krijg|krijgen|pak|pakken|spreek *2 je|jou|u|jullie|hem|haar|ze *2 nog|wel|nog *1 wel
ik|wij|we vind|vinden|krijg|pak je|jou|jullie|hem|haar|u *1 $
ik|wij|we pak|pakken *1 je|jou|jullie|hem|haar *3 terug|aan|nog
ik|wij|we *1 kom|komen|staan|sta *1 nog wel *2 langs|thuis|deur|buurt
ik|wij|we komen|kom|staan|sta *3 bij je|jou|jullie|u|hem *3 thuis|langs|deur|stoep $
als|wanneer|wacht **3 ik|we je|jou|u|jullie|hem|haar *3 tegenkom|tegenkomen|zie|zien|vind|spreek|krijg|pak
wacht|wachten *2 maar|maar *2 jij|je|jullie|vriend|mannetje|af|tot|af *2 $
^ wacht maar *1 $
wacht maar *3 buiten|vriend|mannetje|jij
wacht maar tot|als ik|we|wij je|jou|jullie|hem|haar|u
pas|kijk *1 maar *2 op|uit *1 $
pas|kijk|let *1 maar *2 op|uit *1 jij|jullie|vriend|vriendje|mannetje|ventje|anders|want|wat|straks|vanavond|buiten
@you *1 moet|kan|kunt|zou|moeten|mag|kunnen|mogen *1 maar? *2 oppassen|uitkijken *2 $|want|ik|met|wat|anders|voor
@you|ze|hij zou|moet|kan *2 maar *2 oppassen|uitkijken|uitkijkt|oppast
ik|als zou *1 maar *2 oppassen|uitkijken|schouder
ik|we zou|zouden *2 @you? maar *2 uitkijken|oppassen
kijk *2 over *1 je schouder
over *1 je schouder *2 kijken
slaap|slapen *2 zacht|lekker|rustig *2 zolang|nu|vannacht|nog
je|jij|u|jullie bent|ben|zijn *2 nog niet *2 van *3 af
je|jij|u|jullie *2 bent|zijn *2 de|het *2 volgende
je|jij|u|jullie bent|ben|zijn *1 nergens *2 veilig
je|jij|jullie|u|hij|zij zal|zult|zullen *3 merken|voelen|bezuren|berouwen|weten *1 $
dit|dat|daar ga|gaat|gaan|zal|zul|zult|zullen *1 je|jij|u|jullie *4 bezuren|boeten|betalen|berouwen|voor
dit|dat zal|ga|zet ik|we|wij *2 je|jou|u|jullie *4 betaald
betaald zetten
zet ik|we|wij *3 betaald
mijn|m'n|mn broer|broers|neven|neef|vrienden|maten|vader|jongens|familie *1 weten|weet|komen|komt|staan|staat|pakken|pakt|vinden *4 je|jou|jullie|u|waar|langs
met *1 je *2 gezicht *3 verbouwen
klap|klappen|knal|beuk|ram|stomp|dreun|hengst|kopstoot|kogel *4 verkopen|krijgen|voor *2 kop|hoofd|bek|harses|muil
een|de|n kogel *4 kop|hoofd|hem|haar|je|jou
krijgt|krijg|krijgen|geef|geven *4 kogel|klappen|knal|beuk|dreun|kopstoot|knokploeg
ik|we geef|geven *1 je|hem|haar|jullie|jou *3 klap|klappen|knal|beuk|ram|dreun|kopstoot|hengst|schop
op *1 je|zijn|haar|jullie|zijn *1 bek|muil|smoel|gezicht|kop|donder|flikker *2 slaan|timmeren|rammen|trappen|krijgen
in elkaar slaan|trappen|rammen|beuken|meppen|getrapt|geslagen|timmeren
sla|trap|ram|beuk|mep *4 in *1 elkaar
het ziekenhuis *1 in *1 slaan|trappen|rammen|meppen
ik|we hoop|hopen *2 dat? *1 je|jij|jullie|u|hij|zij|ze|@person|jouw|zijn *6 doodgaat|sterft|sterven|kreng|verongelukt|crepeert|creperen|kanker|ziek|ziekte|dood|stikt|stikken|verzuipt|lijdt|lijden|verrekt|verdrinkt|ongeluk|nekt|trein|auto|brandt|branden|rot|wegrot
i|we hope *1 you|he|she|they *3 die|dies|burn|suffer|rot|dead
hopelijk *2 je|jij|jullie|u|hij|zij|ze|@person *5 dood|doodgaat|verongelukt|sterft|crepeert|kanker|ongeluk|stikt
hopelijk *2 crepeert|sterft|verongelukt|stikt|gaat *3 je|jij|jullie|u|hij|zij|ze|@person *2
val|vallen *1 toch *1 dood
val *2 dood
^ sterf|crepeer|verrek|stik $
sterf|crepeer|verzuip *2 @scold
spring *2 voor *2 trein|metro|flat|brug|dak
spring *2 van *2 flat|brug|dak|toren
ga *2 dood *1 $
ga *2 jezelf|je|verhang|zelf *2 ophangen|verhangen|verdrinken|doodmaken
maak je|jezelf *2 van kant
maak|hang|verhang|verzuip|schiet jezelf *2
kill|hang yourself
kys
drop dead
watch your back
you|he|she deserve|deserves *1 to die
you|they are|re|'re dead
je|jij|jullie|hij|zij ben|bent|is|zijn *2 dood|morsdood|dooie *1 $
je|jij ben|bent|is *1 er|eraan *1 geweest
dood *1 aan *2 @someone|@person|@group|@named|@you|ze|hem|haar|allemaal|iedereen
aan *1 de hoogste? boom|galg|strop *2 ermee|met|hangen|knopen|ophangen
de|een strop|galg|kogel|guillotine verdient|verdienen|waard
verdient|verdienen *1 een? de? strop|kogel|galg|doodstraf
in|de brand|fik|hens *2 steken|steek|fikken
steek|steken|zet *5 in *1 de? brand|fik|hens
ruiten|ramen|banden|auto *3 ingooien|inslaan|lek|lekprikken|lekgestoken|sneuvelen|vlammen
ik|we gooi|prik|steek|sla|gooien|prikken|slaan *2 je|jouw|zijn|haar|jullie|de *4 ruiten|banden|ramen|lek
leven *1 zuur *1 maken
maak|maken *2 leven *2 hel|zuur|kapot|ondraaglijk
kapot|dood zal|moet|moeten|zullen *1 je|jij|jullie|hij|zij|ze
beter|als *2 je|jij|u|jullie nooit|niet *1 geboren
wereld *6 beter *3 zonder *1 jou|jullie|je|hem|haar|u
aan *1 je|jouw|jullie|zijn|haar kinderen|kind|gezin|vrouw|dochter|zoon|familie *3 komen|denken|overkomt|gebeurt
zonde|jammer|vervelend als|wanneer *2 je|jouw|uw|jullie|de *5 iets|wat *2 overkomt|overkwam|overkomen|gebeurt|gebeurde
zou *1 zonde|jammer *1 zijn *1 als *8
hoop *1 dat *3 je|jouw|uw|jullie *4 niks|niets overkomt
knokploeg|afrekening|lynchpartij
bom *4 school|kantoor|stadhuis|gebouw
schiet|schieten|schiet *2 iedereen|allemaal|ze *3 dood|neer|overhoop
ik|we *1 vermoord|vermoorden|doodt *1 je|jou|hem|haar|jullie|hen|u
zwijg|bek|mond *2 anders|of *4
je gaat|ga *3 kapot|bloeden|sterven
mijn|onze wraak
wraak *2 nemen|neem|zoet
neem|nemen wraak
eerst|dan *1 ben|bent|is|zijn jij|jullie|hij|zij|u *1 aan *1 de beurt
jij|jullie|hij|zij|u ben|bent|is|zijn *1 aan *1 de beurt $
afrekenen|reken|rekenen *2 met *2 jou|je|jullie|hem|haar|af
ik|we reken|rekenen *2 met|nog *3 af
weten we|ik *2 je|jou|jullie|u *1 te vinden
weten|weet we|ik *1 je|jou|jullie|u|hem|haar *3 vinden|wonen
ik|wij|we ken|kennen|weet|weten|heb|hebben *2 je|jouw|zijn|haar|jullie|uw *2 adres|auto|kenteken|huis|rooster|route|straat|kinderen|school
adres|kenteken|rooster|huis *3 ken|weet|heb ik|we|wij *2 al|ook|wel $
ik|wij|we weet|weten *2 hoe|wanneer *1 laat? *2 je|jij|jullie|hij|zij|ze|jouw *8 huis|fietst|loopt|thuis|vrij|weggaat|vertrekt|alleen|thuiskomt|werk|school
pas|kijk|let *1 maar? *1 op|uit|achterom *4 je|jij|jouw *2 tellen|woorden|rug|auto|huis|fiets|alleen|veilig
pas|kijk|let *1 maar? *1 op|uit *3 ik|we *1 heb|ken|hebben|kennen *4
kijk *2 goed? *1 achterom *4
berg je *1 maar|dan|vast *3
als|wanneer **6 ga|gaat je|jij *1 eraan *2
als|wanneer **8 dan *1 zwaait *2 wat|iets
dan|straks|morgen zwaait *1 er *2 wat
dan|anders *1 zie|merk|voel *1 je *2 wel? *1 wat *2 gebeurt|er
zul|zullen|zal we|ik *1 wel *1 eens *1 zien *1 hoe *1 stoer|hard|flink
@you|hij|zij|die|dat *2 verdient|verdien|verdienen *3 klappen|slaag|schop|trap|knal|enkeltje|oplawaai
moesten|moeten|zouden|zou|mogen|moet *1 ze|we|iemand|hem|haar|die|dat|jou|je *6 doodschieten|afschieten|opknopen|grazen|klappen|kleiner|lesje|aframmelen|verkrachten|ophangen|oppakken|neersteken|mores
ze|we|iemand moesten|moeten|zouden|zou|moet *6 doodschieten|afschieten|opknopen|grazen|kleiner|aframmelen|verkrachten|neersteken|afrossen
te grazen *1 nemen|genomen|neem|pakken
een *1 kopje *1 kleiner
mag|mogen *4 van *1 mij *6 doodvallen|afbranden|ontploffen|onder|verongelukken|creperen|dood|ravijn|verzuipen|verrekken
mag|mogen *4 wat *1 mij *1 betreft *6 doodvallen|afbranden|afschieten|ontploffen|onder|verongelukken|creperen|dood|ravijn|verzuipen
van|wat *1 mij *1 betreft? *1 mag|mogen *6 doodvallen|afbranden|afschieten|verongelukken|ravijn|dood|verzuipen|ontploffen
ik|we *2 hoop|wens|hopen *2 dat? *1 @someone|@named|@you|iemand|onze|hij|zij|ze|die|dat **6 gezicht|klappen|bus|auto|ziekte|pijn|pijnlijke|honkbalknuppel|ongeluk|hartaanval|slaat|neersteekt|trap|val|valt|valt|klap|trein|vrachtwagen|beroerte
wens *2 @you|hem|haar *2 een *3 ziekte|dood|ongeluk|einde|pijn|kanker
hopelijk *4 hartaanval|ongeluk|beroerte|rijdt|valt|neergestoken|kanker
i|we hope *6 beats|beat|hit|hits|run|runs|crash|die|dies|hurt|hurts|suffer
ik|wij|we stuur|sturen *4 jongens|broers|neven|maten|vrienden|mensen|mannetjes *4 langs|af|op|naar
mijn|m'n broers|broer|neven|neef|maten|vrienden|jongens *1 komen|komt|weten|weet *4 langs|bij|vinden|op *4
kom|kun|durf|wacht|zien|zie *6 buiten|plein|parkeerplaats|parkeerterrein|steeg *3 als *2 durft|mannen|lef
morgen|straks|vanavond|vrijdag *3 na|op|buiten *3 plein|school|steeg|parkeerplaats *2 jij|je en|met ik|mij
laat|wacht *2 hem|haar|jou|je|ze|maar *5 donkere|steeg|verdwijnen|alleen|kijkt
wacht *1 maar *1 tot|totdat *3 niemand|alleen|donker|tegenkom
@you|die|hij|zij loopt|loop|lopen *3 niet *1 lang *1 meer
ben|is|zijn *2 nog *1 lang? *1 niet *1 klaar *1 met *1 jou|je|hem|haar|jullie
gevolgen|consequenties *3 lichamelijk|fysiek|botten|gezin|familie
blijf|kom *3 van|aan *3 af *1 of *1 ik|we *6 mes|sla|breek|kom|knip|trap|steek|weet|maak
adres *4 bekend|online|delen|rondsturen|verspreiden *6 je|jij|jou|jullie|buurt|iedereen
we|ik maak|maken|zet|zetten *1 je|jou|jullie *2 adres|bekend *3 online|adres|facebook
dit|dat|hier *1 gaat|ga|zal|zul *2 je|jij|u|jullie *3 berouwen|bezuren|boeten|spijten|kosten|betalen
hier|hiervoor|daarvoor *1 ga|gaat|zul|zult|zal *2 je|jij|u|jullie|hij|zij *3 voor? *1 boeten|betalen|bloeden|spijt
ik|we duw|gooi|knip|rijd|rij|snijd|verdrink|vergiftig|begraaf *2 je|jou|jouw|hem|haar|zijn *6
ik|we maak *1 je|jou|jullie|hem|haar *2 kankerdood|kapot|koud|af|hartstikke
sterf *1 toch|maar|aan|joh *2
en|joh|toch sterf|crepeer $
mooie|leuke auto|huis|fiets|tuin|kinderen|ruiten **4 jammer|zonde|zou *2
snitches get stitches
i|we will|'ll|going *3 end|hurt|find|get|bury|ruin you
zorg|zorgen ik|we *2 dat *3 je|jij|jullie|hij|zij|ze **4 nergens|nooit|geen *4 bak|baan|dag|rust|werk|veilig|voet
ik|we zorg|zorgen *3 dat *3 je|jij|jullie|hij|zij|ze **4 nergens|nooit|geen *4 bak|baan|dag|rust|werk|veilig|voet
denk *2 daar|hier *1 maar *1 eens|even|goed *2 over *1 na *6
doe *2 je *1 ramen|deur|deuren *3 op *1 slot
ik *1 ken mensen|jongens|gasten *4 regelen|dingen|geduld|vragen
tik tak
geniet *3 nog *2 maar|even *4 laatste|zolang|nu
geniet *3 maar|nog *2 even|nog *4 lang *1 niet|laatste
ik|we *2 hoop|wens|hopen *2 dat? *1 jij|je|die|hij|zij|@named|@someone **6 bek|smoel|muil|gezicht *2 krijgt|krijg|gaat
ik|we wens *2 @you|hem|haar **4 allerergste|ergste|slechtste|dubbel|dood|pijn|aangedaan
ik *1 zou *2 maar *2 om *1 me|je *2 heen *1 kijken
jou|jullie|hem|haar krijgen|krijg|pak|pakken|vind|vinden we|ik *2 nog|wel
dan piep|zing|lach *1 je *1 wel? *1 anders|niet
weet|weten *2 in *1 welke *1 straat|buurt|wijk *6 woont|woon
@you|hij|zij krijgt|krijg|kan|kunt|kunnen *2 een? *1 pak *1 slaag|rammel|klappen
klappen|slaag *1 krijgen *2 hoor|joh|$
er vallen *1 klappen|doden|gewonden
ga *2 voor|onder *2 trein|bus|auto|vrachtwagen *2 liggen|staan|lopen
haalt|haal *2 het|de|dat? *2 einde *6 niet
er *1 gaat|gaan *3 jou|je|jullie|hem|haar *2 iets|wat *2 overkomen|gebeuren
gaat|gebeurt *2 er *1 iets|wat *2 met *1 je|jouw|jullie|zijn|haar *3
maak *1 ik? *1 je|hem|haar|jullie *1 het? *1 leven *2 onmogelijk|hel|zuur
ik *1 maak *1 je|jou|hem|haar *1 het *1 leven *2 onmogelijk
ram|sla|trap|mep|veeg ik|we *2 die|dat|je *2 grijns|lach|kop|smoel|gezicht *3
nog *1 een|één woord|keer|klacht *3 en *1 ik *6
sla|trap|schop|gooi ik|we *2 hem|haar|je|jou|ze *3 eraf|buiten|neer|plein|raam|omver
leuke|lieve|mooie kinderen|dochter|zoon|hond|vrouw *3 hopelijk|jammer|zou *4
trek *2 klacht|aangifte|melding *3 in *2 anders|of *4
you *1 get *1 what's|what *3 coming
just you wait
you're|your|ur dead *2
better *1 be *1 careful *4
ik *1 ga|zal *1 haar|hem|je|jou|ze|hen *2 iets|wat *2 aandoen|flikken
ik doe *1 je|hem|haar *2 wat *1 $
je|jij|jullie hebt|heb|hebben *2 de? *1 verkeerde *4 kwaad|ruzie|uitgekozen|gezocht|voor
ga *2 dood *1 niemand
te *1 pakken *2 krijg|krijgen *2
dat *1 ga|gaat *1 je|jij|jullie *1 nog? voelen|merken|bezuren|weten
je|jij|hij|zij *1 ligt|lig *1 $
en *1 je|jij ligt $
weet *2 niet *1 waar *1 je|jij *1 werkt|woont|slaapt|zit
kruipend *4 deur|weg
dit|dat krijg|krijgt *1 je|jij|jullie|hij|zij *2 terug *1 $
kom|komen ik|we *2 langs *3 en *1 dan *4 niet
onder *1 handen *1 nemen *3 ijzeren|staaf|knuppel|honkbalknuppel|mes
wie *1 mij|ons *2 verraadt|verlinkt|aangeeft|tegenwerkt *6
overleeft|overleef|overleven *1 het|dit|dat *1 niet
kan|kon|wordt *2 zomaar|misschien|weleens *2 je|jouw|jullie *1 laatste *3
hoop ik *4 dat *1 ie|hij|ze|zij|je|die *6 boom|sloot|ravijn|viaduct|vangrail|kanaal|dood|ziek|ziekenhuis
mogen|mag *2 ze|we|iemand *8 rijtje|muur *3 zetten *6
in|an|a ambulance|coffin|hearse|wheelchair *2 $
leaving|leave|end *2 up? *1 in *2 ambulance|coffin|hospital|wheelchair
leg|los|regel ik *3 op *1 mijn|m'n *1 manier *4
op *1 mijn|m'n *1 manier *4 zonder *1 getuigen
zonder *1 getuigen
show your face *6
`;
