// Words for the special categories of personal data and for family circumstances, by subject; own-written.
export const SPECIAL_CATEGORIES = {
  diagnosis: `
    stotter*|gestotterd|slist|lispelt|hakkelt|hyperactief|concentratieprobleem|concentratieproblemen|gedragsprobleem|gedragsproblemen|hoogbegaafd|zwakbegaafd|taalachterstand|motorische
    adhd*|autis*|asperger|pdd-nos|pddnos|dyslex*|dyscalcul*|tourette|*stoornis|*stoornissen|anorexia|boulimia|downsyndroom|faalangst|faalangstig|borderline|psychose|psychotisch|bipolair|hoogsensitief
    diagnose|gediagnosticeerd|diagnosed|gediagnostiseerd
    add
    syndroom van down
    selectief mutisme|mutistisch
    laag iq
    iq van 0
    iq is
    getraumatiseerd|trauma
    test|getest op adhd|autisme|dyslexie
    paniekaanval|paniekaanvallen|ptss|ocd|dwangneurose
    tos-leerling|zmlk
    spraakachterstand|taalontwikkelingsstoornis
    driftbui|driftbuien|woedeaanval|woedeaanvallen|tics|fasd|lvb|mcdd|odd|pda|smetvrees|thuiszitter|angsten|fobie|straatvrees|hechtingsproblemen|hechtingsproblematiek|hechtingsstoornis|prikkelverwerking|hyperventileert|hyperventilatie|waanbeelden|zelfverwonding|intelligentie|licht-verstandelijk|schizofrenie|schizofreen|anorectisch|pathologisch
    zichzelf|zich|zelf gesneden|gekrast|verwond|snijdt
    snijdt|krast zichzelf
    hoort|hoorde stemmen
    positief getest
    getest en
    vastgesteld
    niet-aangeboren hersenletsel
  `,
  health: `
    ziek|zieke|ziekjes|sick|ill|doodziek
    kanker|borstkanker|*kanker|tumor|leukemie|chemo*|bestraling|bestralingen|hartinfarct|hartaanval|hersenschudding|hersenbloeding|beroerte|epilep*|diabetes|diabeet|suikerziekte|astma|astmatisch|reuma|coeliakie|longontsteking|nierziekte|hartafwijking|hartpatient|cancer|asthma
    ziekenhuis|ziekenhuisopname|geopereerd|operatie|opname|ggz|psychiater|psycholoog|kinderpsycholoog|therapie|therapeut|speltherapie|psychiatrie|opgenomen|afkickkliniek|hospital|surgery|ziekbed|revalidatie|revalideert|behandeling
    ziekgemeld|ziektewet|ziekteverlof|ziekmelding|ziekte
    ziekte van lyme|pfeiffer|crohn|kawasaki
    niet lekker|fit genoeg
    koorts|buikgriep|waterpokken|krentenbaard|waterwratjes|corona|covid*|griep|kinkhoest|longarts|ehbo|spoedeisende|ambulance|kliniek
    aangereden|aanrijding|ic|intensive|coma|gewond|gewonde|verkeersongeluk|fietsongeluk|ongeluk|hersenletsel|beademing|hartstilstand|bewusteloos
    gebroken|gekneusde|verstuikte arm|been|pols|enkel|sleutelbeen|neus|vinger|rib|rug|voet|hand|teen
    arm|been|pols|enkel|sleutelbeen|voet|hand|vinger .. gebroken|gekneusd
    beterschap
    burn-out|burnout|overspannen|depressie|depressief|depressies|suicid*|zelfmoord|zelfmoordpoging|zelfbeschadig*|automutil*|overspannenheid|eetprobleem|verslaafd|verslaving|depressed|depression
    zwanger|miskraam|pregnant|ivf
    bedplassen|zindelijk
    plast .. in .. broek|bed
    in .. broek|bed geplast|gepoept|plast
    allergisch|allergie|notenallergie|pinda-allergie|epipen|eczeem|hiv|aids
    luizen|neten|hoofdluis
    ms|als patient
    terminaal|palliatief|uitbehandeld
    ondergewicht|overgewicht|obesitas
    *ziekenhuis|*griep|soa|soa's|chlamydia|stoma|katheter|sonde|sondevoeding|dialyse|donornier|transplantatie|*transplantatie|knobbeltje|gezwel|uitzaaiing|uitzaaiingen|mri|mri-scan|biopsie|bypass|dotterbehandeling|stent|infuus|hersenvliesontsteking|meningitis|blindedarm|blindedarmontsteking|hernia|whiplash|migraine|flauwgevallen|flauwviel|stuip|stuipen|epileptische|allergische|anafylactische|overgegeven|gespuugd|diarree|mazelen|roodvonk|bof|schurft|ringworm|blaasontsteking|oorontsteking|keelontsteking|*ontsteking|gehecht|zwangerschap|ongesteld|menstruatie|hospice|euthanasie|ongeneeslijk|crisisdienst|gastritis|maagzweer|bloedarmoede|hartkloppingen|hartritmestoornis|taaislijmziekte|sikkelcel|scoliose|herseninfarct|tia|trombose|embolie|hersentumor|zelfdoding|rsv|rugzakje|overdosis
    nieuwe|nieuw nier|lever|long|longen|hart|heup|knie
    vijfde|zesde ziekte
    heup|schouder|elleboog|knie|ribben|kaak|duim|nek|tenen|vingers|scheenbeen .. gebroken|gekneusd|gescheurd|ontwricht
    gebroken|gekneusde|gescheurde heup|schouder|elleboog|knie|ribben|kaak|duim|nek|kruisband|enkelband
    in het|de gips
    op|loopt krukken
    een|'n|weer aanval|insult|toeval gehad|kreeg|had
    had|kreeg|krijgt|heeft .. aanval|insult
    in behandeling
    bloed prikken
  `,
  disability: `
    rolstoel|rolstoelgebonden|doof|dove|slechthorend|slechthorende|slechtziend|slechtziende|gehandicapt|gehandicapte|handicap|spastisch|spastische|verlamd|gehoorapparaat|gehoorapparaten|prothese|spierziekte|hersenletsel|wheelchair|deaf|disabled|disability|gebarentolk
    verstandelijk|verstandelijke|lichamelijk|lichamelijke|motorische|visuele|auditieve|meervoudig .. beperking|beperkt|gehandicapt|beperkte
    blind geboren
    is|wordt|bijna blind
    stotter|eenarmig|beenprothese|scootmobiel|blindenstok|blindengeleidehond|kleinwuchs|dwerggroei|kleurenblind|hoortoestel|hoortoestellen|hoorapparaat|hoorapparaten|implantaat|cochleair|hazenlip|schisis|klompvoet|spina|*beperking
  `,
  medication: `
    medicatie|medicijn|medicijnen|ritalin|concerta|methylfenidaat|antidepressiva|insuline|insulinepomp|prednison|kalmeringspillen|slaappillen|medication|meds|pilletje|pufjes|puffer|tabletten
    slikt|krijgt|neemt .. pillen|pil|tabletten
    rilatine|ritaline|medikinet|equasym|dexamfetamine|strattera|inhalator|ventolin|insulineprik|insulinespuit|antibiotica|penicilline|melatonine|oxazepam|prozac|sertraline|citalopram|antipsychotica|morfine|methadon|stesolid|puberteitsremmers|hormoonremmers|groeihormoon|groeihormonen|chemokuur|spuitjes|epipen|dieetpillen
  `,
  religion: `
    moslim|moslima|islamitisch|islamitische|joods|joodse|katholiek|gereformeerd|hindoe|hindoestaans|christen|gelovig|strenggelovig
    jehova|jehova's|jehovah's
    hoofddoek|hoofddoekje|nikab|keppeltje
    bekeerd|bekeerling|atheist|muslim|jewish|religious
    vast|vasten|vastte|viert|vieren|vierde|bidt|bidden .... ramadan|suikerfeest|offerfeest|allah|moskee|chanoeka|jom
    meedoet|doet|meedoen .. aan|met .. ramadan
    bidt|bidden tussen|in|elke|vijf|op
    ramadan .. mee|vast
    mee met|aan de? ramadan
    naar de|naar moskee|synagoge|mandir
    geloof|godsdienst|kerk mag|verbiedt|niet
    vanwege|door|om haar|zijn|hun|het|de geloof|godsdienst|religie|geloofsovertuiging
    celebrates|fasts|fasting .... ramadan|eid|lent
    bidt|bidden .. tijdens|pauze|gang|hoekje|mekka
    vanwege|wegens|door|om|ivm|i.v.m de|het|zijn|haar ramadan|vasten|geloof|islam|sabbat
    eet|drinkt|eten .... ramadan|vasten|halal|koosjer
    van|volgens haar|zijn|hun|het geloof|religie|godsdienst
    eerste communie
    gedoopt|belijdenis|vormsel|koranschool|koranles|bar-mitswa|niqab|boerka|tulband|sikh|boeddhist|reformatorisch|evangelisch|pinkstergemeente
    getuige|getuigen van jehova
    naar de kerk|koranles|koranschool|moskee|synagoge
  `,
  origin: `
    gevluchte|vluchtelingen|vluchtelingengezin|nieuwkomer|statushouders
    vluchteling|vluchtelinge|gevlucht|asielzoeker|asielzoekster|statushouder|azc|asielzoekerscentrum|illegaal|ongedocumenteerd|verblijfsvergunning|uitgezet|uitzetting|refugee|uitgeprocedeerd
    syrisch*|oekraien*|poolse|pools|turks|turkse|marokkaans|marokkaanse|surinaams|surinaamse|afghaans|afghaanse|eritrees|eritrese|somalisch|somalische|iraakse|iraanse|roemeense|bulgaarse|antilliaans|antilliaanse|chinese|russische|syrian|polish|turkish|moroccan <pupil>|<relative>|gezin|ouders|jongens|meisjes|familie|afkomst|komaf|roots|achtergrond|bloed|collega
    marokkaan|marokkaantje|turk|turkje|pool|syrier|somalier|zigeuner|woonwagenbewoner|antilliaan|surinamer
    komt|kwam|komen|gekomen|is .. uit|from syrie|oekraine|polen|turkije|marokko|afghanistan|eritrea|somalie|irak|iran|roemenie|bulgarije|suriname|curacao|ghana|china|rusland|jemen|soedan|oekraine|syria|ukraine|poland|turkey|morocco
    huidskleur|donkergetint|getint|afkomst|komaf|etniciteit
    half|halve surinaams|turks|marokkaans|pools|nederlands|antilliaans|chinees
    ghanees|ghanese|nigeriaans|nigeriaanse|congolees|congolese|kaapverdisch|kaapverdische|ethiopisch|ethiopische|pakistaans|pakistaanse|indiaas|indiase|vietnamees|vietnamese|braziliaans|braziliaanse|colombiaans|colombiaanse|venezolaans|venezolaanse|hongaars|hongaarse|servisch|servische|bosnisch|bosnische|albanees|albanese|armeens|armeense|koerdisch|koerdische|palestijns|palestijnse|libanees|libanese|egyptisch|egyptische|tunesisch|tunesische|algerijns|algerijnse|jemenitisch|jemenitische|soedanees|soedanese|iraaks|iraans|roemeens|bulgaars|russisch|chinees|afrikaans|afrikaanse|donkere|blanke <pupil>|<relative>|gezin|familie|collega|meester|juf
    moet|moeten nederland|land|het uit|verlaten
    asiel|asielaanvraag|kinderpardon|inburgeren|inburgering|gezinshereniging
    aanvraag .. afgewezen
  `,
  sexuality: `
    homo|homoseksueel|homofiel|lesbisch|lesbienne|biseksueel|bi|transgender|transjongen|transmeisje|transvrouw|transman|non-binair|nonbinair|genderdysforie|aseksueel|queer|gay|lesbian|transitie
    uit|out de|of kast|the|closet closet?
    is|was trans
    valt|val op jongens|meisjes|mannen|vrouwen
    twee moeders|vaders|papa's|mama's
    geaardheid|geslachtsverandering
    nu een jongen|meisje
    op jongens|meisjes|mannen|vrouwen valt|vallen|viel
    transmeid|travestiet|hormonen
    als jongen|meisje geboren
    verkering met een jongen|meisje
  `,
  politics: `
    stemt|stemde|stem|gestemd|stemmen|votes|voted .. pvv|vvd|d66|fvd|forum|bbb|pvda|sp|cda|sgp|groenlinks|denk|ja21|wilders|volt|links|rechts|extreemrechts
    lid|actief|kandidaat|aanhanger|fan van|voor|bij de|het|forum? pvv|vvd|d66|fvd|forum|bbb|pvda|sp|cda|sgp|groenlinks|denk|ja21
    lid is|was|wordt|werd|blijft van|bij de|het? pvv|vvd|d66|fvd|forum|bbb|pvda|sp|cda|sgp|groenlinks|denk|ja21|volt
    pvv-stemmer|pvv'er|vvd'er|fvd'er|d66'er|forum-aanhanger|pvv-aanhanger|extreemrechts|extreemlinks|wappie|complotdenker
    politieke voorkeur|overtuiging|kleur
  `,
  union: `
    vakbondslid|vakbondsman|vakbondsvrouw|bondslid|kaderlid
    actiecomite|bestuurslid|afdelingsbestuur|actief .. aob|fnv|cnv|vakbond|bond
    gaat|ging|gaan|wil staken
    lid|lidmaatschap .. vakbond|aob|fnv|cnv|bond
  `,
  offence: `
    opgepakt|gearresteerd|aangehouden|veroordeeld|strafblad|winkeldiefstal|drugsdealer|dealt|dealde|taakstraf|halt-straf|haltstraf|halt-bureau|gevangenis|bajes|cel|verdachte|verdacht|crimineel|criminele|ingebroken|inbraak|arrested|convicted|prison|jail|enkelband|reclassering
    bureau|naar halt
    betrapt .. drugs|blowen|dealen
    heeft|had|hebben .... ingebroken|gestoken
    betrapt op|met ..
    mes|wapen|boksbeugel .. mee|bij|meegenomen|zak|kluisje|tas
    drugs|wiet|joint|hasj|blowt|blowen|lachgas .. gebruikt|gebruikte|verkocht|verkoopt|dealt|bij|gerookt|gevonden|kluisje|tas
    blowt|blowde|dealer
    zit vast
    aangifte tegen
    verdacht|beschuldigd|wordt verdacht|beschuldigd? van
    drugshandel|drugsdealen|afpersing|chantage|sextortion|heling|inbraken|*geweld|naaktfoto|naaktfoto's|naaktfotos|aanranding|verkrachting|stalking|stalkt|jeugdbende|criminaliteit|overval|ontucht|grooming|mishandelde|beroving|straatroof
    voor de rechter
    in aanraking met
    zit|zat vast|gevangen
    zit|zat in de bak|lik|nor|gevangenis
    vast voor|wegens
  `,
  theft: `
    steelt|stal|stole .. van|geld|telefoon|uit|spullen|from|my
    heeft|had|hebben .... gestolen|gejat
    betrapt .. stelen|diefstal
  `,
  care: `
    jeugdzorg|uithuisplaatsing|uithuisgeplaatst|uithuisgeplaatste|pleeggezin|pleegouders|pleegkind|pleegzorg|ots|ondertoezichtstelling|gezinsvoogd|voogd|jeugdbescherming|kinderrechter|jeugdrechter|crisisopvang|crisispleeggezin|jeugdinrichting|gezinshuis|mishandeld|mishandelt|mishandeling|kindermishandeling|misbruikt|verwaarloosd|verwaarlozing|aangerand|verkracht|adoptie|geadopteerd|gezinscoach|wijkteam|leerplichtambtenaar|abused|wijkagent
    uit beeld
    uit huis geplaatst|gezet|gehaald
    veilig thuis
    blauwe plekken
    youth|foster care
    blijf-van-mijn-lijfhuis|opvanghuis|vrouwenopvang
    thuis .. geslagen|klappen|slaag
    geslagen|klappen|slaag .. thuis|vader|moeder
    kinderbescherming|ouderlijke|huisverbod|zorgmelding|pleegmoeder|pleegvader|pleegdochter|pleegzoon|jeugdhulp|jeugdzorgmelding|jeugdbeschermer|gezinsbegeleiding|crisisplaatsing|noodopvang|familiehuis
    slapen|slaapt|wonen|woont|verblijft|zitten .. opvang|noodopvang|blijf-van-mijn-lijf
    huiselijk geweld|mishandeling|ruzie
    thuis .. onveilig|geweld
  `,
  family: `
    scheiding|vechtscheiding|gescheiden|scheiden|echtscheiding|divorce|divorced|schuldsanering|schulden|voedselbank|bijstand|dakloos|werkloos|faillissement|alcoholist|alcoholiste|alcoholprobleem|omgangsregeling|co-ouderschap|voogdij|thuissituatie|huisuitzetting|armoede|homeless
    is|was|waren|kwam|kwamen|stond|stonden|weer|ruikt|altijd .. dronken|aangeschoten|beschonken|laveloos
    stomdronken|dronkenlap
    problemen|ellende|moeilijk|gedoe|ruzie .. thuis
    thuis .. problemen|ellende|moeilijk|onveilig|ruzie|honger
    drinkt|dronk te|veel|weer
    is|zijn|was|waren|plotseling|onverwacht|vorige|vannacht .. overleden|gestorven|verongelukt
    died|overleden|overlijden|passed <relative>|van|away
    gaan|gaat|zijn|gingen|liggen .. uit|in elkaar|scheiding
    ouders|vader|moeder .. uit elkaar
    vader|moeder|papa|mama .. weggelopen|vertrokken|vertrok
    zonder ontbijt|eten
    zonder jas
    geen geld
    kan|kunnen .. niet betalen
    verloor .. <relative>
    <relative> .. verloren|vast
    moeder|vader|mama|papa|ma|pa|ouders|stiefvader drinkt|drinken|gokt|blowt|vast|verslaafd|ontslagen|werkloos
    deurwaarder|schuldhulp|schuldhulpverlening|minima|bijstandsmoeder|doodgeboren|stilgeboren|zelfdoding|halfwees|weeskind|familiedrama|bewind|schuldeisers
    op straat gezet
    alleenstaande|alleenstaand moeder|vader
    thuis .. oorlog|drama|puinhoop
    rouwt|rouwen|rouwverwerking|begrafenis|uitvaart|crematie|begraven
  `,
  topic: `
    studiedag|studieochtend|studiemiddag|cursus|training|workshop|webinar|lezing|congres|symposium|symposium|scholing|boek|boeken|prentenboek|artikel|documentaire|film|serie|podcast|themaweek|thema|themales|gastles|gastlessen|project|projectweek|spreekbeurt|werkstuk|presentatie|voorstelling|theater|collecte|collecteren|collecteweek|sponsorloop|actie|inzamelingsactie|fonds|onderzoek|wereld*|bewustwording|campagne|voorlichting|voorlichtingsles|beleid|kabinet|minister|protocol|debat|discussie|lesbrief|lespakket|quiz|tentoonstelling|museum|expertisecentrum|conference|course|book|lecture
    week|dag|dagen|maand van|tegen|voor
    les|lessen over
    in het algemeen
  `,
} as const;
