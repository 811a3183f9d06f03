// Words for decency, the school's good name, other people's work, and what to do when something is wrong; written for this project.

/** Phrases between commas, in the notation of the phrasebook. */
export const DECENCY = {
  abuse: `
    schelden|scheld|scheldt|uitschelden, scheldwoord*, pesten|pest|pesterij*, kwets*, dreig|dreigen|dreigement*, bedreig*, intimid*, treiter*, stalk*, beledig*, discrimin*, racis*, haatdragend*, grof|grove, vloek*,
    schuttingtaal, laster*, smaad, roddel*, seksuele|seksueel, seksistisch*, sexting, obsceen|obscene, onfatsoen*, onbetamelijk*, verneder*, kleineer*|kleineren, respectloos,
    zwart te? maken|maakt|gemaakt, zwartmaken, opmerkingen over afkomst|geloof|huidskleur|geaardheid|uiterlijk,
    swear*, insult*, bully*|bullies|bullied, harass*, threat*, abus*, sexis*, sexual, discriminat*, offensive, foul, defam*, slander*, libel*, derogatory, demean*, humiliat*, hate|hateful, profan*, hurtful, vulgar`,
  politeness: `
    fatsoen|fatsoenlijk*, fatsoensnormen|fatsoensregels, beleefd, respectvol|respectvolle, omgangsvormen, met respect, netjes, toon vriendelijk, vriendelijke|vriendelijk toon,
    polite|politely, respectful|respectfully, courteous, courtesy, decency|decent, civil, with respect, tone friendly|kind|polite, language clean`,
  rights: `
    auteursrecht*, rechthebbende*, copyright*, licentie*, portretrecht, de rechten, rechten hebt|heeft|hebben, licence|licences|license|licensed, royalty-free, copyright owner|holder, hold|own the rights, the rights, allowed to use, mag|mogen gebruiken, rechtenvrij*`,
  maker: `maker|makers, wie het gemaakt|maakte, person|one|someone who made|took|drew, fotograaf, auteur, creator*, owner|owners, author, artist, photographer`,
  material: `
    foto|foto's|*foto's, tekst|teksten, muziek, logo|logo's, plaatje|plaatjes, illustratie*, afbeelding*, materiaal|*materiaal, film|films|filmpje*, clip|clips, liedje*, tekening*, werk,
    photo|photos, photograph*, picture|pictures, image|images, text|texts, music, song|songs, logos, cartoon*, drawing*, material, works|work, video|videos`,
  ofOthers: `
    van anderen|derden, van een ander, van iemand anders, van internet|google|pinterest, andermans, niet zelf .. gemaakt, niet van jezelf,
    of|by|from others|someone|somebody, of another person|maker|artist, made|created|taken by others|someone|somebody, from the internet|web, not your own, third-party material|content|images|work,
    someone's|somebody's, someone else's, other people's`,
  goodName: `
    goede naam, reputatie|reputatieschade, aanzien, imago, diskrediet, slecht|kwaad daglicht, kwaad|slecht over, geen kwaad, schaad* de naam, negatief|kritisch|laatdunkend|minachtend .... uitlaten|uitlaat|laten,
    reputation, disrepute, discredit, good name, harm|damage the? name, bad light, run|runs|running down, talk|put down, speak|talk|write badly|ill of|about`,
  criticise: `bekritiseer*|bekritiseren, afkraken|afkraakt, criticis*|criticiz*`,
  ourSchool: `
    school|scholen, scholengroep, stichting, bestuur, organisatie, werkgever, ons|onze team, *college,
    schools, trust, academy, college, employer, our team, board`,
  harm: `schaad*|schaden|schadelijk*|schade|schaadt, aantast*, aantasten, beschadig*, afbreuk, breng|brengt|brengen, damage*|damaging, harm*, bring|brings, hurt|hurts, undermin*, tarnish*`,
  mission: `missie, visie van, identiteit, kernwaarden, grondslag, mission, values of, vision of, ethos`,
  against: `haaks, strijd|strijdig|strijdige, tegen, ingaat|ingaan, botst|botsen, afwijkt, against, contradict*, conflict*, contrary, odds, inconsistent`,
  badContent: `
    ongepast*, ontoelaatba*, onacceptab*, ongewenst*, strafbaar|strafbare, grensoverschrijdend*, door de beugel, over de grens|schreef, niet kan|mag|kunnen|hoort|deugt, in strijd met deze|dit|het|de afspraken|protocol|regels|reglement,
    concerns about, that harm|harms|hurt, inappropriate, unacceptable, impermissible, illegal, improper, worrying, unsuitable, offensive, breaks|breach|breaches|violates|against .. rules|policy|protocol|agreement|agreements|guidance, worries|concerns you, that .. rules|policy|protocol|agreement|agreements|guidance`,
  report: `
    meld|meldt|melden|gemeld, rapporteer*, geef|geeft .... door, doorgeven|doorgeeft, laat|laten .... weten, report|reports|reported, notify, inform, tell, flag, go|goes to the, let .... know`,
  doubt: `
    twijfel|twijfels|twijfelt|twijfelen|twijfelgeval*, vragen, onduidelijk*, niet zeker, weet|weten je|u|ik? .. niet, niet weet, weet niet, geen idee, voor advies|hulp|overleg,
    doubt|doubts, unsure, uncertain|uncertainty, questions, not .. sure|certain, unclear, for advice|help`,
  turnTo: `
    overleg*, vraag|vraagt, contact, terecht, stelt|stel|stellen|richt, loop|loopt, mail|mailt, bel|belt, raadpleeg*, wend|wendt, benader|benadert, bespreek|bespreekt, denkt|denken mee, bij wie,
    ask|asks, contact|contacts, consult|consults, speak|talk to|with, call|calls, check with, e-mail, email, approach, turn to, advice, seek`,
  dontPublish: `
    plaats|plaatst|publiceer|publiceren|publiceert|post|zet .. niets|niet|geen, niet plaatsen|publiceren, ziet|zien .... af, laat|laten .... weg,
    do|does not publish|post, not publish|post, leave it out`,
  wrongPost: `
    fout|fouts|foute|foutief|foutieve, verkeerd|verkeerds|verkeerde, vergissing, per ongeluk, spijt, onhandig*, niet .. handig, achteraf, ongelukkig bericht, misgegaan, ging|gaat|gegaan .. mis, iets mis,
    regret*, mistake|mistakes, in error, wrong, unfortunate, accidentally, by accident`,
  takeDown: `
    haal|haalt|halen .... weg|offline|eraf, verwijder*, weghalen, corrigeer*|corrigeren, herstel*, rectific*, excuses, zet .. recht,
    remove|removes|removed, delete|deletes|deleted, take|takes|taken .. down, correct|corrects|corrected, apologis*, apologiz*, sorry`,
  same: `hetzelfde, evenzo, idem, zelfde|dezelfde regel|regels|afspraken|eisen, the same, same applies|holds|permission|rules|rule, likewise, equally`,
  education: `onderwijs, onderwijsonderwerp*, onderwijszaken, vakgebied, education, educational, teaching`,
} as const;
