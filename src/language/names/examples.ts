// Marks the names in a quoted exercise, such as a sum in words: they are no persons.
import type { Text } from '../text';
import { classFollows, cueBefore } from './cues';
import { isFirstName, isSurname, setOf, type Word } from './words';

const EXERCISES = setOf(
  `rekenopgave rekensom redactiesom redactiesommen verhaaltjessom rekenraadsel rekenvraag raadsel taaltip spellingtip voorbeeldzin voorbeeldzinnen
   ontleedzin dicteezin dictee taalvraag grammaticavraag persoonsvorm zinsontleding examenvraag quizvraag werkwoordspelling hoofdrekenen breinbreker`,
);

/** Lone first names behind the colon or quotation mark that follows a word for an exercise. */
export function exampleNamesIn(text: Text, words: readonly (Word | null)[]): number[] {
  const from = words.findIndex(word => word !== null && EXERCISES.has(word.fold));
  if (from < 0) return [];
  const colon = text.tokens.slice(from, from + 10).findIndex(token => /^[:"“„'‘]$/.test(token.text));
  if (colon < 0) return [];
  const places: number[] = [];
  for (let place = from + colon + 1; place < words.length; place++) {
    const word = words[place];
    if (word?.shape !== 'capital' || !isFirstName(word.fold)) continue;
    const next = words[place + 1];
    if (next?.shape === 'capital' && isSurname(next.fold)) continue;
    if (!cueBefore(text, words, place) && !classFollows(text, words, place)) places.push(place);
  }
  return places;
}
