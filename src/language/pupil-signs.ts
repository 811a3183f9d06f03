// Tells whether the words around a person on a page show that it is, or probably is, a pupil.
import { PUPIL_SIGNS } from './lexicon/pupil-signs';
import { cuesIn, formsOf, phrasebook } from './phrases';
import type { Text } from './text';

const BOOK = phrasebook(PUPIL_SIGNS);
/** Classes as pupils write them: h4c, 2b, 3vwo. */
const CLASS = /^(?:[1-8][a-h]|[hvmtg][1-6][a-z]?|[1-6](?:vwo|havo|vmbo|tl|gt|kb|bb))$/u;

/** Whether a profile's words show a pupil; a parent or colleague who mentions a class is none. Linear. */
export function showsPupil(about: Text): boolean {
  let pupil = false;
  for (const sentence of about.sentences) {
    const forms = formsOf(sentence);
    const names = new Set(cuesIn(BOOK, sentence, forms).map(cue => cue.name));
    if (names.has('adult')) return false;
    pupil ||= names.has('pupil') || forms.some(form => CLASS.test(form));
  }
  return pupil;
}
