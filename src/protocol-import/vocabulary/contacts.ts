// Words for dealing with pupils, parents and other people online, and for when and where; Dutch and English; written for this project.

/** Phrases between commas, in the notation of the phrasebook. */
export const CONTACTS = {
  discussion: `
    discussie|discussies|*discussie|*discussies, discussieer*, discussieren, debat|debatten, debatteer*, debatteren, twistgesprek*, woordenwisseling*, ruzie|ruzies|ruzien, polemiek, welles-nietes*, meningsverschil*, vecht|vechten .... uit,
    discussion|discussions, debate|debates|debating|debated, argument|arguments, argue|argues|arguing, disagreement*, dispute|disputes, quarrel*, row|rows`,
  message: `bericht|berichten, offline, message|messages, online`,
  breaks: `pauze|pauzes, break|breaks`,
  goInto: `
    ga|gaat|gaan er|daar|hier niet|nooit? op in, ga|gaat|gaan niet|nooit op .. in, reageer|reageren|antwoord|antwoorden .. niet,
    respond|reply|react|engage|rise`,
  upset: `boos|boze|kwaad|kwade|ontevreden, klaagt|klagen, angry|upset|unhappy, complains|complain|complaint`,
  lessons: `
    tijdens|gedurende de opvang, tijdens|gedurende|onder|in de|het|je? les|lessen|lestijd|lestijden|werktijd|werktijden|schooltijd|schooltijden|schooluren|lesuren|werk, lestijd|werktijd|schooltijd|lesuren|schooluren|werkuren,
    als|terwijl|wanneer je|u|zij lesgeeft, voor de klas staat|staan, overdag,
    during lessons|lesson|class|classes|teaching|school|working|contact|work|the? hours|time|day?, while you|they|staff|we? are? teach|teaching|working|supervising,
    when you|they teach, lesson|teaching|contact|class time, in lessons|class, working|school hours`,
  devices: `
    social|sociale media|netwerken|mediakanalen, socialmedia*, facebook|instagram|twitter|snapchat|tiktok|linkedin, tijdlijn, telefoon|telefoons, *telefoon|*telefoons, mobiel|mobieltje*, smartphone*,
    berichten, appen, whatsapp, apps, social network|networks|networking, phone|phones, mobile|mobiles, feed, posting|posts, messages`,
  putAway: `
    uit|weg|dicht|opgeborgen|stil, kluis|kluisje|la, in de|je? tas, afblijft|afblijven, af te blijven,
    closed|away|locker|lockers|silent, stay|stays|stayed off, off, in your|the? bag|bags, limited|beperkt to|tot`,
  friend: `
    vriend|vrienden, vriendin*, vriendschap*, vriendenverzoek*, bevriend*, volgen|volgt|volger|volgers, volgverzoek*, contactverzoek*, connectie*, persoonlijke|eigen netwerk,
    friend|friends, friended|friending, befriend*, friendship*, follow|follows|following|follower|followers, connect|connects|connection|connections`,
  decline: `weiger*|weigeren|geweigerd|afwijzen|afgewezen, wijs|wijst .... af, niet accepteren, decline*, refuse*, reject*, ignore*`,
  escalates: `
    uit de hand|bocht, ontspoor*|ontspor*, ontaard*, fel|felle, loopt vast, escale*|escala*, verhit|verhitte, loopt|lopen hoog op, grimmig*, onaangenaam, wordt|worden .... naar|vervelend|persoonlijk|naar, uitscheld*|uitschelden,
    out of hand|control, heated, escalat*, derail*, nasty|sour|ugly|hostile|aggressive, become|becomes|get|gets|turn|turns abusive|personal|angry|unpleasant, spiral*`,
  criticism: `
    kritiek, kritisch*|negatieve|negatief .. bericht|berichten|reactie|reacties|uiting|uitingen, negatief bericht,
    negative|critical .. comment|comments|message|messages|post|posts|review|reviews|remark|remarks, criticism`,
  first: `eerst|intern|voordat|alvorens|nadat, first|internally|before|after`,
  consult: `
    overleg*, bespreek|bespreken|bespreekt, contact, waarschuw*, bel|belt|bellen, informeer*, raadpleeg*, schakel|schakelt .... in, laat|laten .... weten, ga|gaat dan? naar, dan|direct naar, vertel|vertelt, meld|meldt|melden,
    inform|informs|informed, tell|tells, call|calls, phone|ring, notify|notifies, consult|consults, alert|alerts, discuss|discusses, talk .. through, speak|talk to|with, involve*, report|reports, let .. know`,
  announcement: `
    mededeling*, aankondiging*, oproep|oproepen, praktische berichten|zaken|informatie|mededelingen, schoolreisje*|schoolreis*, uitstapje*, excursie*, huiswerk, rooster|roosters|roosterwijziging*, lestijden, hulpouders, gymtijden, luizencontrole, berichten over,
    informatie|berichten|nieuws voor|aan ouders, ouders moeten weten, parents need to know, announcement*, reminder*, notices, practical information|messages|matters, trip|trips, homework, timetable|timetables, kit, messages|information|news|letters for|to parents|families, all messages`,
  through: `
    via, lopen|gaan|verlopen|loopt|gaat .. via, horen|thuis .. in|op, in de|het? app, *app, in|op, gebruik,
    through, via, by means of, sent|made|go|goes|given in|on|by|through, in the|our? app, app, use`,
  schoolMail: `
    schoolmail*, school-mail*|school-e-mail*|schoole-mail*, werkmail*|werk-mail*, zakelijk|zakelijke mail|e-mail|mailadres|e-mailadres, mail|e-mail|mailadres|e-mailadres|emailadres|mailaccount van|bij de|het|onze|je school|stichting|bestuur,
    school|academy|work|official|trust|federation|college|professional|staff .. e-mail|email|mail|mails|emails|e-mails, e-mail|email|mail .. your|the .. address, address of the school, your|the trust|school|academy|college address`,
  privateMail: `
    prive-mail*|privemail*, prive-e-mail*, prive-adres|priveadres, privemailadres, prive e-mail|mail|e-mailadres|mailadres, eigen e-mail|mail|e-mailadres|mailadres,
    private|personal e-mail|email|mail|address, gmail|hotmail`,
  use: `gebruik|gebruikt|gebruiken, mail|mailt|mailen|stuur|stuurt|verstuur*|verstuurd|loopt|lopen|gaat|gaan, alleen|uitsluitend, use|uses|used, only, keep|keeps, send|sends|sent`,
} as const;
