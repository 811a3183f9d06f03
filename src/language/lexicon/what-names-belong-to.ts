// Words that tell that the name beside them is a pet's, a thing's or a public person's; written for this project.

export const PETS = `schoolkonijn schoolkonijnen konijnen kippen kip kuiken kuikens eend eenden eendje eendjes geiten schapen cavia's honden katten kittens poezen hamsters vissen paarden pony's varken varkens varkentje biggetje lammetjes kuikentje kuikentjes wandelende takken slak slakken stokstaartje egel egeltje vogel parkieten muizen ratten leguaan slang axolotl kameel alpaca lama robots robotarm robothond kunstaap plant kamerplant cactus boom hond hondje pup puppy puppies poes poesje kat katje kitten kater konijn konijntje hamster cavia paard pony vis goudvis papegaai parkiet kanarie
   schildpad kip haan geit geitje ezel schaap lam lammetje rat muis gerbil labrador teckel schoolhond therapiehond klassenhond hulphond
   blindengeleidehond leeshond klassendier knuffel knuffelbeer klassenknuffel klassenpop handpop pop beer robot poppetje aap olifant giraf zebra
   dog cat kitten rabbit horse puppet`;
export const THINGS = `storm orkaan boek boeken prentenboek prentenboeken roman leesboek film films serie musical lied liedje nummer album band methode lesmethode
   basisschool school kindcentrum stichting vereniging club voetbalclub sporthal camping restaurant cafe hotel pension museum theater kasteel huize
   winkel supermarkt bloemisterij drogisterij boekhandel boekwinkel kapsalon cafetaria snackbar snackcorner autobedrijf garage bouwbedrijf firma rijschool
   dansschool balletschool muziekschool zwemschool kwekerij tuincentrum drukkerij schildersbedrijf hoveniersbedrijf touringcarbedrijf taxibedrijf ijssalon lunchroom eetcafe pizzeria
   pannenkoekenhuis paviljoen boerderij molen dierenpension studio galerie brouwerij wasserette fietsenwinkel speelgoedwinkel ijscoman reisbureau makelaardij notariskantoor villa app platform uitgeverij merk straat plein park zaal lokaal boot schip trein bakkerij slagerij praktijk manege kinderboerderij
   ziekenhuis kerk moskee voorstelling toneelstuk gedicht verhaal podcast programma project thema festival stadion dierentuin speeltuin zwembad
   expeditie stapel tv-programma tijdschrift strip stripboek
   lyceum college gymnasium mavo havo vmbo obs cbs rkbs ibs kdv bso ikc kc gemeente provincie stad dorp eiland wijk buurt regio
   orchid book movie musical song series storm hurricane street`;
export const PUBLIC_ROLES = `minister premier president minister-president staatssecretaris koning koningin prins prinses kroonprinses paus keizer keizerin tsaar farao
   burgemeester wethouder kamerlid tweede-kamerlid lijsttrekker politicus politica schrijver schrijfster auteur kinderboekenschrijver
   kinderboekenschrijfster illustrator illustratrice zanger zangeres rapper acteur actrice presentator presentatrice cabaretier bondscoach
   schilder schilderes dichter dichteres componist componiste filosoof profeet heilige ontdekkingsreiziger wetenschapper hoogleraar professor prof
   lector onderwijsexpert goeroe youtuber vlogger influencer dj astronaut verzetsheld verzetsstrijder onderzoeker onderwijsonderzoeker voetbalster
   sint st sinter san santa saint apostel koningsdag king queen prince princess author singer actor graaf hertog ridder kapitein`;
/** Roles that make a full name public, but not a first name alone. */
export const WELL_KNOWN_ROLES = `regisseur kunstenaar kunstenares topman topvrouw aartsbisschop bisschop kardinaal priester spits doelman aanvaller middenvelder verdediger
   wielrenner schaatser schaatsster zwemmer atleet atlete tennisser voetballer international generaal admiraal regeringsleider journalist columnist
   psycholoog pedagoog orthopedagoog woordvoerder oud-premier ex-premier oud-minister trainer-coach ontwerper architect uitvinder natuurkundige
   historicus econoom ondernemer miljardair comedian director scientist footballer`;
export const WORKS =
  /^(?:boek|boeken|roman|romans|prentenboek|prentenboeken|film|films|lied|liedjes|muziek|wet|wetten|stelling|formule|constante|lezing|lezingen|masterclass|webinar|theatercollege|gedicht|gedichten|nummer|nummers|hit|album|song|concert|schilderij|schilderijen|kunstwerk|verhalen|theorie|artikel|column|podcast|citaat|quote|uitspraak|book|books|poem|poems|novel)$/;
export const AFTER_NAME =
  /^(?:college|school|basisschool|daltonschool|montessorischool|jenaplanschool|vrijeschool|kleuterschool|lyceum|gymnasium|mavo|museum|stadion|arena|festival|prijs|award|cup|bokaal|toernooi|fonds|stichting|foundation|ziekenhuis|kerk|huis|hal|sporthal|zwembad|theater|instituut|academie|universiteit|pabo|day|dag|week|kinderboerderij|manege|straat|laan|plein|park|weg|kade|hof|brug|tunnel|boulevard|avenue|street|road|scholengemeenschap|kindcentrum|methode|ikc)$/;
export const AFTER_NAME_ENDING =
  /.(?:zaal|bokaal|toernooi|cup|fonds|gebouw|tunnel|kazerne|brood|taart|koek|lied|week|jaar|award|wandeling|route|collectie|boek|film|show|quiz|serie|methode|feest|avond|straat|laan|plein|kade|gracht|singel|school|weg|park|steeg|dreef|prijs|college|stadion|museum|markt)$/;
