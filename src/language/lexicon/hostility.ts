// How hostility to groups is put in sentences: contempt, exclusion, stereotypes, violence, and worth denied.

const G = '@group|@echo';
const BAD = '@vile|@groupvile';

/** Patterns in the language of `tone/pattern`. `@echo` is a pronoun that stands for a group mentioned before. */
export const HOSTILITY = `
@group *1 en|met *1 **4 gaat|gaan *1 niet|nooit *1 samen|goed
@group **4 moet|moeten *1 je|we|ze *1 niet *1 willen|hebben|doen|aannemen|toelaten
@group *1 aan|bij|voor|voor *1 de? *1 kleuters|kinderen|klas|groep **4 niet|nooit|nee|eng|raar
een @group *1 als *1 baas|directeur|leidinggevende|chef|president|scheids|scheidsrechter|piloot|juf|meester|leraar $
@group *2 hou|houd|let|pas *4 portemonnee|spullen|fiets|tas|zakken|handtas|geld
hoofddoekjes|hoofddoeken|boerka's|moskeeen|minaretten|nikabs *3 horen|hoort|moeten|moet|mogen *3 niet|nooit|weg|verboden|verbieden|af
wat *1 doen|moeten|zoeken|moet|doet *2 @group *3 hier|in|op|bij
wat *2 moeten|moet *1 we|ik|wij *1 met *2 @group
@group *2 hebben|heeft *1 altijd|allemaal|overal|alleen *4 geld|macht|invloed|praatjes|smoesjes|problemen|grote|geduld
@group *2 @be *1 nou|nu *1 eenmaal *3
@group *1 kunnen|kan|weten|willen *1 nou|nu *1 eenmaal *4
@group *4 dan *1 weet *1 je *2 genoeg|wel|het
@group *2 onder *1 elkaar **3 weet|dan|typisch
@group *1 eten|vreten|neuken|stelen|jatten *1 alles
@group *2 houden|houdt|steken|steekt *2 hand|handje|handen *2 op|uit
@group *4 taal|woord|nederlands **3 niet|geen|amper|nauwelijks *2 spreken|machtig|willen
@group *3 spreken|spreekt *2 geen|amper|nauwelijks *2 woord|nederlands
een *2 @group *2 voor *1 de klas *2 het|dat|moet|kan *4
niet *1 gekker|erger *1 worden
@group *3 gelukszoekers|profiteurs|uitvreters
@group *6 leegroven|leegzuigen|uitmelken|leegvreten|leegplunderen
@group *3 een *1 last|kostenpost|blok|plaag
@group *2 moeten|moet|mogen|mag|zouden|zou *1 ze|we|ik|je *1 niet|nooit *5 zetten|aannemen|toelaten|binnenlaten|benoemen|geven|laten|willen|inhuren
@group *2 horen|hoort|behoren *2 niet|nooit *2 voor|achter|aan|onder *2
zodra|sinds|wanneer|als *3 @group *4 komen|komt|kwamen|binnen|wonen|zitten *6 onveilig|achteruit|ellende|gedonder|weg|overlast|minder
enige goede @group *3 dode|dood
goede @group @be *3 dode|dood
wens|wou|wilde|hoop|wenste **4 minder|geen|alle|er *2 @group *4
@group *4 uitsterven|uitgestorven|uitsterft|verdwijnen|verdwenen|opgeruimd|weggevaagd
@group *3 beter *1 af|uit *1 dood|weg|zonder
@group **3 dood *1 beter
slaan|stompen|trappen|schoppen|spugen|meppen|slaat|sla|spuug|trap|schop *5 @group
@group *5 slaan|stompen|trappen|schoppen|spugen|meppen|aftuigen|bespugen
@group *5 branden|rotten|wegrotten *2 in *2 hel
@group *3 naar *1 de hel|duivel
@group *5 in *1 de hel
loop|naar *2 de hel *2 met *2 @group
@group *3 verdienen|verdient **2 geen|niet *2
@group *3 @be *3 erger|lager|minder|slechter|viezer|dommer|luier *1 dan
erger|lager|viezer|dommer|gevaarlijker dan *1 @group
@group *4 geen *1 haar beter
@group *2 @be *3 tweederangs|tweederangsburgers|ongelijk|ondergeschikt|ondergeschikte|slaven|bezit|lustobject|lustobjecten|objecten|voorwerpen|gebruiksvoorwerpen|speelgoed
@group *2 @be *1 er *2 alleen|enkel|slechts *2
@group *3 moeten|moet *3 gehoorzamen|dienen|zwijgen|luisteren|kruipen
@group *3 maken|maakt *3 alles|land|wereld|school|buurt|samenleving|sfeer *2 kapot|onveilig|slechter|erger|kwaad
@group *3 zijn|is *3 alles *1 wat *1 mis
wat|alles *3 mis *3 @group
kan|kunnen|kon *1 ik|je|we *2 niet *1 uitstaan|luchten|verdragen *3 @group
@group *2 kan|kon ik *2 niet|wel *2 uitstaan|luchten|schieten|ruiken|zien
kan|kon *4 @group *3 wel *1 schieten|wurgen|slaan|vermoorden
word|wordt *4 @sicken|onpasselijk *2 van *3 @group
schandalig|walgelijk|vreselijk|afschuwelijk|verschrikkelijk *1 hoe|dat|die *5 @group *5 bestaan|leven|rondlopen|mogen
@group *5 zouden|zou|hadden|had|moeten|mogen *2 niet|nooit *4 bestaan|geboren|leven|stemmen|werken|lesgeven|rijden|trouwen|kinderen
niet|nooit|geen *2 @group *3 bestaan|toelaten|aannemen|vertrouwen
nooit *3 @group *2 over *1 de vloer
@group *2 deugen|deugt *3 niet|nooit|voor
@group *2 zijn|is *3 een schande|ramp|last|plaag|straf|vloek *3
haat|minachting|walging|afkeer|afschuw|hekel|weerzin *2 voor|tegen|aan|van *3 @group
niets *1 anders *1 dan *2 haat|minachting|walging *5 @group
@group *4 verachten|haten|verafschuwen|uitkotsen
bestaan|bestaat *5 @group *5 ${BAD}
hoe **4 @group|@echo *3 ${BAD}
@group *3 stinken|stinkt|rieken|meuren
@generic *5 @be *5 ${BAD}
@generic **3 @very *2 ${BAD}
@generic *4 stelen|liegen|bedriegen|roven|moorden|zuipen|vechten|stinken|zeuren|klagen|parasiteren|profiteren|jatten|dealen|terroriseren|schooien|bedelen|criminaliteit|neuken|fokken|slachten|haten|overheersen|onderdrukken|manipuleren|roddelen|intimideren
@generic *3 zitten|zit *2 overal|achter
@generic *3 hebben|heeft *3 alle|de *1 macht|touwtjes|media|banken
@generic *5 kosten|kost *3 geld|klauwen|handenvol|alleen|te|ons|bakken
@generic *6 nooit|niet|geen|niks|nergens *3 fatsoenlijk|behoorlijk|normaal|netjes|betrouwbaar|eerlijk|slim|nederlands|taal|werken|manieren|respect|deugen|hersens|vertrouwen
@generic *3 eten|vreten|leven|wonen *3 als *2 @vile|dieren
@generic *3 weten|snappen|begrijpen|voelen *3 niet|niks|niets *4
@generic *2 hebben|heeft *2 hier|daar *1 niets|niks|geen *2 zoeken|verloren|rechten|recht
@generic *2 zien|zie *2 als *2 @vile|tweederangs
@generic **3 verschrikkelijk|afschuwelijk|vreselijk|waardeloos|hopeloos|smerig|smerige *1 volk|mensen|lui|types
smerig|vies|raar|achterlijk|lui|gewelddadig|onbetrouwbaar|crimineel|dom|laf volk|volkje|ras|geloof|cultuur|zootje|stel
minderwaardig|minderwaardige *2 ras|cultuur|geloof|volk|mensen|soort
ik|we|wij moet|moeten|wil|hoef *3 niks|niets *3 hebben *3 van|met *3 @group
ik|we|wij moet|moeten|wil|hoef *2 niks|niets *2 van|met *3 @group *2 hebben|weten
niks|niets|nul|weinig *1 met *2 @group
vertik|weiger *8 @group
overspoeld|overstroomd|vergiftigd|verpest|bedreigd|overgenomen|verziekt *2 door *2 @group
door *2 @group *3 overspoeld|overstroomd|verpest|bedreigd|overgenomen|verziekt
tsunami|stroom|golf|horde|hordes|invasie|plaag|zwerm|vloed van|aan *2 @group
schuld *3 van *2 @all|de *2 @group
door *2 die|al|alle|jullie *1 @group *8 geen|verliezen|verloren|kwijt|kapot|onveilig|achteruit
sinds *2 die|al|alle *1 @group *8 onveilig|achteruit|kapot|verpest|ellende|overlast
met *2 die|al *1 @group *6 ellende|gedoe|gedonder|altijd|niets|geen|hoef|wil
@group **3 alleen maar|op|goed|uit *4 geld|uitkering|uitkeringen|aandacht|seks|ellende|last|problemen|profiteren|voor
alleen|enkel|slechts goed *1 voor|in *4
@group *1 @be alleen|enkel|slechts *1 goed *1
@group *5 bij *1 de *1 haard|afwas|was|pannen|beesten
@group *3 in *1 de keuken
@group *2 zijn *2 minder *1 @good|waard|intelligent|slim|betrouwbaar
minder *1 waard *1 dan
@group *2 moeten|moet|horen|kunnen|mogen *3 hun|zich *2 mond|bek|kop|plaats|plek|koest|kennen|schamen|aanpassen|gedragen
@group moet|moeten|mag|mogen *2 je *5 niet|nooit|geen *5
@group *2 mag|moet|kan|kun je *2 nooit|niet *3 vertrouwen|geloven|helpen|toelaten|binnenlaten|aannemen
een|die|dat|zo'n @group *2 voor *1 de klas *2 liever|nooit|niet|daar|dacht|nee
een @group *1 als|voor|op|in *6 nee|nooit|niet|geen|dacht|zover|erger
eigen volk eerst
volk eerst
vol *1 is *1 vol
nederland *1 is *1 vol
nederland *1 voor *1 de? nederlanders
ons *1 land *1 uit
het land uit
terug *1 naar *1 waar|eigen|hun|je|jullie *2 land|vandaan|jungle|woestijn|zandbak|apenland
@group *3 terug *1 naar *2 land|eigen|huis|afrika|marokko|turkije|polen|syrie|waar
@group *3 op *1 de? *1 boot|vliegtuig|trein *2
zet|zetten|stuur|sturen|gooi|gooien|stop *3 @group *4 uit|op|eruit|weg|terug|boot|vliegtuig|grens|zee|land
grens|grenzen dicht|potdicht *4 @group
sluit *3 grens|grenzen *6 @group
@group *3 @be *2 geen *1 nederlanders|aanwinst|verrijking|familie|ouders|man|vrouw|mannen|vrouwen|geloof|collega's
@group **4 geen *2 rechten|stemrecht|kinderen|baan|recht *3 krijgen|geven|hebben|adopteren|mogen
@group *3 @be *2 tegen *2 natuur|bijbel
tegen *1 de natuur
@group *3 moeten|moet *2 genezen|behandeld|opgenomen|opgevoed|heropgevoed|gezuiverd
ban|verbied|weer *2 @group
kijk|lach|spuug|spuw *3 neer|op *2 @group
@group *4 moet|moeten|mag|mogen ik|we|wij *1 niet|niks|niets
bang|doodsbang|vies|afkerig *2 van|voor *2 @all? *1 @group
ik vertrouw *2 @group *5 niet|nooit
van|bij *1 @group *1 @be|kun|kan|hoef|heb|moet *1 je *6 niets|niks|nooit|geen
beter *2 dan *2 @group
inferieur|superieur *2 aan *2 @group
    @despise|gruwel|gruwen|griezel|spuug|spuw *2 van|op|aan|voor? @all? @all? @groupvile|@vile? ${G}
    @group haat|veracht|verafschuw ik|wij
    hekel|pesthekel|bloedhekel|schijthekel|teringhekel *1 aan *3 ${G}
    genoeg|zat|moe|misselijk|kotsmisselijk|ziek|gek|strontziek|schijtziek *1 van *3 @group
    kan|kunnen *1 @all? @group *2 uitstaan|luchten|zien|ruiken|verdragen
    ik|we|wij kan|kunnen|kon **1 @all? @group niet uitstaan|luchten|zien|ruiken|verdragen|velen
    ${G} maken|maakt *2 me|mij|ons|mn *1 @sicken
    @group *5 laten|laat me|mij|ons *2 koken|walgen|kotsen|braken|gruwen|rillen
    @group *5 werk|werken|werkt *2 op mijn|mn|onze zenuwen
    aan|van hen|ze|hun|@group walgt|stoort|ergert|irriteert *1 me|mij
    @group *3 walg|kots|gruw|baal ik
    van @all? @group *2 word|wordt|worden|krijg|kots|walg *3 @sicken|kriebels|uitslag|ik
    @group *5 @be *4 ${BAD}
    @group **6 @be *1 @all|@very @very? @very? ${BAD}
    @echo @be *3 ${BAD}
    @echo *1 @very @vile|@groupvile
    zijn|waren|is @group *4 ${BAD}
    zijn @echo *4 ${BAD}
    waarom|hoe|dat|omdat|want|of **6 @group *6 ${BAD} *2 @be
    waarom|hoe|dat|omdat|of @echo *4 ${BAD} *1 @be
    @group @vile|@groupvile *2 @be
    @group @all @very? @vile
    typisch|typische *2 @group|@slur|@weakslur
    @group zoals|als jij|jullie|jou|u|hen|zij|hij|deze|dit|die|haar|hem *2 @be *4 ${BAD}
    altijd een? @group *1 die|dat *4 ${BAD}
    @be *2 een? @group die *1 de|het ${BAD}
    @group **2 de|het|altijd *1 @very? ergste|slechtste|domste|luiste|vieste|smerigste
    altijd **1 een|de|die|dezelfde @group die *4 ${BAD}
    @group *3 gedragen|gedraagt|gedroegen *2 als ${BAD}
    @echo *2 als ${BAD} gedragen|gedraagt
    gedragen|gedraagt @echo|zich *2 als @vile
    @group *3 niets|niks @very? anders|meer|beter|waard *3 dan|als *2 ${BAD}|dieren
    @group|@echo **4 niets|niks waard
    ${G} **5 beter|meer|meer waard|hoger dan|als *2 ${BAD}|dieren
    niet beter|meer|anders dan *2 ${BAD}|dieren
    vieze|vuile|smerige|stinkende|stink|achterlijke|gore|goor|kut|kanker|tering|tyfus|klote|klere|kolere|rot|luie|criminele|stomme|domme|walgelijke|gestoorde|debiele|fucking|filthy|dirty|stupid|verdomde|vervloekte @groupadjective? @group
    vieze|vuile|smerige|stinkende|achterlijke|gore|kut|kanker|tering|tyfus|luie|criminele|domme|walgelijke|achterbakse|primitieve|gierige @groupadjective *1 @head
    vieze|vuile|smerige|stinkende|gore|kut|kanker|tering|vuil @homonym|@slur
    @groupadjective @vile
    @group behoren|horen|hoort|behoort|moeten|moet|mogen|zouden|thuis|thuishoren *4 @animal|@home
    @group *3 in *2 @animal|@home horen|thuishoren|moeten|stoppen|zetten
    @group **8 naar *2 dierenarts
    stop|stoppen|sluit|zet|zetten|gooi|opsluiten *1 @all? ${G} *3 in|achter *3 @animal|@home|tralies
    @group *2 horen|hoort|behoren|moeten|moet|mogen|kunnen|zouden|kan|zou|verdienen **6 @away
    @group *2 horen|hoort|behoren|passen|past **4 niet|nooit **2 thuis|hier|bij|in|op|tussen
    @group **1 niet|nergens *2 thuis|welkom
    @group **2 niet *1 welkom
    @group *3 het|ons|dit land uit
    moeten|moet|zouden *1 @all? @group **4 @away
    weg|eruit|oprotten|opgerot|dood|ophoepelen met|aan @all? @all? @groupadjective? ${G}
    @group ga|gaan|ga|go|get *3 terug|home|out
    rot|tief|sodemieter|flikker|donder|hoepel|pleur|tyf|lazer *2 op *2 @group
    @group *1 ga|rot|donder|tief|sodemieter **3 terug|op|weg
    ga|rot|donder|sodemieter *2 terug naar je *1 eigen|land|apenland|zandbak|zandland|jungle
    @group *3 eruit|opgehoepeld|opgedonderd $
    geen @all? @group *2 in|op|bij|voor|naast *1 mijn|m'n|onze|ons|deze|dit|hier
    geen @group meer|toelaten|binnenlaten|binnen|aannemen|aannemen|nodig
    stop|stoppen *2 met? *2 toelaten|binnenlaten|opvangen *3 @group
    toelaten|binnenlaten|opvangen|komst|instroom *3 @group **8 verpesten|verpest|ruineren|ruineert|kapot|verwoest|verwoesten|ondergang|vernietigen|vernietigt|naar
    @group *6 verpesten|verpest|ruineren|ruineert|verwoesten|verwoest|verzieken|verziekt|vernielen|vernietigen|ondermijnen|vergiftigen|overnemen|besmetten *2 ons|onze|het|de|alles|dit|mijn|deze
    @group *3 verpesten|verzieken|ruineren|verzuipen|stelen|liegen|bedriegen|parasiteren|profiteren|stinken|roven|moorden|verkrachten
    verpesten|verzieken|ruineren|verwoesten @all? @group *3 ons|onze|het|de|alles|dit
    @group *4 land|school|wijk|buurt|samenleving|klas|maatschappij kapot|kapotmaken|overnemen|verzieken|verpesten|naar
    @group *2 pikken|pikt|nemen|stelen|jatten|pakken **3 onze|banen|baan|huizen|woningen|werk|alles|in|over|af
    @group *2 leven|teren|teert|leeft|zitten|vreten|parasiteren *3 van|op *4 uitkering|uitkeringen|zak|kosten|belastinggeld|bijstand|steun|kap|ruif
    @group **6 leren|leert|leer|snappen|snapt|begrijpen|begrijpt|deugen|deugt|veranderen|werken|willen|wil *3 nooit|niet|niks|niets|nergens
    @group **8 nooit|niet *3 leren|werken|snappen|deugen|integreren|aanpassen|veranderen
    @echo *1 leren|willen|kunnen|snappen|deugen *2 nooit|niet|niks|niets|nergens *3 werken|nederlands|leren|integreren|aanpassen|deugen|netjes|behoorlijk
    @group *3 willen|wil|kunnen|kan|konden **2 niet|nooit|niks|niets|geen @very? @very? *2 @ability|auto|werken|baas|leiding
    @group *2 kunnen|kan|konden|snappen|weten|begrijpen|hebben *3 niets|niks|nergens|geen
    @group|@slur|@weakslur *2 kunnen|kan *1 ook? helemaal niets|niks
    @group|@slur|@weakslur *1 zijn weer *2 bezig
    @group *2 hebben|heeft **1 geen *2 hersens|hersenen|verstand|manieren|fatsoen|respect|waarde|ziel|geweten|gevoel|beschaving|opvoeding|cultuur|eer|nut|plaats|plek|moraal|schaamte|toekomst|eergevoel
    @group *4 alleen maar|op|voor|om *3 geld|uitkering|uitkeringen|seks|overlast|problemen|ellende|profiteren|stelen
    @group *2 zorgen|zorgt|geven|veroorzaken|brengen *2 alleen|altijd|steeds|enkel *3 overlast|problemen|ellende|gedonder|gezeik|herrie|ziektes|rotzooi|criminaliteit
    @group *2 komen|komt *2 hier *2 alleen|enkel|maar|om *3 profiteren|uitkering|uitkeringen|geld|stelen|halen|houden
    @group **5 te *1 vertrouwen
    vertrouw|vertrouwen **2 nooit|geen **7 @group
    @group vertrouwen|vertrouw **3 niet|nooit
    @group *2 vertrouwen|vertrouw ik|je|we niet|nooit
    @group *5 achter het aanrecht|fornuis
    @group **5 @be|kunnen|zullen|kan|zal **3 nooit|niet|geen *1 zo|even @good|goed|knap|intelligent|waardevol|sterk|capabel|betrouwbaar *2 als
    @group **5 @be|kunnen|zullen|kan|zal **3 nooit|niet *4 gelijkwaardig|intelligent|waardevol|beschaafd|normaal|slim|menselijk|capabel|betrouwbaar|eerlijk
    geen|nooit @group *2 kan|kunnen|zal|mag *4 ooit *6
    @group *3 @be geen *1 mensen|mens|echte|volwaardig|volwaardige|gelijke|gelijken|normale|gewone
    @group geen *1 mensen|mens|echte|volwaardige @be
    @group *3 geen mensen|mens @be
    @group *3 @be niet **1 @very? menselijk|normaal|echt|gelijkwaardig|te
    @group *3 verdienen|verdient **2 geen|niet|niets|niks|het
    @group *3 verdienen|verdient *3 dood|straf|slaag|lijden|sterven|klappen|kogel|strop
    @group *2 hebben|heeft geen|niet *2 recht|bestaansrecht
    geen *1 recht *2 te? leven|bestaan|stemmen
    geen|nergens *1 ruimte|plaats|plek|behoefte **5 voor|aan *3 @group
    @echo **2 geen @very? recht|bestaansrecht
    geen vinger|cent|traan|minuut **6 @group
    leven|levens *2 @group **5 waard|waardeloos|telt|tellen|boeit|boeien|redden
    @group **5 leven|levens **3 niets|niks|minder waard
    geen @group laten leven
    liever|eerder **6 dan **6 @group
    liever geen|niet *5 @group
    zou|zal|ga|wil nooit|niet *6 door|met|van|naast|bij|aan|voor *2 @group
    nooit|niet *3 @group *2 aanraken|aanraak|aannemen|daten|uitgaan|vertrouwen|geloven|stemmen
    slimmer|beter|nuttiger|menselijker|schoner|intelligenter|liever|meer|waardevoller dan *1 @group
    slimmer|beter|nuttiger|menselijker|schoner|intelligenter|waardevoller **3 dan **2 @group **3 ooit
    meer om|voor|van **7 dan *2 @group
    niets|niks|weinig|niemand **6 minder|erger|lager|slechter **3 dan *3 @group
    @vile|dode|dood *3 dode|@vile @group
    verschil tussen **6 @group
    dieren|proefdieren **6 @group
    @group *4 als|op *2 proefdieren|proefkonijn|proefkonijnen|slaven|slaaf|dieren|voetveeg|beesten
    testen|uitproberen *2 @group
    begrijp|snap **2 niet|nooit **3 hoe|waarom|dat **6 houden|geven|aantrekken|helpen|trouwen **7 @group
    @echo *2 walgt|walg|stinkt|stinken|haat
    waarom **6 houden|geven|aantrekken|interesseert|boeit|zorgen **5 @group
    hoe **4 van|om @all? @group *3 houden|houdt|geven
    fout|vergissing|ramp|ondergang|schande **6 @group
    @group *6 @be *4 grootste|ergste fout|vergissing|ramp|bedreiging|ellende
    @group *6 leiding|macht|regering|baas|besturen *4 fout|vergissing|ramp|ondergang|verkeerd|kwalijk|gevaarlijk
    verdoem|vervloek|vervloekt|fuck|fok|tyf|schijt|nuke|kut|damn|screw @all? op|aan? @all? ${G}
    @group *3 @swear krijgen|halen
    @group *2 mogen|kunnen|moeten *3 krijgen|doodvallen|creperen|verrekken|stikken|wegrotten|branden|rotten|verdwijnen|verrotten|verzuipen|sterven|doodgaan|oprotten
    laat|laten @all? ${G} *2 creperen|verzuipen|verdrinken|stikken|verrotten|sterven|lijden|doodgaan|boeten
    @group *2 verdrinken|creperen|verzuipen|stikken laten
    @kill *5 ${G}
    @want|@must *5 @all? ${G} *6 @kill|ontdoen|uitschakelen|opruimen
    @want|@must *8 van *3 ${G} *3 ontdoen|verlossen|bevrijden|afkomen
    @want|@must *6 ${G} *4 ontdoen|verlossen|bevrijden|afkomen
    @group|@echo *2 @must *4 @kill|dood|sterven|branden|lijden|hangen
    @group *5 zal|zullen|moet|moeten|verdient *5 dood|sterven|lijden|eraan|branden
    @group *5 allemaal|massaal|gewoon|beter *1 dood
    @group dood|morsdood $
    keel|kelen|nek|nekken|kop|koppen|benen|schedel *4 @group *5 doorsnijden|breken|inslaan|afhakken|omdraaien|afsnijden|eraf|klieven|intrappen
    @group *3 hun|de keel|kelen|nek|nekken|kop|koppen **3 door|eraf|breken|te|doorsnijden|inslaan
    iemand|men zou|moet|moest *6 ${G} *4 @kill|breken|doorsnijden|slaan|ophangen
    waarom|wanneer|hoe *3 @group *6 @kill|ontdoen|uitschakelen
    ontdoen|ontdoe|verlos|bevrijd *5 van *3 ${G}
    leven *3 @group *3 beeindigen|nemen|afnemen|ontnemen
    beter *1 af|uit *2 zonder *3 ${G}
    beter|mooier|schoner|veiliger|leuker *3 zonder *2 ${G}
    zonder @all? @group *3 beter|mooier|schoner|veiliger|leuker
    wereld|land|samenleving|nederland|school|klas *6 beter *3 zonder **3 @group|@echo
    laat|laten|zal|ga *3 ${G} *2 lijden|boeten|kruipen|bloeden|voelen|branden|betalen
    ${G} *2 laten lijden|boeten|kruipen|bloeden|voelen|branden
    vermoorden|doden|verkrachten|mishandelen *4 @group *6 gedecriminaliseerd|legaal|toegestaan|mogen|strafbaar|beloond|recht
    menselijk|mensen *4 uit|op maar *4 @vile
    @vile **6 dat ze|het @group @be
    @vile **8 @group @be $
    alleen @group|@echo @must|@be *3 zo ${BAD}
    het is altijd|weer|natuurlijk|vast|typisch *2 @group
    aard|bloed|genen|natuur|cultuur *4 @group *4 om|zit|zitten|een *5 ${BAD}|stelen|liegen
    in *1 aard *2 van *3 @group *4 ${BAD}
    @group *3 in *2 aard|bloed|genen
    natuurlijk|typisch *2 @be *2 @group *3 ${BAD}
    @group|@slur|@weakslur zoals|als jij|jullie|jou|u|haar|hem|zij|hij *2 zijn|is|moeten|horen|verdienen *4 @vile|@groupvile|dood|weg
    logisch|passend|normaal|gewoon|gedrag|typisch|past|echt *1 voor *1 een? @slur|@weakslur
    @slur|@weakslur zoals|als jij|jullie|jou|u|haar|hem
    @weakslur @be *2 weer|ook|allemaal|altijd
    @you|@he @be *3 @slur
    @slur $
    @slur @be|kunnen|moeten|horen|willen
    die|de|al|stelletje|stel|vuile|jullie|zo'n|deze|alle|een *1 @slur
@group *2 horen|hoort|behoren|passen *3 niet|nergens *3
@group *2 horen|hoort *1 hier|thuis *2 niet
@group *3 horen|hoort *2 thuis *4 keuken|kinderen|fornuis|land|eigen
een *1 @group *3 hoort|hoeft *2 te|niet|geen|bij|achter|thuis *4
vrouwen|meisjes|moeders|vrouw *2 moeten|moet|horen *3 thuis|koken|zwijgen|kinderen|achter *4
@group *2 moeten|moet *2 plaatsmaken|oprotten|opzouten|terug|weg|wegwezen|ophoepelen
@group *2 moeten|moet *1 niet *2 zo? *2 zeuren|zaniken|klagen|zielig|aanstellen
@group *2 krijgen|krijgt|krijg *3 alles|altijd|voorrang|gratis|geld *4 gratis|voorrang|niks|niets|hand|cadeau|eerst
krijgen|krijgt *2 @group **3 altijd|alles|voorrang|gratis *4
@group *2 komen|komt|zijn *2 altijd|nooit|allemaal *3 laat|tijd|lui|achterlijk|hetzelfde|crimineel
zit|zat *3 in *2 bloed|cultuur|genen|aard
@group **8 in *2 bloed|genen
@group *3 kosten|kost *3 alleen|handen|bakken *3 geld
@group *3 versleten|blok|afgeschreven
@group *3 luisteren|luistert *2 nooit|niet *4
@group *2 doen|doet|willen|wil *4 alleen|baas|profiteren|nemen|niks|niets *3 $|spelen|profiteren|voor
@group *2 snappen|snapt|begrijpen *3 niet|niks|nooit *4
@group *3 houden|houdt *3 klas|boel|zaak *2 op
weg *1 met *3 @group
eigen|onze *1 volk|kinderen|mensen|land *1 eerst *6
terug|rot|sodemieter|ga *4 naar *3 @country|marokko|turkije|polen|afrika|syrie|bulgarije|roemenie|suriname|ghetto|boom|zandbak|kalifaat
van *1 een|zo'n @group *2 neem|laat|hoef|pik *1 ik *3 niks|niets|geen|niet *2
ik *1 neem|wil|hoef *1 geen @group *8
geen *1 @group *2 voor *1 de *1 klas|baas
@group *3 voor *1 de klas **4 nooit|nee|orde|niet|hoe
kun|kan *2 @group *2 toch? *1 niks|niets|niet *4
@group *1 kun|kan *1 je|we *3 niks|niets|niet *4
@group *3 die *1 kunnen|kan *2 dat *1 toch? *1 niet
@group *2 kunnen|kan *3 niet *3 lesgeven|leidinggeven|klas|rijden|rekenen|werken|baas|besturen|denken|voetballen
waarom *3 moet|moeten *4 @group *2 bij|komen|in
typisch|typical *2 @group|@groupadjective *6
typisch|typisch turks|marokkaans|surinaams|antilliaans|afrikaans|pools|arabisch|joods|islamitisch|vrouwelijk *5
het|dat *1 zijn *1 altijd|steeds|ook *2 @group *6
het|dat *1 zijn *1 altijd *3 dezelfde|die *2 kleurtjes|types|families|lui|gasten|achternamen
te *1 veel *1 @group *6
vol *1 met *1 @group
met|door *1 die|al|al *3 @group *4 gezeik|gedoe|problemen|ellende|gedonder|gelazer|trammelant
met zo'n *2 naam|achternaam|achtergrond|afkomst|hoofddoek *6 niks|niets|nooit|geen|niet
zo'n *1 naam|achternaam|achtergrond *4 dan|weet *3
mag|kun|kan *4 niet *2 hardop|zeggen **4 @group|kleurtjes
niks|niets *1 tegen *2 @group *3 maar *8
@group *4 maar *1 toch|wel|verrassend *1 netjes|slim|aardig|lief|beleefd|goed
@group *1 zijn|is *1 wel *3 maar *1 toch *6
zo'n|weer|nog *2 hoofddoek|hoofddoekje|mohammed|mohammedje|boerka|djellaba *6
hoofddoek|hoofddoekje|hoofddoekjes|kopvod|kopvodden *6 terug|weg|thuis|niks|aangenomen|allemaal|afdoen
nog *1 even|effe en *1 we *8 hoofddoek|halal|arabisch|moskee
door *1 die @group *8
mogen|mag|kunnen *1 we *6 niet|geen *6 door *2 @group
die|dat|zulke|zo'n *1 mensen|volk|lui|types|soort|gezinnen|families|cultuur *4 horen|hoort|snappen|passen|willen|moet|moeten|aarden|integreren *3 niet|hek|weg|terug|hier *4
dat *1 soort gezinnen|mensen|families|types|volk|lui *4 niet|wijk|buurt|klas|school|altijd
stuur|zet *2 ze|die|dat|hen *2 allemaal|hele|lui *3 terug|weg|uit|over|land
school|klas|buurt|wijk *3 zo|te *1 zwart|gekleurd|buitenlands *4
zwarte school *6 ellende|niveau|onveilig|weg
grenzen *1 dicht
profiteurs|gelukszoekers *4
mensen *1 met *2 uitkering|toeslagen|bijstand *4 lui|profiteren|bank|werken|hand
@group don't|shouldn't|cannot|can't|never|should *1 not? *1 belong|teach|work|lead|be|learn|listen *4
@group should *1 not *4
all|those|these *2 @group *4 take|steal|lazy|do|same|never
typical *1 foreigners|immigrants|muslims|women|blacks|poles|gypsies *6
go back to *3
homopropaganda|genderonzin|gendergekte|regenboogpropaganda|transgekte|wokewaanzin
@group *3 niet *1 normaal *2
aanstelleritis|modeverschijnsel *6 adhd|autisme|autist|dyslexie|trans|genderdysforie|label|labels
adhd|autisme|dyslexie *4 aanstelleritis|modeverschijnsel|smoes|onzin|excuus|opvoeding *3
die|dat *1 lui|mensen|volk|types *2 van *1 daar *6
die|dat|zulke *1 mensen|lui|volk *2 fokken|vermenigvuldigen|planten *4 konijnen|ratten|voort
@group *4 fokken|vermenigvuldigen *3
echte *1 nederlander|nederlanders|hollander *3 blank|wit|christen
rot|ga|sodemieter|donder *2 op|terug *2 naar *2 je|jullie|eigen *2 land|boot|zandbak
@group *2 horen|hoort *1 in|op|thuis *3 polen|marokko|turkije|afrika|school|land|eigen
dat|die *1 volk|spul|lui|tuig *2 maar? *3 terug|boot|uit|azc *6
dat|die volk|lui|mensen *2 uit *1 het|de *1 azc|flats|wijk *6
terugsturen|uitzetten|deporteren *1 dat|die|ze|allemaal|hele *3
die *1 lui|mensen|vrouwen *2 met *1 hun|die *1 lange? *1 jurken|gewaden|baarden|hoofddoeken
klein|little marokko|turkije|istanbul|afrika|mekka *2
man|mannen *2 in *2 kinderopvang|kleuterklas|onderbouw *4 luchtje|eng|vertrouw|raar|mis
mannelijke|mannen *1 kleuterleraren|kleuterjuffen|leidsters|kleuterleraar *6 mis|vertrouw|luchtje
zwarte|gemengde|islamitische scholen|school *3 altijd|slecht|slechte|ellende
@group *2 @be *3 gewoon|in *1 de? *1 war|ziek|abnormaal
transgenders|transvrouwen|transmannen|trans *3 @be *6 war|jurk|verkleed|ziek|bestaan
mannen *1 in *1 een? *1 jurk|jurken
@group *2 passen *1 zich *2 nooit|niet|nergens *2
naast|bij|met zo'n *1 @group|turkje|marokkaantje|negertje *4
turkje|marokkaantje|negertje|moslimpje|joodje|poolse *1 $
ik wil *1 niet *2 dat *1 mijn|m'n *1 kind|zoon|dochter *6 @group
ik wil *1 geen *2 @group|@groupadjective *6
geen echte|echt *1 vent|man|vrouw
voor *1 een *1 @group *6 best|nog|verrassend|aardig|goed|slim
voor een|zo'n vrouw|buitenlander|meisje|meid|allochtoon|blondje *5 nog|best|verrassend|aardig|wel|goed
allochtone *1 komaf|afkomst *6 niks|niets|niet|verwachten
ik *1 ben *1 geen *1 racist|seksist|homofoob *2 maar *8
met *1 @group *1 valt|kun|kan|is *4 niet|geen|niks
weg *1 met *2 islam|koran|jodendom|homo's|gender|moskee
klas|school|wijk|buurt|straat *2 vol *2 @group *8
@group *6 en *1 dus|daarom|dan *6 niemand|niks|slechter|achteruit|geroddeld
alleen *1 vrouwen|mannen *1 dus|en *6 geroddeld|gekat|gezeur|kippenhok
kippenhok|theekransje|kattenbak *4 vrouwen|bestuur|team
vrouwen *6 kippenhok|theekransje|kattenbak
lesbiennes|lesbo|lesbische|homo's|homo *6 echte *1 man|vrouw|vent|tegenkomen
altijd *1 dezelfde *3 kleurtje|kleurtjes|achternaam|achternamen
steeds *1 zwarter|witter|kleuriger *6
@group *4 uit|altijd *2 op|geld *1 geld|macht|$
jews|muslims|blacks|gays|women|immigrants|foreigners *2 always|never|only|are|can't *6
hoofddoek|hoofddoekje|keppel|boerka *2 hoort|horen|kan|moet *2 niet *4
bejaarde|stokoude|oude leraar|leraren|docent|juf|meester *6 niemand|niets|niks|weg|versleten
van zo'n|een *1 bejaarde|oude|dikke|buitenlandse *2 @human|leraar *6 niemand|niks|niets
een *1 @human *2 van|in *1 zestig|vijftig|rolstoel *3 versleten|orde|weg|hoe
wel *1 dik|homo|zwart|moslim|allochtoon|buitenlands|marokkaans|turks *4 maar *6
geitenneuker|kamelendrijver|zandneger|kutmarokkaan|kankermoslim|kankerjood|spleetoog|loempia
terug *1 de|het boom|oerwoud|jungle|zandbak *1 in
@vile|stomme|vuile|domme|smerige|vieze pool|turk|jood|marokkaan|neger|chinees|mof|homo|moslim|buitenlander|roemeen|bulgaar *6
kind|kinderen *2 met *3 down|beperking|autisme|handicap *2 horen|hoort *3 niet|aparte|weg
@group *2 lopen|loopt|staan|zitten *2 weer|altijd? *1 te *1 janken|zeuren|klagen|bedelen|lachen|profiteren|hangen
@group **6 media|banken|macht|wereld|politiek|touwtjes *2 in *1 handen
@group **6 media|banken|macht *2 handen
@group *1 hè|he *4
zolang *2 er *2 drank|bier|wodka|bijstand|uitkering *6
een gewone|echte|normale *1 nederlander|nederlandse|hollander|hollandse *3
liefst *2 gewone|echte|normale|blanke *2
hoofddoek|hoofddoekjes|hoofddoeken|@group **3 slechte *1 ervaringen
slechte *1 ervaringen *3 @group|hoofddoekjes|hoofddoeken
@group *2 houden|houdt *2 de|het *2 op *2
niet *1 voor *1 mensen *2 in|met *3 rolstoel|handicap|beperking *6
`;
