// Words of contempt: what makes a judgement of persons or groups an insult or hostility, and the praise that does not.

export const CONTEMPT = {
  vile: `onbetrouwbare gluiperig gluiperige sneaky schijnheilig schijnheilige arrogant arrogante verwaand verwaande lomp lompe bot botte brutaal brutale asociaals ordinair ordinaire goedkoop knettergek stapelgek getikt getikte leeghoofdig leeghoofdige bekrompen kortzichtig kortzichtige onderkruipsel onderkruipsels nul nullen zak zakken stompzinnigheid verdord mismaakt mismaakte misvormd misvormde zwakkeling zwakkelingen vetzakken schurftig schurftige schurft lachwekkend lachwekkende bespottelijk bespottelijke verwerpelijk verwerpelijke schaamteloos schaamteloze eerloos eerloze gruwelijk gruwelijke haatdragend haatdragende naars onuitstaanbaar onuitstaanbare onverdraaglijk onverdraaglijke ondraaglijk ondraaglijke minderbegaafd minderbegaafde zwakbegaafd zwakbegaafde zinloos zinloze overbodige onkruid schimmel teken rioolratten rioolrat aasgieren aasgier adders adder slijm uitwerpselen poep mest vuilnisbelt tuig-van-de-richel gajes plebs uitvaagsel schuimbekkend horde hordes invasie kwaad gezwellen tumoren kanker pestilentie vloek rampspoed wanproduct wanproducten gruwel gruwels wanstaltig wanstaltige onding ondingen verachtelijk verachtelijke weerzinwekkend weerzinwekkende walgelijk walgelijke walgelijker afschuwelijk afschuwelijke
    afstotelijk afstotelijke minderwaardig minderwaardige inferieur inferieure achterlijk achterlijke achterlijken debiel debiele imbeciel
    imbeciele gestoord gestoorde geschift geschifte krankzinnig krankzinnige dom domme dommer domste dommen oliedom
    oliedomme stom stomme stomste stompzinnig stompzinnige onnozel onnozele lui luie luiste lelijk lelijke zielig zielige
    vies vieze viezer viezeriken smerig smerige smeriger stinkend stinkende stinken stinkt vuil vuile vunzig vunzige gemeen gemene
    vals valse hypocriet hypocriete achterbaks achterbakse laf laffe waardeloos waardeloze nutteloos nutteloze
    onmenselijk onmenselijke ondermens ondermensen onmens onmensen monster monsters ongedierte parasiet parasieten ratten rat
    kakkerlak kakkerlakken luis luizen bloedzuiger bloedzuigers ongewenst beesten beest apen aap varkens varken zwijnen
    zwijn honden hond slangen maden made wormen teken muggen insecten vliegen sprinkhanen hyena's gieren
    tuig schorem uitschot gespuis geteisem schorriemorrie afval vuilnis vuil vuiligheid vullis drek stront bagger rotzooi troep
    teringzooi schuim grut pest plaag epidemie virus bacterie ziekte ziekteverwekkers kankergezwel gezwel tumor etterbuil puist
    zweer smet schande schandvlek ramp misbaksel misbaksels mislukking mislukkingen mislukkeling mislukkelingen vergissing
    verspilling profiteur profiteurs uitvreter uitvreters klaploper klaplopers bedrieger bedriegers leugenaar leugenaars oplichter
    oplichters huichelaar huichelaars hypocrieten gluiperd gluiperds viezerik smeerlap smeerlappen verrader verraders
    idioot idioten imbecielen debielen randdebiel randdebielen mongool mongolen sukkel sukkels loser losers mietje mietjes
    klootzak klootzakken lul lullen pik pikken eikel eikels hufter hufters etterbak zakkenwasser zakkenwassers
    stumper stumpers halvegare halvegaren gek gekken freak freaks wangedrocht gedrocht gedrochten nietsnut nietsnutten
     irritant irritante kwaadaardig kwaadaardige slecht slechte ergste slechtste rot rotte verrot verrotte verdorven
    pervers perverse pervers ziekelijk ziekelijke tegennatuurlijk onnatuurlijk abnormaal abnormale primitief primitieve barbaren barbaars
    barbaarse wilden onbeschaafd onbeschaafde onbeschoft onbeschofte asociaal asociale asocialen respectloos achterlijks
    stupid disgusting vermin scum trash garbage filth parasites animals subhuman worthless pathetic dumb idiots idiot moron
    morons losers ugly lazy vile dirty inferior duivel duivels satan zondig zondaars hel tweederangs zwakzinnig zwakzinnige
    hersenloos hersenloze gewetenloos gewetenloze harteloos harteloze ondankbaar ondankbare wezens sukkelig
    achtergesteld onderontwikkeld ongeschikt mutanten monsterlijk afschuw onrein onreine schijtluis vodden kansloos kansloze
    triest trieste hopeloos hopeloze incapabel incapabele`,
  groupvile: `vijandig vijandige achterdochtig gewetenloos roofzuchtig inhalig inhalige hebberig hebberige geldbelust geldbeluste bemoeizuchtig roddelaars roddelaarsters hysterica leugenachtig leugenachtige opportunisten bedelaars bedelaar zakkenrollers zakkenroller fundamentalisten overvallers plunderaars relschoppers vandalen hangjongeren uitkeringsfraudeurs steuntrekkers kostenpost onkosten lastposten lastpost mentaal gestoorden psychisch labiel labiele seksbeesten hitsig promiscue onzedelijk onzedelijke onrein geindoctrineerd achterbuurt aanstellers aansteller zeikerds dramaqueens aandachtstrekkers aandachtzoekers aandachtsgeil modegril afwijking afwijkingen fase ziektebeeld zondig zonde onbekwaam onbekwame incompetent incompetente irrationeel irrationele onlogisch hulpeloos zwakken weerloos traag trage sloom slome log onhandig onhandige crimineel criminele criminelen gevaarlijk gevaarlijke gewelddadig gewelddadige wreed wrede agressief agressieve bedreiging
    gevaar last lasten dief dieven rovers inbrekers verkrachter verkrachters terrorist terroristen moordenaar moordenaars
    pedofiel pedofielen pedo pedo's onbetrouwbaar onbetrouwbare gierig gierige geldwolven ongeschikte ondergang vijand vijanden
    indringers bezetters overlast ongeletterd onwetend lastpakken lastpak zeurpieten hysterisch hysterische emotioneel
    ziek zieke ziekelijk hinderlijk fanatici extremisten radicalen haatzaaiers overbodig gelukszoekers gelukszoeker
    achterbaksen vervelend vervelende lawaaierig luidruchtig onhygienisch onhygienische losgeslagen onopgevoed onopgevoede
    dronkaards dronkelappen zuiplappen alcoholisten junks drugsdealers hoerenlopers messentrekkers messentrekker
    ongeluk probleem problemen schandalig dangerous criminals criminal terrorists rapists thieves sneaky zwak zwakke
    zwakker jankerds mannenhaters geldwolf uitkeringstrekkers uitkeringstrekker fraudeurs onderdrukkers onderdrukt mindere
    rem blok beklagenswaardig ondeugdelijk rotte manipulatief manipulatieve sluw sluwe listig listige`,
  mildvile: `zinloos zinloze nul nullen zak zakken bot botte goedkoop kwaad gruwel vloek overbodige lomp lompe slijm poep mest kanker adder horde invasie teken schimmel onkruid getikt stom stomme  slecht slechte triest trieste gek gekken vuil vuile zielig zielige rot hond honden beest beesten
    pest ramp ziekte troep vliegen teken schande hopeloos hopeloze afschuwelijk afschuwelijke vergissing mislukking irritant irritante
    wezens luizen luis ongeschikt apen aap varkens slangen slecht wormen muggen ratten rotzooi verspilling
    vies vieze varken puist pik rat made pikken lelijk lelijke hel monster monsters
    waardeloos waardeloze gemeen gemene made vies trash stronk gezwel virus kansloos kansloze animals vals valse
    laf laffe ergste slechtste bagger afval stinkt stinken probleem gek smerig smerige walgelijk walgelijke`,
  despise: `haat haten haatte veracht verachten verafschuw verafschuwen minacht minachten verfoei verfoeien walg walgen hate despise
    detest loathe bespuug bespuw kots braak verdoem verdoemd`,
  sicken: `ziek kwaad woedend misselijk gek woest razend kotsmisselijk pissig koken kotsen braken sick`,
  away: `weg oprotten optiefen optyfen opkrassen opdonderen opsodemieteren ophoepelen opflikkeren oplazeren optyphen terug
    uitzetten uitgezet verbannen verdwijnen verdreven vertrekken deporteren gedeporteerd opgepakt weggestuurd
    buitengooien wegsturen eruit ophoepel buitengezet teruggestuurd terugsturen afgevoerd leave opgesloten opsluiten vastgezet
    geweerd weren gescheiden apart verboden verbieden uitgesloten uitsluiten geweigerd weigeren tegengehouden gecastreerd
    gesteriliseerd steriliseren castreren afgeschaft`,
  good: `geweldig geweldige fantastisch fantastische lief lieve mooi mooie prachtig prachtige slim slimme held helden zegen trots
    bijzonder bijzondere leuk leuke fijn fijne topper toppers aardig aardige blij welkom gelijk gelijkwaardig respect`,
  care: `respecteren respecteer helpen help steunen steun beschermen bescherm verwelkomen accepteren liefde hou houd vieren vier
    bewonderd bewonderen geeerd`,
  ability: `denken nadenken leren werken rekenen rijden autorijden inparkeren leiden leidinggeven lesgeven programmeren beslissen
    besturen opvoeden gedragen aanpassen integreren presteren sporten voetballen`,
  animal: `dierentuin dierenarts kooi kooien hok hokken stal stallen varkensstal jungle rimboe boom bomen grot grotten riool riolen
    vuilnisbak vuilnisbelt container zoo cage cages kennel hondenhok kennels slachthuis asiel`,
  home: `keuken aanrecht fornuis wasmachine gevangenis inrichting gesticht gaskamer gaskamers kamp kampen bajes cel cellen`,
} as const;
