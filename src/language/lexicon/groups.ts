// Words for groups of people whom the law protects from discrimination, and the nouns and descriptions that go with them.

export const GROUPS = {
  group: `blondjes blondines dikkerds hoofddoeken vluchtelingenkinderen moslimkinderen negerinnen vrouwen vrouw meisjes mannen wijven meiden moeders
    transgenders transgender transgenderpersonen transgenderpersoon transpersonen transpersoon transvrouwen transvrouw transmannen transman
    transseksuelen transseksueel transen trans-mensen transmensen trannies non-binairen nonbinairen genderqueers interseksuelen
    homo's homos homo homoseksuelen homoseksueel homoseksuele lesbiennes lesbienne lesbo's lesbos biseksuelen biseksueel
    bi's queers queer lhbti'ers lhbtiers lhbt'ers lhbtqia'ers lgbt'ers gays gay lesbians aseksuelen dragqueens
    gehandicapten gehandicapte invaliden invalide mindervaliden mindervalide autisten autist doven dove blinden blinde slechtzienden
    slechthorenden rolstoelers rolstoelgebruikers rolstoelgebruiker spastici epileptici dyslectici dyslecten adhd'ers adhders downies
    zwakbegaafden doofstommen psychiatrisch depressievelingen schizofrenen lilliputters dwergen
    immigranten immigrant migranten migrant allochtonen allochtoon asielzoekers asielzoeker vluchtelingen vluchteling statushouders
    statushouder buitenlanders buitenlander nieuwkomers nieuwkomer arbeidsmigranten arbeidsmigrant expats gastarbeiders
    vreemdelingen vreemdeling illegalen immigrants immigrant refugees refugee migrants foreigners azc'ers
    moslims moslim moslima's moslima moslimas islamieten islamiet joden jood jodinnen christenen christen katholieken katholiek
    protestanten gereformeerden hindoes hindoe boeddhisten sikhs jehova's jehovas atheisten gelovigen muslims muslim jews
    hoofddoekjes hoofddoekdraagsters soennieten sjiieten alevieten
    zwarten zwarte-mensen blanken witten negroide kleurlingen donkeren gekleurden blacks
    marokkanen marokkaan turken turk polen pool poolse surinamers surinamer antillianen antilliaan arubanen curacaoenaars
    indonesiers molukkers chinezen chinees aziaten aziaat japanners koreanen vietnamezen indiers pakistanen pakistani's
    hindoestanen afghanen afghaan irakezen iraniers koerden syriers syrier somaliers somalier eritreeers eritreeer
    ethiopiers nigerianen ghanezen afrikanen afrikaan arabieren arabier egyptenaren tunesiers algerijnen libiers palestijnen
    israeliers roemenen roemeen bulgaren bulgaar hongaren tsjechen slowaken litouwers letten oekrainers oekrainer russen rus
    albanezen bosniers serviers kroaten joegoslaven oost-europeanen oosteuropeanen zuid-europeanen grieken italianen spanjaarden
    portugezen fransen duitsers belgen engelsen britten amerikanen mexicanen latino's latinos brazilianen colombianen
    moroccans turks poles syrians africans arabs chinese
    roma sinti romani zigeuners zigeuner woonwagenbewoners reizigers
    bejaarden bejaarde ouderen oudjes senioren 65-plussers vijftigplussers
    daklozen dakloze`,
  groupadjective: `oude dikke zwarte zwart donkere gekleurde bruine witte blanke islamitische moslim- joodse christelijke katholieke gereformeerde
    hindoestaanse homoseksuele lesbische biseksuele transgender trans queer gehandicapte invalide autistische dove blinde
    slechtziende slechthorende buitenlandse allochtone marokkaanse turkse poolse surinaamse antilliaanse molukse chinese aziatische
    afrikaanse arabische syrische afghaanse iraakse iraanse koerdische somalische eritrese ethiopische roemeense bulgaarse
    hongaarse oekraiense russische albanese indonesische pakistaanse indiase israelische palestijnse oost-europese oosteuropese
    spaanse italiaanse griekse duitse belgische amerikaanse engelse roma zigeuner getinte negroide niet-westerse
    black muslim jewish gay disabled foreign polish turkish moroccan verstandelijk lichamelijk doofstomme dementerende
    bejaarde oudere gelovige`,
  head: `mensen mens personen persoon persoontje man mannen vrouw vrouwen kind kinderen jongen jongens meisje meisjes jongeren
    jongere ouder ouders vader vaders moeder moeders gezin gezinnen familie families leerling leerlingen scholieren studenten
    collega's leraren arbeiders arbeider werknemers lui volk gasten gast types type figuren kerels vent venten wijven
    buren bewoners mede-nederlanders medemens gemeenschap people person kids women men`,
  without: `beperking handicap autisme adhd add down downsyndroom migratieachtergrond kleur hoofddoek hoofddoeken
    dyslexie verblijfsvergunning asielstatus rolstoel boerka migratieverleden huidskleur stoornis geloof`,
  noun: `mensen mens personen kinderen leerlingen jongeren gezinnen ouders vrouwen mannen types lui iemand people iedereen volk`,
  stem: `moslim islam joden jode homo transgender trans lesbo allochtonen asielzoekers asiel vluchtelingen migranten
    buitenlanders marokkanen turken polen roemenen bulgaren surinamers antillianen chinezen zigeuner neger gehandicapten
    vrouwen wijven syriers afrikanen arabieren autisten immigranten`,
  country: `in naar uit tegen`,
} as const;
