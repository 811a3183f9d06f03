// Finds the name of a person inside a hashtag: #trotsopmila, #JufSanne, #bilal8jaar.
import { foldOf, type Token } from '../text';
import type { PersonRole } from './cues';
import { isAmbiguous, isFamiliar, isFirstName, isFunctionWord, isPlace, isSurname } from './words';

export interface HashtagName {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly role: PersonRole;
}

const COLLEAGUE = /^(?:juffrouw|juffie|juf|meester|meneer|mevrouw|collega|mentor|conciërge|conciergé|directeur)/;
const PUPIL =
  /^(?:(?:super)?trotsop|gefeliciteerd|hoeravoor|hoera|welkom|bedankt|dankjewel|happybirthday|hb|fijneverjaardag|jarige|lieve|knappe|stoere|team|voor|klasvan|mamavan|papavan|beterschap|succes|rip|goedzo|topper|kanjer|held|thankyou|proudof|congrats)/;
const BEHIND = /(?:isjarig|jarig|\d{1,2}jaar|\d{1,2}|bedankt|wint|won|topper|kanjer|gaatvanschool|forever|rocks)$/;
const BESIDE_NAME =
  /^(?:juf|juffie|juffrouw|meester|meneer|mevrouw|collega|mentor|trots|trotse|op|super|supertrots|gefeliciteerd|hoera|voor|welkom|bedankt|dankjewel|happy|birthday|jarig|jarige|is|lieve|team|klas|van|de|den|der|wint|won|goed|zo|topper|kanjer|jaar|\d+|groep|proud|thank|you|love)$/;

/** The name in a hashtag token, or null. `isExempt` tells of folded words that are no person here. */
export function nameInHashtag(token: Token, isExempt: (fold: string) => boolean): HashtagName | null {
  const body = token.text.slice(1);
  if (/\p{Ll}\p{Lu}/u.test(body) || body.includes('_')) return inPieces(token, isExempt);
  const lower = token.lower.slice(1);
  if (lower.length !== body.length) return null;
  const cheer = PUPIL.exec(lower)?.[0] ?? '';
  const colleague = COLLEAGUE.exec(lower.slice(cheer.length))?.[0] ?? '';
  const before = cheer + colleague;
  const behind = BEHIND.exec(lower.slice(before.length))?.[0] ?? '';
  const fold = foldOf(lower.slice(before.length, lower.length - behind.length));
  if (fold.length < 3 || isExempt(fold) || isFunctionWord(fold) || isPlace(fold)) return null;
  const cue = before !== '' || behind !== '';
  const fits = cue
    ? isFirstName(fold) && (colleague !== '' || !isAmbiguous(fold) || isFamiliar(fold))
    : isFamiliar(fold) && !isAmbiguous(fold);
  if (!fits || (/^(?:team|voor|welkom)$/.test(before) && isAmbiguous(fold))) return null;
  const start = token.start + 1 + before.length;
  return { start, end: token.end - behind.length, role: colleague ? 'colleague' : cheer ? 'pupil' : 'unknown' };
}

interface Piece {
  readonly fold: string;
  readonly start: number;
  readonly end: number;
}

const THINGLIKE =
  /^(?:koning|koningin|prins|prinses|sint|st|saint|storm|museum|huis|stichting|school|basisschool|straat|plein|film|boek|musical|team|club|in|naar|uit|bij|expeditie|jarige|project|actie|operatie|thema|methode|obs|cbs|kbs|the|de|het|von|van|world|radio|cafe|hotel)$/;

/** #topnaamRinske: written small up to an everyday first name at its end, which no thing is called by. */
function endsInName(pieces: readonly Piece[], at: number): boolean {
  const fold = pieces[at]?.fold ?? '';
  if (at !== pieces.length - 1 || !isFamiliar(fold) || isAmbiguous(fold)) return false;
  return !pieces.slice(0, at).some(piece => THINGLIKE.test(piece.fold) || isFirstName(piece.fold));
}

/** #TrotsOpMila, #juf_lisa, #NoorDeVries: the pieces besides the name must be words that go with a name. */
function inPieces(token: Token, isExempt: (fold: string) => boolean): HashtagName | null {
  const pieces: Piece[] = [...token.text.matchAll(/\p{Lu}?\p{Ll}{1,40}|\p{Lu}{1,40}|\p{N}{1,20}/gu)].map(match => ({
    fold: foldOf(match[0]),
    start: token.start + match.index,
    end: token.start + match.index + match[0].length,
  }));
  const titled = pieces.findIndex(({ fold }) => COLLEAGUE.exec(fold)?.[0] === fold) + 1;
  const known = pieces.findIndex(({ fold }) => isFirstName(fold) && !isFunctionWord(fold) && !isPlace(fold));
  const at = known < 0 && titled > 0 && titled < pieces.length ? titled : known;
  const name = pieces[at];
  if (!name || isExempt(name.fold)) return null;
  const beside = (piece: Piece) => BESIDE_NAME.test(piece.fold) || PUPIL.exec(piece.fold)?.[0] === piece.fold;
  const called = titled === at && at > 0;
  if (!called && !pieces.slice(0, at).every(beside) && !endsInName(pieces, at)) return null;
  let last = at;
  while (last + 1 < pieces.length && isSurname(pieces[last + 1]?.fold ?? '')) last++;
  if (!pieces.slice(last + 1).every(beside)) return null;
  if (pieces.length === 1 + last - at && at === 0 && isAmbiguous(name.fold)) return null;
  const colleague = pieces.slice(0, at).some(piece => COLLEAGUE.test(piece.fold));
  return { start: name.start, end: pieces[last]?.end ?? name.end, role: colleague ? 'colleague' : 'unknown' };
}
