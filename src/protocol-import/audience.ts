// Tells whether an article speaks to staff, or to pupils, parents or the school itself.
import { foldOf } from '../language/text';

const OTHERS =
  'leerlingen|leerling|ouders|ouder|verzorgers|kinderen|bezoekers|pupils|pupil|students|student|parents|parent|carers|children|visitors|families|familie';
const STAFF =
  'medewerker|personeel|collega|leerkracht|docent|leraar|leraren|team|staff|employee|teacher|colleague|werknemer|iedereen|everyone|leidinggevende';
const SPEAKS_OF_STAFF = new RegExp(`(?<!\\p{L})(?:${STAFF})`, 'u');
const NAMED = `(?:(?:the|de|onze|our|alle|all)\\s+)?(?:${OTHERS})(?:(?:,|\\s+(?:en|and|of|or))\\s*(?:${OTHERS}))*`;
/** A heading that speaks to others: "Voor ouders", "Rules for pupils and parents", "Wat we van ouders vragen". */
const ADDRESSED = new RegExp(
  `^(?:(?:afspraken|regels|richtlijnen|rules|guidance|advice|agreements|information|expectations)\\s+)?(?:voor|for)\\s+${NAMED}$|^wat (?:we|wij) (?:van )?${NAMED} (?:vragen|verwachten)|^what we (?:ask|expect) (?:of|from) ${NAMED}$`,
  'u',
);
/** A heading that only names them: their own section, or one on dealing with them. */
const BARE = new RegExp(`^${NAMED}$`, 'u');
const MENTIONS = new RegExp(`(?<!\\p{L})(?:${OTHERS})(?!\\p{L})`, 'u');
/** A sentence of which others are the subject: "Ouders plaatsen geen …", "Pupils must not …", "Please return it …". */
const SUBJECT = new RegExp(
  `^(?:(?:de|onze|alle|the|our|all|van|from|we kindly ask|we ask|wij vragen|we vragen)\\s+)*(?:${OTHERS})(?:(?:,|\\s+(?:en|and|of|or))\\s*(?:${OTHERS}))*\\s+(?!(?:die|wie|who|whose|want|wants|told|tell|zeggen|vertellen|hebben recht|zijn|are|have|love|like|vinden|leren|learn|know|van|of|en|and|or|zijn te|with|without|met|zonder|in|on|op)(?!\\p{L}))(?!\\S+ (?:je|jij|we|wij|u|ik|men)(?!\\p{L}))`,
  'u',
);
/** What others are asked: "Van ouders vragen wij …", "From parents we expect …". */
const ASKED = new RegExp(`^(?:van|from) ${NAMED} .{0,20}(?:vragen|verwachten|ask|expect)`, 'u');
const THEIR_CHILD =
  /(?<!\p{L})(?:je|uw|your|hun|their own) (?:eigen )?(?:kind|kinderen|child|children|child's)(?!\p{L})|in your child/u;

/** An article as far as its audience shows: its words, and for whom a table says that it is. */
export interface Addressed {
  readonly words: string;
  readonly column: string;
}

/** Whether a whole document is a letter to others: "Beste ouders,", "Dear parents". */
export function isLetterToOthers(text: string): boolean {
  return SALUTATION.test(foldOf(text));
}

const SALUTATION = new RegExp(
  `(?:^|\\n)(?:beste|geachte|lieve|dear) (?:${OTHERS})(?:(?:,| en| and)? (?:${OTHERS}))*[,!]?(?:\\n|$)`,
  'u',
);

/** Whether each article below one heading is meant for others than staff. */
export function forOthers(heading: string, articles: readonly Addressed[]): boolean[] {
  const title = foldOf(heading)
    .trim()
    .replace(/[:?.]$/u, '');
  const section = !SPEAKS_OF_STAFF.test(title) && (ADDRESSED.test(title) || (BARE.test(title) && isTheirs(articles)));
  return articles.map(({ words, column }) => {
    if (column !== '') return !SPEAKS_OF_STAFF.test(foldOf(column)) && BARE.test(foldOf(column));
    return section || (!SPEAKS_OF_STAFF.test(title) && speaksOfOthers(foldOf(words).trim()));
  });
}

/** A section "Parents" on dealing with parents names them as those with whom something is done. */
function isTheirs(articles: readonly Addressed[]): boolean {
  return articles.every(({ words }) => {
    const folded = foldOf(words).trim();
    return speaksOfOthers(folded) || !(MENTIONS.test(folded) || SPEAKS_OF_STAFF.test(folded));
  });
}

function speaksOfOthers(folded: string): boolean {
  return SUBJECT.test(folded) || ASKED.test(folded) || THEIR_CHILD.test(folded);
}

/** Whether an article says for whom or what the protocol holds. */
export function isScope(words: string): boolean {
  return SCOPE.test(foldOf(words)) || BOUND.test(foldOf(words));
}

const BOUND = /(?<!\p{L})(?:is|are|zijn) (?:bound by|gebonden aan) (?:this|dit|deze)(?!\p{L})/u;
const SCOPE =
  /(?:afspraken|protocol|reglement|regeling|regels|richtlijn|richtlijnen|code|gedragscode|policy|rules|guidance|guidelines|agreements|it|dit)\s+(?:\S+\s+){0,3}?(?:geldt|gelden|van toepassing|is bedoeld|zijn bedoeld|applies|apply|is for|are for|covers|cover|betreft|is bound by|are bound by|zijn gebonden aan)(?!\p{L})/u;
