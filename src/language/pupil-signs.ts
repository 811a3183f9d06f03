// Tells whether the words around a person on a page show that it is, or probably is, a pupil.
import { PUPIL_SIGNS } from './lexicon/pupil-signs';
import { indexPhrases, phrasesIn } from './names/phrases';
import { wordsOf } from './names/words';
import { cuesIn, formsOf, phrasebook } from './phrases';
import { foldOf, type Text } from './text';

const BOOK = phrasebook(PUPIL_SIGNS);
/** Classes as pupils write them: h4c, 2b, 3vwo. */
const CLASS = /^(?:[1-8][a-h]|[hvmtg][1-6][a-z]?|[1-6](?:vwo|havo|vmbo|tl|gt|kb|bb))$/u;

/**
 * Whether a profile's words show a pupil; a parent or colleague who mentions a class is none. `listed` are names and
 * classes of the school's own list. Linear.
 */
export function showsPupil(about: Text, listed: readonly string[] = []): boolean {
  const known = new Set(listed.map(foldOf));
  let pupil = phrasesIn(about, wordsOf(about), indexPhrases(listed)).length > 0;
  for (const sentence of about.sentences) {
    const forms = formsOf(sentence);
    const names = new Set(cuesIn(BOOK, sentence, forms).map(cue => cue.name));
    if (names.has('adult')) return false;
    pupil ||= names.has('pupil') || forms.some(form => CLASS.test(form) || known.has(form));
  }
  return pupil;
}
