// Stories, plays, films, games and teaching methods with the persons in them; written for this project from general knowledge.

/**
 * One world a line: the words that tell of it, then its persons, who are no private persons where the text tells of it.
 * Lower case without diacritics; a phrase is joined with underscores. `?` marks a word that may speak of other things too: it
 * counts only beside two persons of its world, or where something is told of one.
 */
export const STORY_WORLDS = `
bijbel bijbels bijbelse bijbelweek bijbelles bijbelboek bijbelverhaal bijbelverhalen kinderbijbel prentenbijbel weekviering ?viering ?vieringen paasviering kerstviering dankviering evangelie kerkdienst zondagsschool ?psalm psalmen discipelen farao kribbe bethlehem ?jeruzalem kerstspel kerstverhaal kerststal kerstmusical paasverhaal paasspel paasmusical ?godsdienstles ?ark ?walvis jezus mozes ?goliath goliat gelijkenis ?trefwoord ?schepping zondeval engel apostelen schriftlezing|adam eva kain abel noach abraham sara isaak rebekka jakob ezau lea rachel jozef benjamin ruben juda farao potifar mozes aaron mirjam jozua rachab gideon debora simson delila ruth naomi boaz orpa hanna eli samuel saul david goliath goliat jonathan batseba natan nathan salomo elia eliza elisa jesaja jeremia ezechiel daniel nebukadnezar sadrach mesach abednego esther ester mordechai haman vasti jona job nehemia ezra zacharias elisabet elisabeth johannes jozef joseph maria gabriel herodes simeon anna kaspar caspar balthasar melchior petrus simon andreas jakobus filippus bartolomeus thomas matteus mattheus lucas lukas marcus judas zacheus bartimeus lazarus martha marta nicodemus pilatus barabbas stefanus saulus paulus silas timoteus timotheus lydia jairus tabitha dorkas cornelius
?kerst ?kerstmis ?kerstdag kerststal ?herders ?schapen kerstspel kribbe ?stal ?kindje|maria jozef joseph gabriel balthasar melchior caspar kaspar herodes
?annie ?musical_annie|annie warbucks hannigan molly rooster sandy
?romeo ?julia shakespeare romeo_en_julia|romeo julia tybalt mercutio benvolio paris montague capulet capuletti rosaline
?hamlet shakespeare|hamlet ophelia laertes horatio gertrude claudius polonius rosencrantz yorick
macbeth shakespeare|macbeth banquo duncan macduff malcolm hecate
othello shakespeare|othello desdemona jago iago cassio
midzomernachtdroom midzomernachtsdroom|puck oberon titania hermia helena lysander demetrius
koning_van_katoren katoren|stach gervaas
oliver_twist dickens|oliver fagin nancy dodger sikes brownlow bumble
?oliver ?musical_oliver|fagin nancy dodger sikes
scrooge dickens christmas_carol|ebenezer scrooge cratchit marley tim fred
rapunzel raponsje tangled|rapunzel flynn rider pascal gothel maximus
?frozen arendelle|elsa anna olaf kristoff sven hans
belle_en_het_beest beauty_and_the_beast|belle gaston lumiere babette
?encanto|mirabel bruno isabela luisa camilo dolores julieta antonio
vaiana moana|vaiana moana maui
?coco ?disney|miguel hector coco
grote_vriendelijke_reus gvr ?reus dahl|sofie sophie
?matilda bulstronk dahl|matilda agatha bruce lavendel amanda honing bulstronk
sjakie chocoladefabriek wonka dahl|sjakie charlie wonka augustus violet veruca mike caspar joe
?heksen griezels dahl|bruno luke griezel
harry_potter potter zweinstein hogwarts perkamentus rowling hermelien|harry ron hermelien hermione hagrid draco ginny neville marcel loena luna sirius remus severus sneep voldemort dobby fred george percy molly arthur cho minerva lupos
de_avonden reve egters|frits egters viktor maurits jaap joop bep jan
kees_de_jongen thijssen|kees rosa overbeek bakels truus tom
waanzinnige_boomhut boomhut boomhutten|andy terry jill barbara
leven_van_een_loser loser|bram theodoor botermans rodrick rowley greg manny
jip_en_janneke ?jip_& ?schmidt annie_m_g_schmidt fiep|jip janneke takkie siepie pluk aagje zaza tibbe minoes bibi otje tos floddertje abeltje laura
?pluk petteflet|pluk aagje dollie zaza karel stampertje
minoes muuk|minoes tibbe bibi jakkepoes
pippi langkous villa_kakelbont lindgren|pippi tommy annika
?emil hazelaarshoeve lindgren|emil ida alfred lina
ronja roversdochter lindgren|ronja birk mattis
lotta kabaalstraat lindgren|lotta jonas
?kameleon lenten|hielke sietse klinkhamer gerben cor
winnie_de_poeh poeh honderdbunderbos|knorretje iejoor kanga roe teigetje janneman robinson uil
jungle_book jungleboek|mowgli baloe bagheera kaa akela
leeuwenkoning lion_king|simba nala timon pumbaa scar mufasa rafiki zazu
toy_story|woody buzz andy jessie bo rex
peter_pan nimmerland neverland|peter wendy john michael tinkelbel haak smee
narnia aslan|lucy edmund susan peter aslan
hunger_games|katniss peeta gale prim
?alice wonderland|alice
achterhuis anne_frank|anne margot otto edith peter fritz miep bep kitty
oorlogswinter terlouw|michiel dirk erica jochem schafter
kruistocht_in_spijkerbroek spijkerbroek beckman|dolf leonardo carolus anselmus hilda
brief_voor_de_koning dragt|tiuri piak lavinia ristridin
griezelbus|onnoval ferluci beentjes
dolfje weerwolfje wolvenbos|dolfje timmie noura krakkel
superjuffie|josje max
mees_kees|tobias sep hasna dreus kees aukje
hoe_overleef_ik oomen|rosa jonas neuz sascha
afblijven|melissa jim jordi
briefgeheim|eva jackie thomas
turks_fruit wolkers|olga erik
de_aanslag mulisch|anton truus ploeg cor peter
max_havelaar multatuli|saidjah adinda droogstoppel stern havelaar batavus frits
reinaert reynaert ?vos|tibeert bruun cuwaert nobel isegrim reinaert
mariken beatrijs elegast|mariken moenen beatrijs elegast
odyssee ?ilias ?troje ?grieken ?griekse homerus mythen mythologie vergilius carthago|odysseus penelope telemachus circe hector achilles paris helena aeneas dido zeus hera athena apollo hermes ares artemis hades persephone orpheus daedalus icarus midas ariadne medusa pandora ajax agamemnon cassandra
?romeinen ?romeinse ?caesar|julius brutus cicero nero augustus cassius
oranje ek wk eredivisie champions_league bondscoach goal goals elftal ajax feyenoord psv|memphis virgil frenkie cody xavi donyell denzel wout weghorst vivianne
formule_1 f1 grand_prix circuit zandvoort verstappen|max lewis lando charles oscar
van_gogh zonnebloemen sterrennacht|vincent theo
disney disneyfilm prinsessen prinsessendag juffendag|elsa olaf ariel belle jasmine rapunzel simba
natuurkunde wetten eenheden formule formules|ohm pascal newton joule watt hertz volt ampere kelvin celsius
titanic|jack rose
star_wars jedi|luke leia han yoda rey finn anakin kylo
avengers marvel|tony steve peter wanda thor loki natasha bruce
?spider-man ?spiderman|peter mary miles gwen
?zelda ?nintendo ?switch|zelda link ganon mario luigi peach bowser yoshi daisy wario
?mario ?nintendo ?kart|mario luigi peach bowser yoshi toad daisy wario rosalina
?minecraft|steve alex
pokemon|ash misty brock
stranger_things|eleven mike dustin lucas will max nancy steve hopper
ted_lasso|ted roy keeley rebecca jamie
luizenmoeder|anton hannah ank nancy mel
gtst goede_tijden|ludo janine jack bing nina
?sesamstraat|bert ernie tommie elmo grover oscar pino
klokhuis jeugdjournaal|sosha
?bluey|bingo bandit chilli bluey
paw_patrol|chase marshall skye rubble rocky zuma ryder
peppa_big peppa_pig|george peppa
brandweerman_sam|sam norman elvis penny
bob_de_bouwer|bob wendy scoop
?kikker velthuijs|kikker eend haas
woezel|pip molletje charlie
?sprookje ?sprookjes sprookjesbos ?sprookjesweek ?wolf ?heks ?grimm|hans grietje
?efteling|jokie pardoes gijs langnek
waar_is_wally ?wally ?waldo|wally waldo wanda
veilig_leren_lezen vll leesmethode kern|kim sim maan roos vis pim jan dirk
uk_en_puk|puk
sinterklaas pakjesavond pieten stoomboot intocht pepernoten schoentje sint|piet pietje ozosnel amerigo americo
?suske ?wiske|suske wiske lambik jerom sidonia
kuifje herge|bobbie haddock zonnebloem jansen janssen
donald_duck duckstad|donald katrien dagobert guus kwik kwek kwak mickey minnie goofy
asterix|idefix obelix panoramix
soldaat_van_oranje|erik chris
les_miserables|cosette valjean javert marius fantine eponine
west_side_story|tony maria bernardo riff
?grease|sandy danny rizzo kenickie
mamma_mia|donna sophie sky
high_school_musical|troy gabriella sharpay ryan
?wicked ?oz|dorothy elphaba glinda fiyero
`;
