// The small words that hold a judgement together: negation, being, pronouns, and words that report or reject what others say.

export const FRAME = {
  no: `niemand nobody niet geen nooit nimmer noch nauwelijks amper zonder nergens never not no isn't aren't don't won't cannot can't
    nope ni nie gene`,
  be: `ben bent is zijn was waren blijf blijft blijven bleef wordt word worden werd lijkt lijken lijk schijnt are am be
    is's vormen vormt blijken blijkt`,
  you: `je jij jou jouw u uw jullie ge gij you your ur jullie jij's jijzelf jezelf uzelf`,
  he: `hij zij ze hem haar hen hun 'm die deze dat he she him her they them zijn`,
  i: `ik wij we ons mij me i ik'`,
  any: `iemand men er ze we ik i`,
  all: `al alle allemaal allen iedere elke ieder die deze zulke zo'n dat dit zoveel jullie weer typisch echt all those these
    zon alles heel hele al's`,
  indefinite: `een zo'n n 'n zon a an any elke iedere geen`,
  very: `zo heel erg echt gewoon toch ook maar wel weer even absoluut totaal compleet volkomen nogal best
    te enorm enorme vreselijk ontzettend verschrikkelijk ongelofelijk ongelooflijk altijd vaak nu al allemaal
    helemaal behoorlijk wat een soort stelletje stel bende ronduit simpelweg eigenlijk vooral alleen just such so really
    all always very a totally absolute absolutely complete gore pure puur`,
  must: `moet moeten moesten zou zouden horen hoort behoren behoort dienen dient mag mogen kan kunnen should must
    verdienen verdient verdien`,
  want: `ik we wij zal zullen zou ga gaan wil willen laten laat iemand`,
  say: `verwijt verwijten stelt vooroordeel
     zeg zegt zeggen zei zeiden gezegd noem noemt noemen noemde noemden genoemd roep roept roepen riep riepen geroepen
    schreeuw schreeuwt schreeuwde schreeuwen schrijf schrijft schrijven schreef geschreven uitgemaakt uitmaken woord woorden
    term termen scheldwoord scheldwoorden uitspraak uitspraken opmerking opmerkingen bericht berichten reactie reacties
    schelden scheld scheldt uitgescholden uitschelden schold gescholden beweren beweert beweerde bewering tweet tweets
    posten post berichtje noemt leuzen leus kreet kreten spreekkoor spreekkoren spreekkoren gezongen taalgebruik
    say says saying said call calls calling called word words uitdrukking vertellen vertelt vertelde vindt vinden denken denkt
    dachten denken gedachte idee bedreiging bedreigingen`,
  call: `noem noemt noemen noemde noemden genoemd uitgemaakt uitmaken schelden scheld scheldt uitgescholden uitschelden
    schold gescholden riep riepen geroepen called call calling scheldwoord naroepen nageroepen`,
  reject: `discriminerend discriminatie racisme racistisch racistische seksisme seksistisch seksistische homofobie homofoob
    transfobie kwetsend kwetsende haatvol hatelijk hatelijke onacceptabel onaanvaardbaar ongepast ongepaste ontoelaatbaar
    vooroordeel vooroordelen stereotype stereotypen stereotypes stereotiep onzin flauwekul kortzichtig kortzichtige
    ontmenselijkend respectloos respectloze haatzaaien haatzaaierij fout verkeerd afkeuren afgekeurd tolereren tolereer accepteren
    accepteer accepteert toestaan rapporteer rapporteren gerapporteerd aangifte verwijderd verwijderen geschorst
    consequenties gevolgen strafbaar antisemitisme antisemitisch islamofobie pijnlijk pijn
    schrok geschrokken schokkend schandalig verbied verboden stop stoppen tegengaan bestrijden
    ingegrepen aangesproken aanspreken bespreken besproken gesprek gesprekken les lessen unacceptable wrong hurtful racist
    sexist kwetst kwetsen pesten gepest buitengesloten walgelijk misplaatst grof grove rotopmerking acceptabel oke ok
    gevangenis respect stereotyperend`,
  oppose: `racist racisten racistische seksist seksisten haatspraak haatberichten homofoben bigot bigots vooroordeel vooroordelen discriminatie discrimineren racisme seksisme homofobie transfobie antisemitisme islamofobie
    haatzaaien pesterijen mythe misvatting fabeltje discriminerend racistisch seksistisch homofoob`,
  report: `onderzocht onderzoekt onderzoek onderzoeken volgens zou zouden vermeend vermeende verdacht verdachte verdenking
    beschuldigd beschuldigt beschuldiging beschuldigingen aangifte melding meldingen rechter rechtbank rechtszaak krant nieuws
    artikel bericht nos nu.nl documentaire podcast film serie roman boek boekje verhaal sprookje musical toneelstuk voorstelling
    voorleesboek prentenboek hoofdstuk personage studie wetenschappers journalist journaal
    vrijgesproken gerucht geruchten allegedly investigated investigation accused reportedly lezing themales
    vermoeden vermoedens`,
} as const;
