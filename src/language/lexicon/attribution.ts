// Words that show someone else's work, and words that state permission, a licence, own work or the press; own-written.
export const ATTRIBUTION = {
  borrowed: `
    plaatje|plaatjes|foto|foto's|afbeelding|afbeeldingen|tekening|tekeningen|filmpje|clipje|illustratie|gedicht|gedichtje|tekst|tekstje|verhaal|cartoon|strip|meme|gif|knutsel|werkblad|kleurplaat|muziek|muziekje|liedje|nummer|beeld|poster|picture|image|photo|drawing|video|clipart|ontwerp .. van|op|via|uit|from|off .. internet|google|pinterest|facebook|instagram|tiktok|youtube|netflix|web|online|website|site|webshop|webpagina|snapchat|canva-site|marktplaats|disney|pixar|nickelodeon|npo|krant
    gevonden|geplukt|gejat|gepikt|gestolen|geleend|gekopieerd|overgenomen|gedownload|gepakt|gehaald|getrokken|overgetrokken|nagetekend|overgetekend|gescand|ingescand|gestreamd|gescreenshot|geknipt|gegoogeld|found|copied|stolen|taken|downloaded|ripped|geript .. van|op|via|uit|from|off|on .. internet|google|pinterest|facebook|instagram|tiktok|youtube|netflix|web|website|site|9gag|reddit|twitter|x|imgur|giphy|torrentsite|torrent|boek|prentenboek|bundel|tijdschrift|krant|methode|blog|collega-school|andere
    van|via|from|off|uit het? internet|google|pinterest|youtube|9gag|reddit|tiktok|instagram|facebook|boek|web geplukt|gehaald|gejat|gepikt|overgenomen|gedownload|gekopieerd|gepakt|getrokken|gejat|overgetrokken|gescand
    torrentsite|torrents|torrent|illegaal|piratebay|popcorntime
    hele|volledige|gehele|complete film|films|serie|aflevering|album|boek|hoofdstuk .... draaien|draai|kijken|kopieren|gekopieerd|gescand|ingescand|delen|downloaden|gedownload
    prent|prentje|plaat|plaatje|tekening|schilderij|kleurplaat|illustratie|hoofdstuk|bladzijde|bladzijden|boek|verhaal|strip|prentenboek|methode|werkboek|gedicht|artikel .... ingescand|gescand|gekopieerd|overgetypt|overgenomen|overgeschreven|nagetekend|gefotografeerd
    overgetrokken|overgetekend|nagetekend|gekopieerd uit|van|naar .. boek|film|serie|disney|nijntje|strip
    typ|schrijf|neem|type ik|wij|hem|het|haar .... over
    in zijn|haar geheel over
    *-logo|*logo .... op|onder|naast|boven
    het|de|een|hun *-logo|*logo|*-logo's
    soundtrack|titelmuziek|titelsong|beginmuziek|originele nummer van|uit|onder
    origineel|originele|echte nummer|muziek|soundtrack|track|versie van
    bron|source .. internet|google|pinterest|youtube|tiktok|wikipedia|onbekend
    via google|pinterest|google-afbeeldingen
    google|google's afbeeldingen|plaatjes|images
    plaatje|plaatjes|tekst|gedicht|foto|afbeelding|tekstje .. gegoogeld|gejat|gepikt|gekopieerd|overgenomen|gestolen|gedownload
    overgenomen|gekopieerd|overgetypt|overgeschreven|ingescand|gescand|copied .... uit|van|from
    copyright|copyrighted|auteursrechtelijk
    all rights reserved
    alle rechten voorbehouden
    songtekst|songteksten|lyrics|liedtekst|refrein van|uit|by|from|:
    lyrics|songtekst
    tekst van|uit het|dit|de lied|liedje|nummer|song|hit
    zoals|as .. zingt|zong|zingen|sings|sang
    still|stills|filmstill|filmstills|screenshot|schermafbeelding|schermfoto|fragment|filmfragment|scene|beeld|beelden|clip|stukje|afbeelding|plaatje .. uit|van|from de|het|een|the film|serie|aflevering|documentaire|movie|tv-serie|netflix|disney|musical|videoclip|uitzending|show
    still|stills|filmstill|screenshot|filmfragment uit|van|from
    filmposter|filmfragment|filmstill|stripfiguur
    logo|logo's|beeldmerk|mascotte van|of
    plaatje|plaatjes|foto|afbeelding|poster|tekening|prent|illustratie|illustraties|stripje|picture|kleurplaat|kleurplaten van disney|nijntje|dikkie|pixar|marvel|pokemon|donald|bumba|k3|frozen|mickey|paw|minions|kikker|rupsje|dick|fiep|jip|suske|sesamstraat|asterix|harry|studio|bluey|peppa|spongebob|getty|shutterstock|istock
    gebruik|gebruikt|gebruikten|gebruiken .... logo van
    muziek|nummer|soundtrack van|onder|by
    met muziek van
    shutterstock|istock|istockphoto|gettyimages|getty
    niet van mij|mezelf maar|hoor
    ergens|zomaar|gewoon|even .. van|op internet
    scan|kopie|kopietje|pagina|pagina's|bladzijde|bladzijdes .. uit het|een|de|mijn|onze boek|methode|werkboek|tijdschrift|bundel|handleiding|krant
  `,
  credit: `
    foto|foto's|fotografie|fotograaf|beeld|illustratie|illustraties|tekening|tekst|gedicht|muziek|video|photo|photos|picture|image|illustration|poster|bron|credits|credit|filmpje|afbeelding :
    foto|fotografie|beeld|photo|illustratie door|by
  `,
  permission: `
    met .. toestemming|goedkeuring|akkoord|permission|instemming
    toestemming|permission .... van|voor|gekregen|gevraagd|gegeven|from|to|granted|heb|hebben|is
    heb|hebben|kreeg|kregen|gaf|gaven|geeft|with .. toestemming|permission
    mochten|mogen|mocht|mag|vindt|vond .... gebruiken|delen|plaatsen|overnemen|goed
    cc by|by-sa|by-nc|0|zero
    cc-by|cc-by-sa|cc-by-nc|cc0|creative
    rechtenvrij|rechtenvrije|royalty-free|copyrightvrij|publiek|publiekdomein
    public|publieke domain|domein
    royalty free
    vrij van|te rechten|gebruiken
    licentie|licence|license|gekocht|aangekocht|ingekocht|betaald
    buma|videma|buma/stemra
    zelf|zelfgemaakt|zelfgemaakte|zelfgetekend|zelfgetekende|zelfgeschreven|selfmade gemaakt|getekend|gefotografeerd|geschreven|bedacht|geschilderd|geschoten|genomen|gefilmd|ontworpen|gezongen
    zelfgemaakt|zelfgemaakte|zelfgetekend|zelfgetekende|zelfgeschreven|eigengemaakt
    eigen foto|foto's|werk|tekst|beeld|ontwerp|tekening|gedicht|opname|muziek|illustratie|filmpje
    my|our own photo|work|picture|drawing|words|text
    unsplash|pixabay|pexels|wikimedia|openclipart|freepik
    beschikbaar gesteld|stelde
    gekregen|ontvangen van de fotograaf|maker|schrijver|tekenaar|uitgever
    dank aan|voor .... beschikbaar|gebruiken|delen
    perskit|persfoto|persmap
  `,
  refusal: `
    zonder|geen|nog|niet|no|without .. toestemming|permission|licentie|rechten
    toestemming|permission .. niet|nog|geen|vergeten|not
    weet niet of .... mag
    hopelijk|hoop .... mag|goed|erg
  `,
  press: `
    foto|foto's|picture|photo|beeld|stond|staan|staat|stonden|artikel|verscheen|verschenen|pagina|eerder .... in|uit|from|van de|het|the krant|ad|dagblad|weekblad|huis-aan-huisblad|nieuwsblad|volkskrant|trouw|telegraaf|nrc|parool|newspaper|courant|stadsblad|regiokrant|streekkrant|brabants|krantje
    in|uit de|het|onze lokale|plaatselijke|regionale krant|pers|media|dagblad
    krantenfoto|persfoto|krantenartikel|krantenknipsel
    haalden|haalde|gehaald|halen de|het krant|nieuws|voorpagina
    stond|staan|staat|stonden .... in de krant
    *dagblad|*courant
  `,
  school: `
    school|schoolteam|team|juf|meester|leerkracht|collega|concierge|ouderraad|oudercommissie|medewerker|leerling|leerlingen|groep|klas|eigen|zelf|mezelf|mij|ons|onze|ouders|archief|schoolarchief|schoolfotograaf|ouder|stagiair|stagiaire|ik|redactie|me|us|our|zie|in|op|staan|volgen|binnenkort|hieronder|komen|volgt|via
  `,
} as const;
