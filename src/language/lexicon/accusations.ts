// How a person or organisation is accused as a fact: lying, theft, fraud, abuse, incompetence.

const WHO = '@someone|@you|hij|zij|ze|@named';

/** Patterns in the language of `tone/pattern`. `@named` is a capitalised name inside a sentence. */
export const ACCUSATIONS = `
leverancier|bedrijf|aannemer|@someone|@named *2 heeft|hebben *4 bestolen|opgelicht|afgezet|belazerd|besodemieterd|genaaid
${WHO} *2 lied|lies *1 to|about
@someone|@named|hij|zij|ze|die|stichting|koepel *1 sluist|sluizen|sluisde|sluisden *4 door|weg|weggesluisd
@someone|@named|hij|zij|die *2 gluurt|gluren|begluurt|bespiedt|filmt|loert *4 kleedkamer|kleedkamers|douche|meisjes|jongens|leerlingen|toiletten|wc
@someone|@named|@human *3 is|zijn *2 een|'n *1 kwakzalver|oplichter|bedrieger|leugenaar|dief|charlatan|fraudeur|pedofiel|dealer|alcoholist
@someone|@named *2 heeft|hebben **6 toetsen|cijfers|uren|handtekening|handtekeningen|notulen|rapport|dossier *2 vervalst|gemanipuleerd|verdonkeremaand|aangepast|opgepoetst
@someone|@named *3 kan|kunnen *2 totaal|absoluut|echt|gewoon? *1 niet *1 lesgeven|leidinggeven
@someone|@named|hij|zij|ze *3 heeft|hebben|hebt **3 geld|kasgeld|duizenden|tienduizenden|euro's|spullen *4 uit|van|achterover *3 gehaald|genomen|gepakt|meegenomen|gehouden|gedrukt|weggehaald
die|deze|@own ouders|leerlingen|collega's|docenten|juffen|bestuurders *1 liegen|liegt|bedriegen|jokken|stelen|frauderen|sjoemelen
@someone|@named|hij|zij|ze|u|jij **4 heeft|hebben|hebt **8 geplunderd|leeggeroofd|leeggehaald|leeggestolen|gestolen|gejat|verduisterd|omgekocht|opgelicht|bedrogen|gelogen|vervalst|gefraudeerd|mishandeld|misbruikt|geslagen|aangerand|betast|gechanteerd|afgeperst|voorgelogen|weggesluisd|doorgesluisd|achtergehouden|gemanipuleerd|belogen|besodemieterd|gemarteld|bedreigd
zich *2 laten? *1 omkopen|omgekocht|omkoopt
laat|laten|liet *3 zich *2 omkopen
onder *1 de *1 pet|tafel|mat|tapijt *2 @someone|gehouden|houdt|houden|geveegd|vegen|veegt|geschoven
@someone|@named **3 houdt|houden|hield|veegt|vegen *4 onder *1 de|het pet|tafel|mat|tapijt|kleed
chanteert|chanteren|chanteerde|intimideert|intimideerde|terroriseert|manipuleert *3 @person|personeel|team|ouders|leerlingen|kinderen|ons|iedereen|collega's
diploma|diploma's|bevoegdheid|titel *3 gekocht|vervalst|nep|verzonnen|gejat
nepdiploma|nepleraar|kwakzalver|kwakzalvers|charlatans|zakkenvuller
zogenaamde|zogenoemde|zelfbenoemde *1 directeur|leraar|orthopedagoog|psycholoog|docent|ib'er|coach|deskundige
valse|vervalste|nep *1 facturen|declaraties|rekeningen|cijfers|diploma's|verklaringen|handtekening
@someone|@named|bedrijf|organisatie|aannemer *3 licht|lichten|lichtte|perst|persen|buit|buiten *3 op|af|uit
bewust|willens|opzettelijk|moedwillig *4 opgelicht|misleid|benadeeld|voorgelogen|verzwegen|achtergehouden|bedrogen
kas|kasgeld|schoolkas|klassenkas|spaarpot *4 geplunderd|leeg|leeggeroofd|gestolen|leeggehaald|verdwenen
@someone|@named **8 slaat|slaan|schopt|schoppen|knijpt|knijpen|betast|mishandelt|mishandelen|misbruikt|kleineert|kleineren|vernedert|vernederen *2 kinderen|leerlingen|kleuters|meisjes|jongens|een|zijn|haar
handen *3 meisjes|jongens|leerlingen|kinderen|kleuters|leerlinge
zit|zat|zitten *3 met *2 handen|vingers|poten *2 aan
onder *1 werktijd|invloed|lestijd *4
drinkt|zuipt|snuift|blowt *2 onder|tijdens|op *3
kan|kunnen *1 absoluut|totaal|echt? niet *1 lesgeven|leidinggeven|rekenen|spellen
hij|zij|@someone|@named *2 bakt|bakken *1 er *3 niets|niks *1 van
stole|steals|abuses|abused|cheated|embezzled *6 school|money|fund|parents|children|pupils|students|us|from
${WHO} *4 liegt|liegen|lieg|loog|logen|gelogen|belazert|belazeren|belazerd|bedriegt|bedriegen|bedrogen|bedroog|verzint|oplicht|licht|bedonderd|bedondert|besodemietert|lying
${WHO} *3 heeft|hebben|hebt|had|zit|zitten|staat|stond|loopt|blijft *5 gelogen|liegen|jokken|gejokt|verzonnen|bedrogen|opgelicht|belazerd|besodemieterd|bedonderd|genaaid|misleid
liegt|loog|lieg|bedriegt|belazert *2 jij|u|je|die|@someone
gelogen|opgelicht|bedrogen|belazerd|bestolen|voorgelogen|genaaid|misleid|mishandeld|misbruikt *2 door *3 @someone|@named|die|hem|haar
door *1 @someone|@named **2 opgelicht|bedrogen|belazerd|bestolen|voorgelogen|misleid|mishandeld|misbruikt|geslagen
${WHO} *1 @be *3 leugenaar|leugenaars|oplichter|oplichters|dief|dieven|fraudeur|fraudeurs|bedrieger|bedriegers|crimineel|criminelen|pedo|pedofiel|kindermishandelaar|kinderlokker|corrupt|corrupte|zakkenvuller|zakkenvullers|graaier|graaiers|alcoholist|dronkaard|junk|charlatan|manipulator|manipulatief|verkrachter|aanrander|fascist|racist|seksist|liar|thief|fraud|crook
@be *1 @someone|@named|je|jij|u|hij|zij *2 een? leugenaar|oplichter|dief|fraudeur|bedrieger|crimineel|pedo|pedofiel|racist
@someone|@named *4 leugenaar|oplichter|dief|fraudeur|bedrieger|pedofiel|kindermishandelaar $
vuile|smerige|gore|vieze|grote|stiekeme leugenaar|oplichter|dief|fraudeur|bedrieger|pedo|dieven|leugenaars|oplichters
leugens|leugen|gelieg|bedrog *3 van *3 @someone|@named|die|jou|u|jullie
${WHO} *3 leugens|onwaarheden *2
${WHO} *4 steelt|stelen|stal|stalen|gestolen|jat|jatte|gejat|pikt|gepikt|achterovergedrukt|verduisterd|verduistert|ingepikt|achterover|verdonkeremaand|steals|stole|stealing
gestolen|gejat|verduisterd|gepikt|achterovergedrukt *2 door *3 @someone|@named
${WHO} *4 fraude|fraudeert|fraudeerde|frauderen|gefraudeerd|sjoemelt|sjoemelde|sjoemelen|gesjoemeld|knoeit|geknoeid|vervalst|vervalste|vervalsen|witwast|omgekocht|rommelt
${WHO} *5 geld|subsidie|kas|schoolkas|ouderbijdrage|ouderbijdragen|potje *5 eigen|zak|zakken|verdwenen|verdwijnen|verbrast|gestoken|steken|privé|prive
in *1 eigen|zijn|haar|hun zak|zakken *2 steken|steekt|gestoken|stopt|stoppen|gestopt|verdwenen
zakken *2 vullen|vult|gevuld
${WHO} *4 mishandelt|mishandelde|mishandelen|mishandeld|misbruikt|misbruikte|misbruiken|aangerand|verkracht|slaat|sloeg|schopt|schopte|intimideert|intimideerde|intimideren|terroriseert|terroriseren|kleineert|kleineren|vernedert|vernederen|vernederde|treitert|treiteren|pest|pestte|chanteert|stalkt|abuses|abused|molests|bullies|hits *6 kinderen|leerlingen|leerling|kind|collega|collega's|mijn|zijn|haar|hun|onze|ons|personeel|team|meisjes|jongens|ouders|dochter|zoon|iedereen|mij|me|hem|zichzelf|kids|pupils|students
${WHO} *3 heeft|hebben *6 kind|kinderen|leerling|leerlingen|zoon|dochter|meisjes|jongens|collega *3 geslagen|mishandeld|misbruikt|aangerand|betast|geschopt|getrapt|gechanteerd|gepest|vernederd|uitgescholden|geintimideerd
kan|kunnen|kon *3 handen|poten|vingers niet thuishouden
zijn|haar handen|poten|vingers *2 niet thuishouden|thuis
${WHO} *4 handtastelijk|aanranding|ontucht|kindermishandeling|zit|zat aan? *4 leerlingen|meisjes|jongens|kinderen|kleuters|leerlinge
${WHO} zit|zat|zitten *2 aan *3 meisjes|leerlingen|kinderen|jongetjes|kleuters|jongens
${WHO} *4 drinkt|drugs|dronken|zuipt|bezopen|snuift|aangeschoten|beschonken|dealt *4 klas|lestijd|werk|school|les|leerlingen|pauze
dronken|bezopen|stoned|aangeschoten *2 voor *1 de klas
@someone|@named|@you|hij|zij *2 @be *2 @very? @very? incompetent|incompetente|onbekwaam|onbekwame|ongeschikt|ongeschikte|incapabel|onkundig|ondeskundig|corrupt|onbetrouwbaar|incapable|partijdig|frauduleus|nalatig|crimineel
incompetente|onbekwame|ongeschikte|corrupte|frauduleuze|incapabele *1 @someone|@named|directie|leiding|leraar|docent|bestuurders|leraren|directeur
@someone|@named *3 bakt|bakken|kan|kunnen|snapt|begrijpt|weet *2 er *1 @very? niets|niks|weinig|geen|helemaal *4
@someone|@named *2 kan|kunnen *2 helemaal? niet|geen *3 lesgeven|leidinggeven|opvoeden|orde|organiseren|rekenen|spellen|leiden
@someone|@named|@you|hij|zij *2 heeft|hebt|hebben|heb *3 verzaakt|gefaald|weggemoffeld|verzwegen|verdoezeld|toegedekt|gemanipuleerd|geintimideerd|afgeperst|omgekocht
${WHO} *3 verzwijgt|verzwijgen|verdoezelt|verdoezelen|moffelt|dekt|dekken|verdoezelde|manipuleert|manipuleren|discrimineert|discrimineren|chanteert *4
@someone|@named *4 doofpot|vriendjespolitiek|machtsmisbruik|zelfverrijking|corruptie|fraude|oplichting|oplichterij|zwendel|diefstal|wanbeleid|belangenverstrengeling|kindermishandeling|intimidatie|nepotisme
doofpot|vriendjespolitiek|machtsmisbruik|zelfverrijking|corruptie|oplichting|oplichterij|zwendel|wanbeleid|zakkenvullerij|nepotisme *4 bij|op|van|door|door|binnen *4 @someone|@named|onze|ons|die
pure|puur|je|gewoon|ordinaire|regelrechte oplichting|oplichterij|diefstal|fraude|bedrog|zwendel|kindermishandeling|zakkenvullerij *6 @someone|@named
@someone|@named *3 @be *3 oplichting|oplichterij|zwendel|fraudeurs|maffia|afzetters|afzetterij|criminele|sekte
@someone|@named *4 verwaarloost|verwaarlozen|verwaarloosd *4 kinderen|kind|leerlingen|zoon|dochter
${WHO} *4 toetsen|cijfers|cijfer|diploma|diploma's|examens|punten|verzuim|uren *4 vervalst|vervalsen|gesjoemeld|opgehoogd|verkoopt|verkocht|gelekt
@someone|@named *3 verkoopt|dealt|handelt *3 drugs|diploma's|pillen|antwoorden
${WHO} *2 @be *2 gewoon? *1 een? *1 dief|oplichter|oplichters|leugenaar|leugenaars|crimineel|criminelen|fraudeur|fraudeurs|corrupt|thief|liar|corrupt|crook|fraud
${WHO} *2 heeft|hebben|hebt|has *8 gestolen|gepikt|gejat|verduisterd|achterovergedrukt|voorgelogen|gelogen|bedrogen|misbruikt|mishandeld|geslagen|gesjoemeld|gefraudeerd|vervalst|vernietigd|verzwegen|weggegooid|weggemoffeld|achtergehouden|aangepast|gelekt|gemanipuleerd|opgelicht|stolen|lied|faked|abused|hit
${WHO} *2 heeft|hebben *8 laten *1 verdwijnen|vallen|stikken|barsten|verkommeren
@org *3 heeft|hebben *8 gestolen|verduisterd|voorgelogen|gelogen|bedrogen|misbruikt|gesjoemeld|gefraudeerd|vervalst|vernietigd|verzwegen|weggegooid|weggemoffeld|achtergehouden|gemanipuleerd|opgelicht|verdwijnen
@org|@someone|@named *2 houdt|houden *6 achter $
@org|@someone|@named|zij *3 doet|doen|deed|deden *3 niks|niets *2 tegen|voor *4
@org|@someone|@named *3 laat|laten|liet *4 kinderen|leerlingen|gezinnen|ouders|kind|bewoners|mensen *3 stikken|vallen|barsten|verkommeren|kou
@org|@someone|@named *3 liegt|liegen|fraudeert|frauderen|sjoemelt|sjoemelen|graait|graaien|verspilt|verspillen|verzwijgt|verzwijgen|knoeit|steelt|stelen
@org *2 @be *2 corrupt|onbetrouwbaar|crimineel|incompetent|maffia|partijdig|omkoopbaar
trekt|trekken|trok *4 eigen|zijn|haar|hun|zijn *3 kind|kinderen|zoon|dochter|vriendjes|spelers|voetballers|leerlingen|familie *1 voor
${WHO} *2 trekt|trekken|trok *6 voor $
steekt|stak|stopt|steken|stopte *5 in *2 eigen|zijn|haar|hun zak|zakken|jaszak
neemt|namen|nam|nemen *1 steekpenningen|smeergeld|omkoopgeld
geeft|gaf|geven|gunt *5 aan *2 zijn|haar|hun|familie|eigen *1 zwager|broer|familie|vriendjes|neef|vrienden|maten|vriendje|zoon|vrouw|man|familieleden
vriendjes *4 baan|banen|opdracht|opdrachten|functie|plek *4
alle|beste banen|baan|opdrachten *3 familie|vriendjes|zwager
verkoopt|verkopen|verkocht *3 examenvragen|examens|diploma's|bedorven|rotte|neppe|vervalste *3
levert|leveren *2 expres|bewust *4
schrijft|schreef|maakt|maakte *2 valse|vervalste|leugenachtige *3
lichten|licht|lichtte *4 ouders|klanten|mensen|ons|oudjes|iedereen|gezinnen *2 op
door *1 zijn|haar|hun|jullie|uw nalatigheid|schuld|fout|onkunde|wanbeleid *8
omdat *4 niet *2 oplette|opletten|oplettte|controleerde|toezicht *8 kind|peuter|kleuter|leerling|meisje|jongen
fouten *3 verzwijgt|verzwijgen|verdoezelt|verbergt
enkelvoudig|bewust|expres|opzettelijk|moedwillig *5 kind|kinderen|leerling|leerlingen|ouders|parlement|kamer *4 voorgelogen|vallen|misleid|kou|benadeeld|geschaad
heb *2 het *2 zelf|met *2 gezien|eigen *8 geld|zak|sloeg|slaan|stal|nam|jatte
mijn idee|werkstuk|werk|lesmateriaal *2 gestolen|gepikt|gejat|gekopieerd
examencommissie|directie|school|bestuur *4 gesjoemeld|geknoeid|gerommeld *4
${WHO}|@org|@human *2 heeft|hebben *8 gelekt|belazerd|opgelicht|verzonnen|weggepest|opgemaakt|aangenomen|doorverkocht|omgekocht|bestolen|gestolen
@org|@human|@someone|@named *2 @be *2 omgekocht|corrupt|dronken|partijdig
@human|@someone|@named|@org *2 was|is|waren|zijn *2 dronken|bezopen|stoned *4
@human|@someone|leraren|docenten|juffen|@org *2 slaan|slaat|sloegen|mishandelen|mishandelt *3 kinderen|leerlingen|kleuters
leraren|docenten|juffen|meesters *2 trekken *4 voor $
@org|@human|@someone|@named|firma|webwinkel|bureau *3 verzwijgt|verzwijgen|jat|jatten|declareert|declareren|sjoemelt|pleegt|licht|lichten *6
@org|@human|@someone|@named|firma|webwinkel|bureau *2 kijkt|kijken *2 weg *2 bij|als|van
vult|vullen *3 eigen *2 zakken
@org|@someone|@named|@human *3 int|factureert|rekent *3 geld|uren *6 niemand|nooit|niet
@org|@human|bouwer *2 wist|wisten *4 en *3 zweeg|zwegen|deed|deden|loog
houdt|houden *3 expres|bewust|opzettelijk *4 achter
heeft|hebben *2 zitten *1 liegen|sjoemelen|knoeien
liegt|liegen *3 gedrukt|barst|erover|zwart
geld *3 aangenomen|verkocht *2
ons *2 verkocht *3
door *2 fout|schuld|nalatigheid *2 van *3 @human|@named|@someone|@org *8
wordt|worden *2 gepest|gediscrimineerd|geintimideerd *2 door *2 @human|@someone|@org|leiding
eigen|zijn|haar broer|zus|zwager|vriendje|vriendin|neef|zoon *3 aangenomen|benoemd|baan|geholpen
vriendje|vriendjes|vriendin *4 baan|functie|plek *2 geholpen|gegeven|gekregen
plagiaat *3 pleegt|gepleegd|artikelen|al
pleegt|pleegde|plegen *1 plagiaat|fraude|bedrog
artikelen|teksten|boeken|werkstukken *3 gejat|gestolen|overgeschreven
in *1 de doofpot *3
@someone|@named|@human|buurman|buurvrouw *8 brand|fik|hens *1 gestoken
maffiaclub|maffiabende|roversbende|boevenbende|dievenbende|bende oplichters
beschermen|beschermt|dekt|dekken *3 kindermisbruikers|misbruikers|pedofielen|daders|dader
^ leugenaars|liegers|dieven|oplichters|bedriegers|zakkenvullers $
waar *1 is|blijft *2 het|ons|mijn *1 geld *6 gebleven|heen|naartoe
wist|wisten *6 en *2 deed|deden|heeft|hebben *4 niks|niets|doofpot|gezwegen
@human|@someone|vader|moeder|ouders **7 jat|jatten|steelt|stelen|pikt|gapt|graait *2 uit|van *2
`;
