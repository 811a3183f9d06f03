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
  `,
  disability: `
    rolstoel|rolstoelgebonden|doof|dove|slechthorend|slechthorende|slechtziend|slechtziende|gehandicapt|gehandicapte|handicap|spastisch|spastische|verlamd|gehoorapparaat|gehoorapparaten|prothese|spierziekte|hersenletsel|wheelchair|deaf|disabled|disability|gebarentolk
    verstandelijk|verstandelijke|lichamelijk|lichamelijke|motorische|visuele|auditieve|meervoudig .. beperking|beperkt|gehandicapt|beperkte
    blind geboren
    is|wordt|bijna blind
  `,
  medication: `
    medicatie|medicijn|medicijnen|ritalin|concerta|methylfenidaat|antidepressiva|insuline|insulinepomp|prednison|kalmeringspillen|slaappillen|medication|meds|pilletje|pufjes|puffer|tabletten
    slikt|krijgt|neemt .. pillen|pil|tabletten
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
  `,
  origin: `
    gevluchte|vluchtelingen|vluchtelingengezin|nieuwkomer|statushouders
    vluchteling|vluchtelinge|gevlucht|asielzoeker|asielzoekster|statushouder|azc|asielzoekerscentrum|illegaal|ongedocumenteerd|verblijfsvergunning|uitgezet|uitzetting|refugee|uitgeprocedeerd
    syrisch*|oekraien*|poolse|pools|turks|turkse|marokkaans|marokkaanse|surinaams|surinaamse|afghaans|afghaanse|eritrees|eritrese|somalisch|somalische|iraakse|iraanse|roemeense|bulgaarse|antilliaans|antilliaanse|chinese|russische|syrian|polish|turkish|moroccan <pupil>|<relative>|gezin|ouders|jongens|meisjes|familie|afkomst|komaf|roots|achtergrond|bloed|collega
    marokkaan|marokkaantje|turk|turkje|pool|syrier|somalier|zigeuner|woonwagenbewoner|antilliaan|surinamer
    komt|kwam|komen|gekomen|is .. uit|from syrie|oekraine|polen|turkije|marokko|afghanistan|eritrea|somalie|irak|iran|roemenie|bulgarije|suriname|curacao|ghana|china|rusland|jemen|soedan|oekraine|syria|ukraine|poland|turkey|morocco
    huidskleur|donkergetint|getint|afkomst|komaf|etniciteit
    half|halve surinaams|turks|marokkaans|pools|nederlands|antilliaans|chinees
  `,
  sexuality: `
    homo|homoseksueel|homofiel|lesbisch|lesbienne|biseksueel|bi|transgender|transjongen|transmeisje|transvrouw|transman|non-binair|nonbinair|genderdysforie|aseksueel|queer|gay|lesbian|transitie
    uit|out de|of kast|the|closet closet?
    is|was trans
    valt|val op jongens|meisjes|mannen|vrouwen
    twee moeders|vaders|papa's|mama's
    geaardheid|geslachtsverandering
    nu een jongen|meisje
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
    blauwe plek|plekken
    youth|foster care
    blijf-van-mijn-lijfhuis|opvanghuis|vrouwenopvang
    thuis .. geslagen|klappen|slaag
    geslagen|klappen|slaag .. thuis|vader|moeder
  `,
  family: `
    scheiding|vechtscheiding|gescheiden|scheiden|echtscheiding|divorce|divorced|schuldsanering|schulden|voedselbank|bijstand|dakloos|werkloos|faillissement|alcoholist|alcoholiste|alcoholprobleem|omgangsregeling|co-ouderschap|voogdij|thuissituatie|huisuitzetting|armoede|homeless
    dronken|aangeschoten|beschonken|laveloos
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
  `,
  topic: `
    studiedag|studieochtend|studiemiddag|cursus|training|workshop|webinar|lezing|congres|symposium|symposium|scholing|boek|boeken|prentenboek|artikel|documentaire|film|serie|podcast|themaweek|thema|themales|gastles|gastlessen|project|projectweek|spreekbeurt|werkstuk|presentatie|voorstelling|theater|collecte|collecteren|collecteweek|sponsorloop|actie|inzamelingsactie|fonds|onderzoek|wereld*|bewustwording|campagne|voorlichting|voorlichtingsles|beleid|kabinet|minister|protocol|debat|discussie|lesbrief|lespakket|quiz|tentoonstelling|museum|expertisecentrum|conference|course|book|lecture
    week|dag|dagen|maand van|tegen|voor
    les|lessen over
    in het algemeen
  `,
} as const;
