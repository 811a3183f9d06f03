// The ways in which people voice a view, and the matters of politics it may touch; own work, in the form that `phrases.ts` reads.

export type ViewSign =
  | 'stance'
  | 'judgement'
  | 'demand'
  | 'contrast'
  | 'irony'
  | 'rhetorical'
  | 'report'
  | 'practical'
  | 'politics';

/**
 * `stance`: says that it is one's own view; `judgement`: words that praise or condemn; `demand`: what should be;
 * `contrast`: weighs one thing against another; `irony`: says the opposite; `rhetorical`: asks without asking;
 * `report`: what others found or said; `practical`: asks or tells something useful.
 */
export const VIEW_SIGNS: Readonly<Record<ViewSign, string>> = {
  stance: `
    vond ik|wij|we
    petje af voor
    geweldig|fantastisch|schandalig|bizar|mooi|top|fijn|goed|knap|dapper|moedig|krankzinnig|belachelijk|tragisch|te|zonde dat
    geloof me|mij
    blijf erbij|hameren|herhalen|geloven|roepen|zeggen|me verbazen
    ik|wij blijf|blijven .. bij|hameren|herhalen|geloven|zeggen
    kan er .. niet bij
    wat ik u|je|jullie brom
    petitie .. getekend|ondertekend|tekenen
    akkoord maar
    bespreekbaar
    ja graag
    nee bedankt|dank
    vind|vond|vinden|vinnik ik|wij|we|ikzelf
    ik|we|wij|k vind|vond|vinden|denk|geloof|hoop|vrees|pleit|weiger|betreur|betwijfel|bepleit|verwacht|eis|juich|waardeer|bewonder|prefereer|snap|verafschuw|steun|onderschrijf
    ik|wij|we .. verzet|erger|verbaas|schaam|schaamde|stoor|verwonder me|mij|ons
    ik|we|wij mis|missen .. in|de|het|bij
    denk|geloof|hoop|vrees|dunkt|lijkt|schijnt ik|me|mij
    ik|k|kzou zou .... graag|willen|wensen|zeggen|liever|pleiten
    zou ik .... graag|willen|wensen|zeggen|liever|durven|pleiten|staan
    kzou|kvind|kdenk
    ik|we|wij zie|zien|zag liever|graag|niets|niks|meer|weinig
    volgens|naar mij|mijn
    naar|in mijn .. mening|ogen|optiek|beleving|gevoel|idee|smaak|overtuiging|ervaring|visie
    mijns inziens
    wat mij|ons betreft|aangaat
    van|voor mij mag|moet|mogen|hoeft|hoeven|geen|is|blijft|ook
    mag|mogen|moet|hoeft|hoeven|krijgt|kan .. van mij
    voor mij|ons is|blijft|blijven|zijn
    als je|u|jullie het? mij|me .. vraagt|vragen
    als|wanneer het aan mij ligt|lag
    ik ben .... voor|tegen|ervoor|ertegen|voorstander|tegenstander|fan|klaar|overtuigd|kritisch|groot|benieuwd|allergisch|hartstikke|sceptisch|faliekant|bang
    ben|zijn ik|we|wij .. voor|tegen|ervoor|ertegen|voorstander|tegenstander|fan|klaar|overtuigd|kritisch|sceptisch
    ik|zelf ben|heb .. geen fan|vertrouwen|voorstander|begrip|goed|moeite|twijfels|bezwaar
    heb|hebben ik|we|wij .... moeite|twijfels|vertrouwen|bezwaar|getwijfeld|bedenkingen
    ik heb .... getwijfeld|moeite|twijfels|bedenkingen|vertrouwen
    ik|wij|we geef|gun|sta|word|raad|blijf .... voordeel|twijfel|achter|voor|moe|verdrietig|moedeloos|boos|blij|iedereen|hameren|zeuren|roepen
    word|wordt ik .... moe|verdrietig|moedeloos|boos|blij|treurig|naar|gek|niet|ziek
    daar .... ik .... moe|verdrietig|moedeloos|boos|achter|voor|tegen|overtuigd|niks|niets
    gun|gunt .. iedereen|ieder|elk|elke|alle
    zeg|zei ik
    ik zeg .. welkom|niet|wel|gewoon|doen|weg|niks|altijd|ja|nee
    doe|geef mij maar|liever
    ik stem|stemde|heb|ga .... gestemd|stem|rood|stemmen
    mijn|onze .. mening|standpunt|stem|wens|overtuiging|idee|ervaring|stelling
    is|dat mijn .. ervaring|mening|idee|overtuiging
    onze|mijn stem
    hot|unpopular take|opinion
    ongezouten|impopulaire|onpopulaire mening
    punt uit
    punt|puntje van kritiek
    kritisch|kritische puntje|noot|kanttekening
    eens|oneens met|dat
    eerlijk|heel? gezegd
    laat|mag ik|het|me|mij .... zeggen|gezegd
    dat|het mag .... gezegd
    als ik eerlijk ben
    zeg nou|nu zelf|eerlijk
    is en blijft
    ik|persoonlijk mis|heb liever|nooit|niets
    persoonlijk vind|denk|mis|zie|heb
    stelt|stelde|valt|viel me|mij
    bevalt|beviel me|mij|ons
    ik doe .... niet|geen aan mee
    i think|believe|feel|hope|wish|disagree|agree|doubt|support|love|hate|honestly|personally|strongly|don't|dont
    in my .. opinion|view|experience|book
    if you ask me
    imo|imho|tbh|fwiw
    there i said it
    there , i said it
    i'm|im|i|am for|against|fed|tired|sick|done|convinced|all
    my take|view|two
    we|i need to talk
    geen idee hoe|waarom|wat
    ik snap|begrijp .. niet|niks|niets|geen
    snapt|snap|begrijpt|begrijp|snappen|begrijpen .. niets|niks|geen|niet
    daar sta ik .. achter|voor
    sta ik .. achter
    raad|raden ik .. aan
    ik raad .... aan
    bizar|gek|raar|mooi|goed|fijn|jammer|sneu|schandalig|opvallend|vreemd|heerlijk|leuk|logisch|slim|dom|triest|treurig|prima|bijzonder dat
    verbaast|verbaasd|verbazingwekkend|ontluisterend
  `,
  judgement: `
    belachelijk|belachelijke|schandalig|schandalige|schande|schandelijk|schandaal|farce|onzin|onzinnig|onzinnige|waanzin|waanzinnig|idioot|idiote|absurd|absurde|onacceptabel|onbegrijpelijk|onbegrijpelijke|dom|domme|onverantwoord|onverantwoordelijk|triest|trieste|treurig|treurige|onrechtvaardig|oneerlijk|oneerlijke|ridicuul|doorgeslagen|mislukt|mislukte|failliet|achterhaald|achterhaalde|nutteloos|zinloos|zinloze|hopeloos|onwerkbaar|onhoudbaar|onnodig|onnodige|overbodig|overbodige|ellende|wanbeleid|puinhoop|drama|ramp|zorgelijk|zorgwekkend|flauwekul|krankzinnig|krankzinnige|hypocriet|terecht|onterecht|kortzichtig|kortzichtige|tenenkrommend|rampzalig|rampzalige|kansloos|misplaatst|barbaars|beschamend|blamage|lachertje|aanfluiting|wangedrocht|gedrocht|blunder|misser|flater|sprookje|fabeltje|luchtfietserij|wassen|dweilen|symptoombestrijding|symboolpolitiek|bureaucratie|papierwinkel|regeldruk|geldverspilling|verspilling|tijdverspilling|tijdsverspilling|betutteling|betuttelend|bemoeizucht|verrijking|verademing|zegen|uitkomst|meesterzet|zegening|ruggengraat|schat|schatten|vergeten|gedoe|gezeur|gehamer|geschreeuw|gedram|gedweep|hype|modegril|wondermiddel|verdienmodel|vriendjespolitiek|lachwekkend|bespottelijk|bedroevend|abominabel|pover|karig|kruimels|fooi|aalmoes|grof|asociaal|harteloos|laf|lafheid|visieloos|daadkracht|wereldvreemd|naief|rare|raar|bezopen|debiel|debiele|gestoord|gestoorde|onderschat|overschat|ondergewaardeerd|onderbetaald|overbelast|kapotbezuinigd|wegbezuinigd|uitgekleed|uitgehold|verziekt|verwaarloosd|verwaarloost|faalt|falen|gefaald|sneuvelt|sneuvelen|prutswerk|broddelwerk|knudde|bagger|ruk|kwalijk|kwalijke|ondoordacht|ondoordachte|prachtig|geweldig|fantastisch|briljant|uitstekend|waardevol|onmisbaar|goud|heilig|barbaars|indrukwekkend|knap|hulde|chapeau|bravo|petje|moedig|dapper|pittig|overtuigend|vernieuwend|eindelijk|gelukkig|helaas|jammer|lelijkste|mooiste|beste|belangrijkste|ergste|slechtste|leukste|fijnste|grootste|probleem|problemen
    ridiculous|disgrace|disgraceful|nonsense|mess|shame|shameful|failing|failed|fails|fail|broken|absurd|unfair|outdated|pointless|useless|disaster|wrong|outrageous|insane|crazy|overrated|underrated|underpaid|overworked|worrying|joke|waste|scandal|madness|stupid|silly|bonkers|brilliant|essential|vital|worth|overdue|hypocrisy|hypocritical|undervalued|short-sighted|harmful
    te|veel-te|veel|viel laat|weinig|veel|vol|groot|grote|traag|duur|zwaar|hoog|hoge|vroeg|kort|lang|jong|smal|zwart|snel|klein|streng|moeilijk|makkelijk|ver|mager
    niet|niks|geen te doen|uit|betalen|harden|verkopen
    goed|goede|slecht|slechte|prima|dwaas|rare|wijs|heel .. besluit|keuze|idee|plan|maatregel|voorstel|zaak|initiatief|ontwikkeling|rapport|stap|nieuws|boodschap
    deugt|klopt|werkt|helpt|snijdt|lukt|hielp|klinkt|helpen|werken .. niet|niks|niets|niemand|geen|nauwelijks|amper|averechts|prachtig|mooi
    lost|lossen|losje|los .... niet|niks|niets|op
    helpt .. niemand
    vergeten|verkeerde|ondergeschoven kind|kindje|boeken
    niks|niets mis mee|met|op tegen|aan
    daar is .. mis mee
    heeft|hebben .. nodig
    ten koste van
    meer schade|kapot|kwaad dan
    zegt|zeggen niets|niks|weinig|alles|iets .. over
    kapot|kapotgemaakt|stuk gemaakt|gaan|gaat|bezuinigd
    bezuinigt|bezuinigen|bezuiniging|bezuinigingen
    too early|late|little|much|few|many|big|small
    not good enough
  `,
  demand: `
    koop|geef|laat|lees|begin|stop|kies|durf|vertrouw|betaal|schrap|maak|investeer|leer ze|hun|hen|eens|nou|liever|eerst|gewoon|kinderen|leerlingen|leraren|scholen|boeken|je|het|de
    gemoderniseerd|afgeschaft|verboden|verplicht|ingevoerd|geschrapt|teruggedraaid|aangepakt|gestopt|verhoogd|verlaagd worden
    moet|moeten|moest|zou|zouden|hoort|horen|verdient|verdienen|dient|dienen|behoort|behoren|should|must|ought|deserve|deserves|hoeft|hoeven
    mag|mogen|kan|kunnen .. best|eens|gewoon|wel|niet|minder|meer|beter|verdwijnen|weg|afgeschaft|prullenbak|hardop
    had|hadden .... mogen|moeten|kunnen
    hoog tijd
    tijd dat|voor|om
    stop|stoppen|kappen|weg|schaf|hou|houd|ophouden met|af|op
    schaf|schaffen|afschaffen|afgeschaft|herstel|herinvoeren
    ere herstellen|hersteld
    laat|laten we|scholen|leraren|kinderen|de|docenten|ons|leerkrachten|onderwijs
    laat|laten .... vallen|stikken|zitten|barsten|staan|rusten
    geef|gun|geeft .. ieder|iedere|elk|elke|alle|leraren|docenten|kinderen|scholen|leerkrachten|onderwijs|ons|onze|scholieren|studenten
    betaal|waardeer|vertrouw|luister|investeer|durf|kies|begin|doe|neem|steek|stel .... leraren|docenten|leerkrachten|scholen|onderwijs|iets|eens|kinderen|overal|nou|eerst|liever
    doe|doet .. iets|wat|eens
    kom|kijk eens|maar|zelf .. kijken|langs|naar
    leve|weg|lang|liever|handen
    terug naar
    gratis .... iedereen
    meer|minder geld|handen|respect|waardering|aandacht|tijd|rust|uren|toetsen|regels|lezen|les|gym|vertrouwen|mensen|leraren|docenten|feiten|inhoud|muziek|administratie|papierwerk|bureaucratie
    kleinere|kleiner|hogere|betere|lagere klassen|groepen|salarissen|lonen|werkdruk
    red|steun|support|save|fund|pay|stop|scrap|ban|abolish|bring|let|give|invest|trust|listen our|the|teachers|schools|kids|children|pupils|students|testing|back
    needs|need to|more|less|better
    beste|lieve|dag|hallo|dear|geachte minister|politiek|kabinet|ministerie|regering|staatssecretaris|kamerleden|politici|tweede
    more|less|fewer recess|testing|tests|homework|teachers|money|reading|play|trust|paperwork
  `,
  contrast: `
    is|zijn .... niet alles|klanten|heilig|neutraal|vies
    is|zijn mooi|leuk|prachtig|aardig .. maar
    geen .... maar
    wel .... maar
    >|≠
    alles over .... niets|niks
    niet|nooit alles beter
    was|waren .. beter geweest
    net|even zo .. als
    zelfs .... dan
    *der|*ste|liever|beter|slechter|meer|minder|eerder|anders|leuker|mooier|slimmer|eerlijker|knapper|erger|zwaarder|hoger|lager .. dan
    is|zijn|was|blijft .. geen luxe|oplossing|pizza|fabriek|bedrijf|hobby|wedstrijd|markt|product|excuus|kunst|wonder|straf|opvang|schande|mening|antwoord|prioriteit|kostenpost|sluitpost|recht|prestatie|keuze|vanzelfsprekendheid|toeval|reden|reclame|ramp
    is|zijn geen
    net|even|precies|bijna zo .... als
    in plaats van
    zonder .... geen|niks|niets|nooit|komt|blijft|wordt
    zolang .... lossen|blijft|komt|los|wordt|gebeurt|gaat
    niet .... maar
    pas|eerst .... dan|daarna
    klinkt .... maar
    liever .. dan
    ipv|i.p.v
    not|isn't|aren't a luxury|business|factory|race
    rather|better|worse|more|less|fewer .. than
    terwijl|whereas
    waarom niet gewoon
    niet alleen
    probeer .. eens
    vergeleken met
    belangrijker|sterker|beter .. dan
  `,
  irony: `
    zogenaamd|zogenaamde|zogenaamde
    nou|nu|heel|lekker|goed|fijn|knap mooi|fijn|handig|slim|lekker|bezig|hoor|zo|weer|geregeld
    nou nou
    daar zaten|zat|wachtten .... op
    alsof
    en|maar dan maar|wel|vooral .. roepen|zeggen|klagen|verbaasd|verwachten
    zucht|pff|pfff|pffff|tja|gaap|gaaap|yeah right|facepalm
    succes ermee
    wat .. een verrassing|vertoning|circus|poppenkast|grap
    alweer|weer een|zo'n .. nieuwe|nieuw .... toets|plan|methode|taaltoets|taskforce|commissie|rapport|wet|regel|protocol|akkoord|test|stelselwijziging|visie|pilot|werkgroep|onderzoek
    🙄|🤡|🤦|🤦‍♀️|🤦‍♂️|🤷|😒|😤|😡|🤮|🙃|👏
    gefeliciteerd .... minister|kabinet
    bedankt|dank|dankjewel|thanks .. minister|kabinet|politiek|haag|government
    great|brilliant|another|genius .. another|idea|new|plan|reform
    geloof .. snars
    wie verzint|bedenkt|bedacht
    hoera|joepie .... toets|regel|formulier
  `,
  rhetorical: `
    waarom|wanneer|hoelang|hoezo|waarvoor ....
    hoe|wat kan|is|kunnen|moet|lang|vaak|denkt|moeilijk|leg|leggen .... mogelijk|zijn|dat|nog|het|uit
    wie|welke idioot|mafkees|gek|genie|weldenkend|bedenkt|verzint
    zijn|is|was|waren|hebben|heeft we|wij|het|dat|dit .. niet|eigenlijk|nou|gek|toch .... geweest|dat|om|te|normaal|we
    moeten|moet|willen|wil|gaan|kunnen we|wij|je|dit|dat .. echt|nou|dit|dat|nog|zo|hier
    toch .. rijk|rijke|eigenlijk|niet
    niemand
    sinds wanneer
    why|how do|does|are|is|can|long|many|on|come ....
    since when
  `,
  report: `
    volgens de|het|een|onderzoek|cijfers|minister|onderzoekers|rtl|nos|krant|according|inspectie|dagblad|oecd
    blijkt|bleek uit
    according to
    aldus
    cijfers|onderzoek|rapport|rondgang|enquete|evaluatie|peiling van|onder|uit|naar|blijkt|toont|over
    gemiddeld|procent|percent|0% ....
    zegt|zei|stelt|meldt|vraagt|onderzoekt|onderzoeken|onderzoekers|kondigt|kondigde|presenteert|presenteerde|publiceert|publiceerde|belooft|gaat|komt|wil|legt de|het|een|minister|uit|met
    treedt|trad|ging|start|starten|begint .. in werking|van
    loopt|lopen tot
    per 0
    sinds|vanaf|in|met-ingang 0
    met ingang van
    naar verwachting|schatting
    een|twee|drie|vier|een-op op|van de 0|twee|drie|vier|vijf|zes|zeven|acht|negen|tien
    in de podcast|krant|aflevering|uitzending
    is verplaatst|verplaatst
    in het nieuws
  `,
  practical: `
    wie|heeft|weet|kent|zoekt|zoeken|iemand heeft|weet|wil|kent|kan|komt|tips|tip|iemand|een|zin|nog
    weet|kent|heeft|kan iemand
    hoe werkt|laat|vraag|kom|krijg|schrijf|heet|bereid|duur ....
    kun|kunt|mag|kan je|u|ik
    wat zegt|is|betekent|zijn de|het|een|jullie|precies
    vergeet|denk|graag|aanmelden|opgeven|inschrijven|meld|neem|let|inleveren|welkom ....
    te downloaden|lezen|zien|beluisteren|vinden
    gratis te
    waar kan|kun|vind|haal
  `,
  politics: `
    koning|koningin|excuses-slavernij|slavernijverleden|housing|*crisis|pardon|voedselbank|voedselbanken|politiek*|beleidsmaker*|nationalis*|extreemrechts|extreemlinks|rechtse|linkse|links|rechts-populisme|populis*|vrijheid-van-meningsuiting|meningsuiting|persvrijheid|landbouw|wolf|wolven|natuurbeleid|huurders|huur|huren|uitzendkrachten|arbeidsmigranten|gelijkheid|emancipatie|inflatie|economie|overheid|*bezuiniging|*bezuinigingen|rijkdom|kapitalisme|vergrijzing|wonen|woningbouw|stakingsrecht|rechter|rechters|rechtspraak
    generaal pardon
    artikel 23
    tweede kamer
    als land
    hier geworteld
    minister|ministers|ministerie|kabinet|kabinets*|regering|regerings*|staatssecretaris|tweede-kamer|kamerlid|kamerleden|kamerdebat|gemeenteraad*|wethouder|wethouders|politiek|politieke|politici|politicus|partij|partijen|verkiezing|verkiezing*|stem|stemmen|stemt|gestemd|stemde|kiezers|kieswijzer|stemwijzer|stembureau|beleid|coalitie*|oppositie|motie|wetsvoorstel|begroting|formatie|formateur|informateur|premier|pvv|vvd|d66|cda|pvda|groenlinks|volt|bbb|nsc|ja21|fvd|christenunie|sgp|wilders|rutte|schoof|timmermans|yesilgoz|jetten|bontenbal|omtzigt|trump|biden|poetin|oekraine|gaza|israel|palestina|palestijnen|stikstof*|asiel*|azc|azc's|migratie*|migranten|immigratie|vluchteling|vluchtelingen|statushouders|cao|cao's|cao-onderhandelingen|bonden|vakbond|vakbonden|raadslid|raadsleden|kieslijst|stemlijst|stembus|stempotlood|lijsttrekker|wetsvoorstellen|klimaat*|kernenergie|kernwapens|windmolens|energietransitie|belasting|belastingen|belasting*|btw|btw-verhoging|btw-verlaging|zorgpremie|eigen-risico|zorgverzekeraars|jeugdzorg|ouderenzorg|woningnood|woningcrisis|woningtekort|woningmarkt|huizenmarkt|huurprijzen|toeslagenaffaire|toeslagenschandaal|toeslagen|defensie|navo|europa|europese|eu|brussel|bezuinigingsplannen|bezuinigings*|bezuiniging|bezuinigingen|demonstratie|demonstreren|demonstranten|malieveld|polarisatie|democratie|democratisch|rechtsstaat|campagne|talkshow|talkshows|boerenprotest|boeren|oorlog|pensioen*|aow|minimumloon|armoede|armoedebeleid|ongelijkheid|racisme|discriminatie|vuurwerkverbod|abortus|euthanasie|grondwet|parlement|debat|asieldebat|referendum|staking|stakers|spreidingswet|koningshuis|monarchie|windturbines|bijstand|uitkering|uitkeringen|participatie*|kinderarmoede|openbaar-vervoer|zondagsrust|zondagsopening|dierenrechten|bio-industrie|politie|government|parliament|election|elections|politics|politicians|council|mayor|policy|policies|brexit|democrats|republicans|taxes|immigration|refugees|vote|voted|voting|democracy|war
    den haag
    eerste|tweede kamer
    de kamer
    ons|dit|het land
    eigen risico
    openbaar vervoer
    nieuwe wet
    die|deze|de wet
    partij voor de dieren
    gemeentelijke herindeling
    wijst|wijzigt|kabinet|gemeente .. bezuinigt|bezuinigen
    gemeente .. moet|bezuinigt|wil|schrapt|snapt|kiest
    burgemeester .. moet|wil|verbiedt
    denk|sp op|van|heeft
  `,
};
