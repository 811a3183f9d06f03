// Words for pictures, recordings, and who agrees to them, Dutch and English; written for this project.

/** Phrases between commas, in the notation of the phrasebook. */
export const IMAGES = {
  image: `
    foto|foto's|fotos|*foto|*foto's, kiekje*, portret|portretten, afbeelding*, afgebeeld, beeld|beelden|beeldmateriaal, beeldopname*, opname|opnames|opnamen, herkenbare leerlingen|leerling|kinderen, herkenbaar op|in|online, kinderen|leerlingen herkenbaar, kind|kinderen|leerlingen .. in beeld, recognisable pupils|children,
    photo|photos, photograph*, picture|pictures|pic|pics, image|images|imagery, footage, snapshot*, selfie*`,
  recording: `
    film|films|filmen|filmt|gefilmd|gefilmde, filmpje*, *filmpje|*filmpjes, video|video's|videos|*video|*video's, videoopname*|video-opname*,
    geluid|geluiden|geluids*, audio*, opname|opnames|opnamen|*opname|*opnames|*opnamen, livestream*, vlog*,
    filming|filmed, recording|recordings|record, footage, clip|clips, sound`,
  consent: `
    toestemming|toestemmings*, instemming|instemmen|instemt|ingestemd, toegestemd|toestemt|toestemmen, akkoord, goedkeuring|goedgekeurd, permissie,
    goed vindt|vinden|gevonden, ja hebben|heeft|is gezegd, ja heeft|hebben gezegd, mee eens, goedvindt|goedvinden, getekend|tekent|tekenen|ondertekend|ondertekent|ondertekende, bezwaar hebben|heeft|maken|gemaakt,
    consent|consents|consented|consenting, permission|permissions, agree|agrees|agreed|agreement, approval|approve|approved|approves, authorisation|authorization,
    are|is happy to|with, said|say|says yes, tick|ticked|ticks, sign|signs|signed, object|objects|objected, release form, opt-in`,
  asks: `
    vraag|vragen|vraagt|gevraagd|navraag, vooraf, controleer*, overleg,
    ask|asks|asked|check|checks, in advance`,
  parents: `
    ouder|ouders|ouderlijke, verzorger*, opvoeder*, moeder|moeders|vader|vaders, voogd*, van|door|als thuis, verwanten, relatives,
    parent|parents|parental, carer|carers, guardian*, mother|mothers|father|fathers|mum|mums|dad|dads, families|family`,
  pupil: `
    leerling|leerlingen|*leerling|*leerlingen, kind|kinderen|kleuter*, scholier*, minderjarige*, klas|klassen, tieners,
    pupil|pupils, student|students, child|children, kid|kids, learner*, minors, pupil's|student's|child's|pupils'|students'|children's`,
  formerPupil: `oud-leerling*, oudleerling*, ex-leerling*, former pupil|pupils|student|students, alumni`,
  adult: `
    collega|collega's|collegas|collegae, medewerkers|werknemers|personeelsleden, volwassene*, teamleden, stagiair*, vrijwilliger*, gastspreker*, bezoekers,
    colleague*, member|members of staff, adult|adults, co-worker*, employees, visitors, volunteers`,
  concerned: `
    betrokken*, geportretteerde*, iedereen|wie|degene|degenen|personen|mensen die? er? op|erop|daarop? staat|staan,
    wie erop staat|staan, wie|iedereen herkenbaar|zichtbaar .. staat|is, wie herkenbaar|zichtbaar is|zijn, herkenbare mensen|personen|persoon, afgebeelde persoon|personen,
    everyone|everybody|anyone|person|persons|people|those|all who? is|are|can? be? concerned|involved|shown|pictured|depicted|recognisable|identifiable|featured,
    any|every person, everyone|everybody in it|them|the, the person|people agree|agrees|agreed`,
  written: `
    schriftelijk*, formulier*, *formulier|*formulieren, ondertekend*, handtekening, zwart op wit,
    written, in writing, signed|signature, form|forms`,
  yearly: `
    jaarlijks*, ieder|elk|elke|iedere school? jaar|schooljaar|september, elk|ieder nieuw schooljaar, per jaar|schooljaar, een|1 jaar|schooljaar geldig,
    een|1 schooljaar, twaalf|12 maanden,
    annual|annually|yearly, every|each new? school|academic? year|september|autumn|august, one school|academic? year, a|twelve|12 months, for a year, again .. year`,
  lapsed: `last year, previous year, vorig jaar, vorig schooljaar`,
  evenIf: `
    ook niet|als .... toestemming|instemmen|instemming|akkoord|goed|ja, ongeacht toestemming, zelfs met|als, ook met|na toestemming,
    even with|where|if|when|though, not even with, regardless of|whether, whether or not`,
  press: `krant|kranten|pers|nieuwsmedia, newspaper*, press`,
  post: `
    plaats|plaatsen|plaatst|geplaatst, post|posten|gepost, publiceer*, publiceren|gepubliceerd, deel|delen|deelt|gedeeld, zet|zetten|gezet, verspreid*,
    openbaar, online, upload*, getoond|tonen|toon, *pagina, in|buiten beeld, verschijn*, account|accounts, pagina|pagina's, op internet|facebook|instagram,
    posts|posting|posted, publish*, share|shares|shared|sharing, uploads|uploaded, put|goes, appear|appears, use|using`,
} as const;
