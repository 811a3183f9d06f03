// Words for doing harm to a person: the verbs of threats and of violence wished for.

export const HARM = {
  kill: `vermoorden vermoord doden gedood doodmaken doodgemaakt doodslaan doodgeslagen doodschieten doodgeschoten doodtrappen doodsteken
    afmaken afgemaakt afslachten afgeslacht afknallen afgeknald neerschieten neergeschoten neersteken neergestoken neerknallen
    omleggen omgelegd ombrengen omgebracht ophangen opgehangen opknopen opgeknoopt uitroeien uitgeroeid vergassen vergast
    verbranden verbrand verdrinken wurgen gewurgd wurg onthoofden onthoofd executeren geexecuteerd kelen keel doorsnijden
    doorgesneden kapotmaken kapotgemaakt kapotslaan verkrachten verkracht martelen gemarteld mishandelen mishandeld elimineren
    geelimineerd liquideren liquidatie stenigen gestenigd lynchen gelyncht verzuipen verzopen vernietigen vernietigd wegvagen
    weggevaagd uitmoorden uitgemoord afranselen afrossen aframmelen slachten geslacht castreren kapotschieten overrijden overhoop
    neermaaien neerslaan neergeslagen opblazen opgeblazen aanranden aangerand verminken verminkt lijden kill killed murder hang
    hanged shoot shot stab rape exterminate exterminated burn gas slaughter beat doorzeven bestenigen gif vergiftigen vergiftigd
    dood doodgaan sterven creperen verrekken kreperen dead slaan geslagen schoppen trappen meppen`,
  harmverb: `sla slaat slaan schop schopt schoppen trap trapt trappen mep mept meppen steek steekt steken schiet schieten
    verrot ram rammen beuk beuken stomp stompen sloop slopen wurg vermoord maak maken breek breken hak hakken trek trekken
    gooi gooien pak pakken grijp grijpen vind vinden krijg krijgen snij snijd snijden`,
  bodypart: `nek nekken keel kelen kop koppen hoofd hoofden benen been poten poot armen arm tanden tand bek bekken kaak kaken knieen
    knieschijven knie botten vingers handen neus neuzen ribben strot strotten hersens smoel hersenpan neck throat legs teeth
    skull bones`,
  beatup: `elkaar ziekenhuis coma puin pulp gort moes muur graf rolstoel doodskist kist ic hospitaal grond`,
  game: `finale wedstrijd wedstrijden toernooi schoolvoetbal schoolvoetbaltoernooi voetbal voetballen hockey korfbal trefbal sportdag
    quiz kahoot spel spelletje spelletjes schaken schaaktoernooi bordspel potje tegenstander tegenstanders competitie derby
    scoren doelpunt goal goals kampioen kampioenschap match game team ploeg elftal ajax feyenoord psv estafette
    volleybal basketbal slagbal handbal zwemtoernooi battle bingo pubquiz zeskamp tafeltennis darten`,
} as const;
