// Tells in which language a text is written, as far as the rules can read it.
import { DUTCH, ELSEWHERE, ENGLISH } from './lexicon/tongues';
import { foldOf, type Text } from './text';

/** `unclear`: too short to tell; the rules treat it as Dutch. */
export type Tongue = 'nl' | 'en' | 'mixed' | 'other' | 'unclear';

const ENOUGH = 2;
const SURELY_OTHER = 3;
/** Words in lower case without one small word of Dutch or English, beside one of another language, and alone. */
const SOME_WORDS = 3;
const MANY_WORDS = 7;
const OTHER_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Tamil}]/u;

/** Letters that stand in small Turkish, Polish, German, Romanian, Nordic, Czech or Spanish words, and in no Dutch or English ones. */
const OTHER_LETTER = /[ßşğıłąężźśćńñøæåõășțřšžčýůő]/u;

/** The language of a text, by its commonest words and its script. Runs in time linear in its length. */
export function tongueOf(text: Text): Tongue {
  let dutch = 0;
  let english = 0;
  let elsewhere = 0;
  let foreign = 0;
  let words = 0;
  let plain = 0;
  for (const token of text.tokens) {
    if (token.kind !== 'word') continue;
    words++;
    const form = foldOf(token.lower);
    const nl = DUTCH.has(form);
    const en = ENGLISH.has(token.lower);
    if (nl && !en) dutch++;
    if (en && !nl) english++;
    // A name may be written with any letter: capitals tell nothing.
    const small = /^\p{Ll}/u.test(token.text);
    if (small) plain++;
    const strange = small && OTHER_LETTER.test(token.lower);
    if (!nl && !en && (strange || ELSEWHERE.has(form))) elsewhere++;
    if (OTHER_SCRIPT.test(token.text)) foreign++;
  }
  if (words === 0) return 'unclear';
  if (foreign * 2 > words) return 'other';
  const known = dutch + english;
  if (elsewhere >= SURELY_OTHER && elsewhere > known * 2 && elsewhere * 3 >= words) return 'other';
  // Dutch and English hardly ever do without their small words: 26 of 7,000 sentences of four words or more.
  const strangeness = elsewhere >= ENOUGH ? 2 : elsewhere === 1 ? SOME_WORDS : MANY_WORDS;
  if (known === 0 && plain >= strangeness) return 'other';
  if (known < ENOUGH) return 'unclear';
  if (Math.min(dutch, english) >= ENOUGH && Math.min(dutch, english) * 3 >= Math.max(dutch, english)) return 'mixed';
  return dutch >= english ? 'nl' : 'en';
}
