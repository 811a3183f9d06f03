// Words by which a profile shows a pupil, and words by which it shows an adult of the school; own-written.
export const PUPIL_SIGNS = {
  pupil: `
    leerling|leerlinge|scholier|brugklasser|brugpieper|kleuter|basisschoolleerling|eindexamenkandidaat|examenkandidaat|pupil|student|mentorleerling|schoolkind
    groep 1|2|3|4|5|6|7|8
    klas|leerjaar|brugklas|jaar|year|grade 0
    zit in|op .. klas|groep|school|basisschool|college|lyceum|vmbo|havo|vwo|mavo|gymnasium|brugklas|leerjaar|h4|v4
    zit op
    klas|mentorklas van
    vmbo|havo|vwo|mavo|gymnasium|brugklas 0?
    4|5|6|7|8|9|10|11|12|13|14|15|16|17 jaar|jr|y/o|yo|years|j
    middelbare|basisschool|high|secondary school?
    goes to|school
  `,
  adult: `
    ouder|ouders|moeder|mama|vader|papa|opa|oma|mother|father|mom|mum|dad|parent|collega|leraar|lerares|leerkracht|docent|docente|juf|meester|directeur|conrector|rector|ib'er|onderwijsassistent|concierge|teacher|colleague|principal|oud-leerling|oudleerling|alumnus|alumna|alumni|student-leraar|pabo|pabostudent|stagiair|stagiaire|hbo|universiteit|university|master|bachelor|hogeschool|werkt|works|fotograaf|coach|trainer
    mama|papa|mam|pap|mum|mom van|of
    geeft les
    werk|werkzaam|werkt bij|op|als
  `,
} as const;
