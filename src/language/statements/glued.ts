// Takes a glued hashtag apart into the words of statements: #nietnamensschool, #losvanmijnwerkgever.
import { STATEMENT_LISTS, STATEMENTS, THIRD_PARTY_SLOTS } from '../lexicon/statements';

/** The form that stands for any name of the author's school. */
export const SCHOOL_FORM = 'schoolnaam';

const LONGEST = 80;
const SMALL =
  'de het een van voor door op in en ik is zijn dit dat die niet geen mijn jullie jouw hun onze ons the of my not for and are what others schrijvers schrijver';
const WORDS = wordsOf([
  ...Object.values(STATEMENTS),
  ...Object.values(THIRD_PARTY_SLOTS),
  ...Object.values(STATEMENT_LISTS),
  SMALL,
]);
const LONGEST_WORD = 30;

/** The words of a lexicon that may stand in a glued hashtag. */
function wordsOf(sources: readonly string[]): ReadonlySet<string> {
  const words = sources.flatMap(source => source.split(/[\s|?]{1,10}/u));
  return new Set(words.filter(word => /^\p{L}{2,20}$/u.test(word) && word !== SCHOOL_FORM));
}

/**
 * The words of which a folded hashtag is made, the fewest there are, or null where letters are left over or it is one word.
 * `names`: names of the school without blanks; they come back as `schoolnaam`. At most 80 letters are looked at.
 */
export function piecesOf(body: string, names: ReadonlySet<string>): string[] | null {
  if (body.length > LONGEST || WORDS.has(body)) return null;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= body.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - 2; start++) {
      const before = best[start];
      const piece = body.slice(start, end);
      const word = names.has(piece) ? SCHOOL_FORM : WORDS.has(piece) ? piece : null;
      if (!before || word === null) continue;
      const known = best[end];
      if (!known || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  const pieces = best[body.length];
  return pieces && pieces.length > 1 ? pieces : null;
}
