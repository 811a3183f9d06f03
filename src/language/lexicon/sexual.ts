// How sexual remarks and advances are put, and the words that show a lesson or health topic instead.

/** Patterns in the language of `tone/pattern`. */
export const SEXUAL = `
heerlijk|heerlijke|knap|knappe|fantastisch|fantastische kontje|kont|billen|borsten|tieten|lijf|benen
heeft|hebt|heb|had *1 een|'n *2 kontje|kont|lijf|lichaam|decollete|voorgevel|boezem|billen
wil|wou|zou|wilde *2 met *1 je|jou|haar|hem|juf|meester|jullie *2 naar *1 bed
met *1 je|jou|haar|hem *2 naar *1 bed *1 $
riep|riepen|roept|roepen|fluisterde|zei|zeiden *4 lekker|lekkere|geil|sexy *1 ding|kontje|wijf|stuk|stoot|meid|beest
wat *1 een *2 memmen|jetsers|prammen|joekels|tieten|lekker|lekkere|stuk|stoot|spetter *1 $
@person|@human|leraar|gymleraar|meester|juf|collega|die|jij|je *3 mag *4 shirt|broek|trui|kleren|bloes|blouse|jurk|overhemd *2 uit|uitdoen|uittrekken|uitlaten
ik zou|wil|wou|mag *1 haar|hem|je|jou|die *3 wel *2 doen|lusten|nemen|hebben|pakken|bespringen *1 $
ik zou|wil|wou *2 wel *2 nablijven|nazitten|strafwerk *4
wil|wilde *2 wel *1 eens|een *2 nablijven|nazitten
nablijven|nazitten *3 knipoog|wink|hihi
bobbel|tent|stijve|paal *3 in *2 broek|zwembroek
met *1 mij|me *2 onder *1 de douche|lakens|dekens
hook *1 up|me
kleden|kleed|uitkleden *2 met *1 ogen|blik
krijg|word|krijgt *2 ik|je *2 het|'t? *1 warm|heet|benauwd *2 van *4 benen|borsten|kont|lijf|hem|haar|jou|rokje
benen|borsten|kont|lijf|rokje|jurkje|billen **3 krijg *1 ik *1 het *1 warm|heet|benauwd
ruig|ruige|hete|wilde|geile|stoute|ondeugende nacht|nachtje|avond|avondje|tijd|date
zin *2 in *2 nachtje|vluggertje|wip|wippen|vrijen|seks|spelletjes
vluggertje|wippen|rampetampen|batsen|ketsen|palen met|op|in *2
van *1 bil|voren *2 willen|gaan|gaat|wil
wat *1 een *2 kont|kontje|billen|billetjes|borsten|tieten|lijf|decollete|boezem|voorgevel
zou|wil|wilde|mag|zal *2 ik *3 wel *1 eens|een *2 keer|avond|nacht|uurtje *4 met|aan|op|onder|achter *3 alleen|hebben|nemen|pakken|zitten|liggen
ik *1 zou|wil|wou @you|haar|hem *2 wel *2 eens *3 zien|hebben|nemen|pakken|verwennen
verwennen *3 in *1 bed
onder *1 de douche|lakens|dekens *4 met *2 @you|jou|je|haar|hem|@someone
stuur|stuurt|app|snap *4 foto|foto's|pic|pics|filmpje|selfie *2 in *2 bikini|ondergoed|lingerie|bed|badpak|blootje|bad|douche
kom|blijf|mag|wil *4 bij *1 mij|me|jou *2 slapen|logeren|douchen
kleren|kleding|broek|rokje|jurk|jurkje|shirt|beha|bh|ondergoed|onderbroek *3 uit|niet|uittrekken|overbodig *2 $|voor|doen|trekken|nodig|aan
trek *3 kleren|broek|rokje|jurk|jurkje|shirt|bh|beha *2 uit
niets|niks|weinig aan $
had|hebt|heb *2 niets|niks *2 aan
@wear|rokje *6 korter|strakker|uit|hoger|lager|doorzichtig|weinig *2
uitdagend|uitdagende|verleidelijk|verleidelijke|sensueel|sensuele|wellustig|pikant|pikante
seks|sex *1 denken|denkt|hebben|gehad|willen|wil
denken|denk|denkt *1 aan *1 seks|sex
nachtje|nacht|avondje|uurtje *3 met *4 @someone|haar|hem|jou|je|die *4 doorbrengen|willen|slapen|alleen|stappen|bed
met *2 @someone|haar|hem|jou|die *4 nachtje|nacht *4 doorbrengen|slapen
slapen|slaap|sliep|geslapen *1 met *3 leerling|leerlinge|collega|haar|hem|jou|juf|meester
zulke|die|zo'n|met|haar|jouw|je *1 borsten|billen|kont|tieten|lijf|boezem|decollete
geil|hitsig|opwindend|opwindende|bloedmooi|lustopwekkend
een *1 grote|dikke|lange *2 als|piemel|pik|lul
in *1 haar|zijn|je|jouw blootje|nakie|niksie|onderbroek|ondergoed
naakt|bloot *3 jou|je|haar|hem|juf|meester|lerares|collega|leerling
jij|jou|je|haar|hem|juf|lerares|collega|leerling *4 naakt|naakte|blootje
wil|willen *2 je|jou|haar|hem *3 zoenen|tongen|likken|uitkleden|pakken|nemen|aanraken|strelen|betasten|kussen
zou *3 je|jou|haar|hem *3 zoenen|tongen|likken|uitkleden|pakken|nemen|strelen|betasten|bespringen
uitkleden|uitgekleed *3 ogen|blikken|blik
lijf|lichaam|kont|benen|figuur|lippen *3 om *2 op|van *3
single|vrijgezel *6 meisjes|leerlingen|leerlinge
hete|geile|heet *3 moeders|moeder|juffen|meiden|meisjes|kerels|lerares|juf|stagiaire
lekker|lekkere|lekkers wijf|ding|meid|moeder|juf|stagiaire|leraar|lerares|gymleraar|meester|kerel|jongen|meisje|lijf|kont *1 die|dat|ben|is|zijn|heb|in|met|$
you|she|he *2 look|looks|are|is *2 so? *1 hot|sexy|fuckable
take *1 it|them|that|your *2 off
sleep *1 with *1 me|you|her|him
geil|geile|geiler|geilerd|geilneef|opgegeild
neuken|neuk|neukt|geneukt|neukbaar|neukertje
pijpen|pijp|gepijpt|afzuigen|aftrekken|afgetrokken|klaarkomen|klaargekomen|vingeren|gevingerd|beffen|befte|rukken|trekken me|mij|hem|je|haar|jou|mn|mijn|jezelf
pijpbeurt|blowjob|handjob|trio|gangbang|orgie|kinky|bdsm|dildo|vibrator|naaktselfie|dickpic|dickpics|dick-pic
tieten|tiet|tietjes|memmen|jetsers|titties|tits|boobs|kutje|poesje|lul|piemel|stijve|erectie|pik *3 van|in|zien|laten|lekker|mijn|jouw|haar|zuigen|likken|groot|grote
lekkere|mooie|strakke|geile|dikke|grote|fijne|stevige|lekker|mooi|goddelijk|goddelijke|prachtige|perfecte tieten|tiet|memmen|borsten|kont|kontje|reet|billen|billetjes|lijf|lichaam|lijfje|rondingen|boezem|decolleté|decollete|voorgevel|achterwerk|achterste|benen|bos|bips
strak|lekker|hot|heet|sexy|geil|goddelijk kontje|reetje|lijfje|lijf|kont|ding
@you|je|zij|ze|hij|haar|jouw|die|wat *4 lekker|lekkere|sexy|geil|hot|heet|verleidelijk|onweerstaanbaar *1 uit *4 @wear?
wat zie|zien *1 je|jij|zij|ze|u|jullie|@person *2 er *2 lekker|sexy|hot|heet|geil|verleidelijk|strak|onweerstaanbaar
je|jij|u|ze|zij|@person ziet|zie|zien *2 er *2 lekker|sexy|hot|heet|geil|verleidelijk|onweerstaanbaar
lekker *1 in *1 dat|die|je|jouw|haar *2 @wear
sexy *2 @wear|juf|meester|meid|lerares|leraar|moeder|docent|docente|meisje|jongen|collega|leerling|dame|beest|ding|foto|foto's|lijf|stem|kont|in|moeders
lekker wijf|wijfie|stuk|meisje|meisie|mens|kontje|stoot|moppie|kippetje|beest|hapje
lekkere meid|meiden|moeder|moeders|meisjes|vrouw|vrouwen|juf|juffen|jongen|jongens|vent|kerel|chick|chickie|stoot|mokkel|wijven|moeders|collega|gast|mama
lekkerding|lekkerwijf|stoeipoes|seksbom|sekspoes|milf|milfs|gilf|dilf|sletterig|hoerig|bloedgeil|bloedheet
hete|hitsige|geile|stoute|opwindende|ondeugende meid|moeder|moeders|juf|lerares|meisjes|meiden|nacht|foto|foto's|filmpje|gedachten|kat|bliksem|plaatjes|dame
wat|die *2 ben|is|zijn *1 jij|je|zij|ze|hij|die *2 hot|heet|geil|sexy|neukbaar
jij|je|zij|ze|hij|die *1 ben|bent|is|zijn *2 @very? hot|geil|sexy|neukbaar|bloedheet|lekker
stuur|stuurt|sturen|heb|wil|maak|app|snap *4 naaktfoto|naaktfoto's|naaktfotos|nudes|nude|naaktfilmpje|blootfoto|blootfoto's|dickpic|pikante
stuur|app|snap|laat *2 me|mij *3 wat|een|foto|foto's|pic|pics|filmpje *4 naakt|bloot|ondergoed|lingerie|bikini|badkamer|douche|bed|beha|bh|onderbroek|kleren
foto|foto's|selfie|pic|filmpje *3 zonder *2 kleren|shirt|bh|beha|kleding|ondergoed|broek
zonder *1 kleren|shirt|bh|beha|kleding|ondergoed|rokje *4 zien|zie|foto|mooier|lekkerder|beter|leuker
naaktfoto|naaktfoto's|nudes *3 van *3 jou|je|haar|hem|leerling|collega
naakt|bloot|topless *4 zien|fantaseren|voorstellen|dansen|poseren
ik|zou|wil|mag **2 je|jou|haar|hem|die *4 bed|lakens|nest *1 in|krijgen|belanden|uitnodigen|liggen|hebben
met *1 je|jou|haar|hem|mij|me *2 naar? *1 bed *1 in|duiken|willen|gaan|wil|ga|mag
duik|duiken|lig|liggen|kruip|kruipen *3 bij|met *1 mij|me|jou|je|haar|hem *2 bed|in
zin in seks|jou|je|haar|sex|een|neuken
heb|hebben|had|wil|willen|doen|krijg *4 seks|sex *2 met *2 je|jou|haar|hem|mij|me|jullie|collega|leerling|@someone
seks|sex *1 met|op *1 je|jou|haar|hem|mij|me|jullie|bureau|tafel|collega|@someone
zou *1 ik *1 best|wel|ook|zo *2 doen|willen|een beurt
een|flinke|goede|goeie|stevige beurt *1 geven|willen|nodig|krijgen
natte|stoute|erotische dromen|droom|fantasieen|fantasie|gedachten
fantaseer|fantaseren|droom *2 over *3 jou|je|haar|lichaam|lijf|borsten
opgewonden|nat|hard|stijf *3 van|door|word|wordt *2 je|jou|haar|hem|ik
word ik *1 zo? nat|hard|geil|opgewonden|stijf *2
je|jouw|haar|zijn|uw borsten|kont|kontje|billen|tieten|decollete|boezem|kruis|lippen *5 @good|lekker|lekkere|geil|sexy|goed|uit|strak|zo
@good|lekkere|strakke|mooie *1 borsten|kont|kontje|billen|tieten|decollete|boezem|rondingen
je|jouw|haar @good|lekkere|strakke|sexy|korte|mooie *1 borsten|kont|kontje|billen|tieten|decollete|lijf|lichaam|rokje|benen|jurkje
strak|strakke|kort|korte|sexy @wear *6 staat|staan|lekker|zien|kijken|ogen|afleiden|afleidt|mannen|kwijlen
kwijl|kwijlen|watertanden|likkebaarden|likkebaard *4 bij|van|om|naar *3 @person|je|jou|haar|benen|rokje|hem
om *1 op *1 te vreten|eten|kwijlen *1
in|onder *1 dat|je|jouw|haar korte|strakke|natte *1 @wear
onder *1 je|jouw|haar|die|dat rok|rokje|jurk|jurkje|shirtje|truitje *3
porno|pornofilm|pornosite|pornhub|onlyfans|seksfilmpje|sekstape|sexfilmpje *4 kijken|van|met|keek|zien|leuk|jou|haar|geil
sugardaddy|sugar-daddy|sletje|fuckboy|hoerig
nudes|horny|sexting|dickpics *3 sturen|stuur|me|mij|ruilen|doen|hebben|ontvangen|send
send nudes|me
nice tits|ass|boobs|rack|body
you look so? sexy|hot
so sexy|horny
blow|suck me|my
wanna|want *2 fuck|sex|bang
fuck me
@person|@human|@named|die|hij|zij|je *2 @be *2 vast|zeker? *1 wild|goed|geweldig|beest|tijger *1 in *1 bed
zou|wil|wou|wilde ik *3 wel? *2 willen|eens|ook *2 doen|bespringen|pakken|nemen|uitkleden $
die|@person|hem|haar|zo'n zou|wil|wou ik *3 wel *3 doen|willen|bespringen|uitkleden|vastpakken *2
wil|willen|wie|zou *5 met *1 mij|me|je|elkaar de koffer|bosjes|hooi *1 in
ga|gaat|gaan|kom|kruip|duik *4 met|bij *1 mij|me *3 bed|nest|naar|mee *4 bed|liggen|nachtje|plezier|slapen
gaat|ging|gaan|duikt *2 met *4 iedereen|halve|baas|directeur|jan *4 bed|koffer
doet|doen|deed|deden *1 het|'t *2 met *3 iedereen|elkaar|baas|halve|collega|leerling|de|je
het|'t *1 doen|gedaan *3 docentenkamer|berging|bezemkast|lokaal|kopieerhok|kamertje|kleedkamer|toilet|auto|magazijn
met wie zou|wil je|jij *2 het|'t? *1 willen? *1 doen|delen
heerlijk|lekker|weer|gisteren *2 gewipt|gevogeld|gevozen|gerollebold|gesekst|geneukt|gevreeen|gevrijd
gewipt|gevogeld|gevozen|vozen|rollebollen|wippen|vogelen|kezen|krikken *4 met|gisteren|vanavond|$
liggen|ligt|lagen *4 rollebollen|vozen|vrijen|wippen
pijpt|neukt|beft|vingert *6
tepels|borsten|tieten *3 door|uit|zien|steken|zichtbaar|hangen
krijg|kreeg|krijgt *2 een? *1 stijve|erectie
van *1 omhoog $
kom *1 maar? *2 op *1 mijn|m'n schoot
voel|voelen *2 van top tot teen
wil|wou *1 ik? *1 je|jou|haar|hem *2 voelen|aaien|knijpen|masseren|verwennen *4
spieren|borsten|billen|kuiten *3 mag *1 ik *3 voelen|aanraken|knijpen
wat *1 heb|draag|had *1 je|jij|u *2 eronder|onder|aan *2
niets|niks aanhebt|aanhad|aan *3 thuiskom|komt|kom
groot|flink|goed|dik *1 geschapen
ben|is|was *1 jij|je|hij|zij *2 nog *1 maagd
samen|met *4 douchen|bad *4 wij|tweetjes|jij|alleen|mij
trek|doe *3 die|dat|je|vaker *3 rokje|blouse|truitje|jurkje|pakje|topje|jurk|bloes *3 eens|vaker|verder|open|aan|uit *4
rokje|jurkje|broekje|blouse|topje *2 @be *2 zo *1 kort|strak|open|doorzichtig
strak|strakke|lekker|kort|korte *3 pakje|broekje|jurkje|rokje|truitje|topje **4 zien|kijken|genieten|ogen
heet|geil|lekker hoor|zeg *2 die|dat|@human *6
lekkere|lekker pornofilm|porno|kont|toetje|billen|spieren|body
hey|hoi|dag|he|hé *1 sexy|lekkertje|lekker|lekkerding
wanna|want *2 come *1 over *1 tonight
great|nice|huge|perfect tits|rack|ass|boobs|legs|body|bum
kus|lik|zoen *2 me *1 waar *2 zon
slang|staaf|worst|piek|pik|paal *4 uitrollen|zien|proeven|bij *1 mij
horizontaal|horizontale *3 $|gesprek|overleg|dans
dan horizontaal
slet|hoer|sloerie|snol *2 met|die|van *4
dicpics|scharrel|onenightstand|one-night-stand|friends-with-benefits *4
match *4 lagen|bed|nacht
bijles|privéles|privelles|privelessen|privéles *4 onder|bed|anatomie|😏
onder de gordel
mag mij|me *4 inspecteren|corrigeren|verwennen|straffen|controleren *6
voorspel|swingersclub|parenclub|seksclub|vluggertje|seksmaatje|wipje
word|raak|wordt *2 ik *3 wild *2
van *3 rok|rokje|jurk|benen|billen|lippen|stem|blik word|raak *1 ik *3
string|slipje|beha|bh|lingerie *4 aan|draag|zie|vandaag|eronder
draag|heb *1 je|jij *3 slipje|string|beha|bh|ondergoed *2
hou|hield *1 je|jij *1 van *2 ruig|sm|spelletjes
sexy mama|papa|juf|meester|dame
eentje|een|een's *1 van *1 bil *2
lenig|soepel *4 bed
trek *2 eens|wat|iets *2 uit *4
dan trek *1 ik *4 uit
buk|bukken *3 uitzicht|nog|eens|voor
lekker|mooi *1 uitzicht *4 blijf|buk|achterkant|billen|zo
boven of onder *4
ze|hij|die wil *1 het *2 kijk|gewoon|zie
kijk *5 heupen|billen|borsten|kont|achterste
handboeien|zweepje|zweep|blinddoek *4
stuur *3 pikants|stouts|bloots
wie *3 van *1 het *1 team *2 zou|zouden *2 jullie|jij|je *2 doen
tinder|grindr *3 @be *2 voor *1 seks
kom *3 langs *3 mijn|m'n *1 vrouw|man *3 weg|niet
zou|wil ik? *1 onze|die|haar|hem|de *3 wel *2 doen *6
ik zou *3 wel *2 doen
ik zou *1 die|onze|haar|hem *3 wel *2 eens *2 willen? *1 afdrogen|inzepen|uitkleden|masseren|verwennen
goed *1 met *1 zijn|haar *1 tong|handen|lippen
leg *3 op *2 mijn|m'n *1 billen|borsten|dij|dijen|schoot
twee|die|ze doen|doet *1 het|'t *2 in|met|op *4
zonder *1 overhemd|shirt|pyjama|kleren|broek *3 lekkerder|mooier|beter|dan
lekkerste *1 kont|billen|lijf|wijf|vent
raak me aan *2 overal
i'd|i *1 do her|him
happy end|ending
pak *1 me *1 dan *3 vannacht|jou|van
neem me *2 hier|nu
seks *4 op|twee|elke|soms|geen|wie|alleen|werk|dag|keer|hoofd
twee|drie keer seks
elke|iedere *1 dag *1 seks
geen *1 seks *1 gehad
leidingen|slang|gereedschap|loodgieter *4 knipoog|😉|😏|ook
i want *1 you *3 naked|bed
met *1 die *1 lippen|tong|handen|heupen *6
zo heet *3 broek|dat
grote|grootte|kleintje|flinke *3 in *1 zijn|z'n *1 broek
heeft|hebt *1 vast|zeker *2 een *1 grote|kleintje|flinke|enorme $
hoeveel *1 mannen|vrouwen *3 gehad|in *2
draai *3 om *3 achterkant|kont|billen|zien
potje|potjes vrijen|seks|rampetampen
op *1 een *1 schaal *3 qua *1 lichaam|lijf|kont
zak *2 eroverheen|over|op *3 doen|neuken
lik|likken ik? *1 je|jou|hem|haar *2 helemaal|af|overal
iedereen *2 heeft *1 je|haar *2 al? *1 gehad
in *1 bed *1 gehad|gekregen|beland
hot piece of *2
geweldig|goed|fantastisch|beest *1 in *1 bed
ze|hij|die heeft *1 zin *2 zie|dat
stoute|ondeugende *1 dingen|spelletjes *3 doen|vanavond
lag|lig|ligt *3 in *1 mijn *1 armen *3 vannacht|zonder|pyjama
tinderdate|date *6 neukte|lagen|zoende|tong|bed|kuste
tieten of billen|kont
billen of tieten|borsten
seks|sex op|in|onder *2 de|het *4
stripper|stripteaser|stripclub|seksshop *6
ding|paal|slurf zo *1 lang|groot|dik *2 als *3
privéles|priveles|bijles|les|lessen *2 geven|krijgen|nemen *2 in *2 bed|nest|douche
in *1 bed dan
`;

/** Words that show a lesson, health matter or policy, in which sexual words are no remark. */
export const SEXUAL_TOPIC = new Set(
  `les lessen lesje lespakket voorlichting lentekriebels rutgers ggd biologie seksuologie onderwijs lesmateriaal project
  projectweek themaweek workshop gastles gastlessen borstkanker borstvoeding mammografie onderzoek seksuele seksualiteit
  vorming relationele grenzen grensoverschrijdend preventie preventief voorkomen bespreekbaar gesprek gesprekken bespreken slachtoffers slachtoffer
  slachtofferhulp aangifte strafbaar gevaren waarschuwen waarschuwing mediawijsheid week cursus studiedag training protocol
  schoolarts huisarts puberteit menstruatie anticonceptie soa soa's hiv voorbehoedsmiddelen methode boek thema consent weerbaarheid
  lesson health education class`.split(/\s+/u),
);
