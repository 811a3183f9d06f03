// Swear words that are swearing only in some sentences.

/** Patterns in the language of `tone/pattern`. */
export const ALWAYS_SWEARING = `
[ kanker|tering|tyfus|pleuris|klere|kolere|pokken|takke ] op|zeg|man|hee|he|hey|wat|zooi|ding|weer|school|dag|wijf|@scold|@slur|@homonym|$
^ [ kanker|tering|takke|crap ]
krijg *2 de|het? *1 vliegende? [ kanker|tering|tyfus|pest|kolere|klere|pleuris|pokken|pokke|takke ]
kan|kunnen|kun|mag|mogen|kon|konden|kunt *3 de|het? [ kanker|tering|tyfus|kolere|klere|pleuris|pokken ] krijgen|in
wat|hoe|waar *1 de [ tering|kanker|tyfus|pleuris|kolere|hel|fuck ]
zo'n|wat|die|dat|deze|dit|een [ kanker|tering|tyfus|klere|kolere|takke|pokke ] *1 @person|@scold|zooi|weer|ding|dag|vak|toets|school|klas|les|werk|herrie|gedoe|streek
[ naar de klote|kloten|tering|kanker|tyfus|verdommenis|gallemiezen ]
[ geen|de|te kloten ]
[ voor de kloten|klote|lul ]
[ schijt ] aan|op|hebben
[ klere ] zooi|ding|herrie|lijer
[ naaien|genaaid ] door|waar
[ van de lul ]
[ godver ]
[ what the hell|fuck ]
[ holy shit|fuck|crap ]
[ piss off ]
[ son of a bitch ]
[ lazerus|piss|crap ]
`;
