// Knows the names of animals and puppets from those of persons.
import * as lexicon from '../lexicon/what-names-belong-to';
import type { Text } from '../text';
import { sameLine } from './cues';
import { type Bar, isName, type Run } from './runs';
import { isFirstName, isFunctionWord, setOf, type Word } from './words';

const PETS = setOf(lexicon.PETS);

/** Whether a word is an animal or puppet, or the class's or school's own one. */
export function isAnimal(fold: string): boolean {
  if (PETS.has(fold)) return true;
  return (
    /^(?:klassen|school)\p{L}{3,12}$/u.test(fold) &&
    /(?:hamster|konijn|hond|kat|poes|cavia|vis|pop|beer|kip|geit)(?:tje|je|ten|den|en)?$/.test(fold)
  );
}

/** Marks the names around the animal at `place`. `run`: the names right behind it. */
export function barPet(text: Text, words: readonly (Word | null)[], place: number, run: Run | null, bar: Bar): void {
  if (run) barRow(text, words, run.first, bar);
  if (PRAISE.test(words[place - 1]?.fold ?? '')) barPraised(text, words, place, bar);
  for (let back = place - 1; back >= place - 4 && back >= 0; back--) {
    const word = words[back];
    const between = text.tokens[back];
    if (isName(word) && word && isFirstName(word.fold) && !isFunctionWord(word.fold)) {
      barRowBefore(text, words, back, bar);
      return;
    }
    const linking = word
      ? /^(?:de|het|een|mijn|onze|ons|is|zijn|mn|m'n|the|a|my|our|jonge|lieve|nieuwe|klassen|twee|drie|vier|oude)$/.test(
          word.fold,
        )
      : between?.text === ',' || between?.text === '(';
    if (!linking) return;
  }
}

/** "Max en Milo zijn de schoolkatten": every name of the row that ends at `last`. */
function barRowBefore(text: Text, words: readonly (Word | null)[], last: number, bar: Bar): void {
  bar(last, last, true);
  for (let back = last - 1; back > last - 8 && back >= 0; back--) {
    const word = words[back];
    if (word && isName(word) && isFirstName(word.fold)) bar(back, back, true);
    else if (text.tokens[back]?.text !== ',' && !/^(?:en|and|&)$/.test(word?.fold ?? text.tokens[back]?.text ?? ''))
      return;
  }
}

/** "De konijnen Floor en Daan": every name of the row is an animal's. */
function barRow(text: Text, words: readonly (Word | null)[], first: number, bar: Bar): void {
  bar(first, first, true);
  for (let next = first + 1; next < first + 8; next++) {
    const word = words[next];
    if (isName(word)) bar(next, next, true);
    else if (text.tokens[next]?.text !== ',' && !/^(?:en|and|&)$/.test(word?.fold ?? text.tokens[next]?.text ?? ''))
      return;
  }
}

const PRAISE =
  /^(?:liefste|beste|allerliefste|allerbeste|trouwste|leukste|mooiste|gekste|knuffeligste|oudste|dappere|lieve)$/;

/** "Rust zacht Bella, de beste hond van de wereld": the name in the sentence before is the animal's. */
function barPraised(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
  for (let back = place - 1; back >= Math.max(0, place - 10); back--) {
    if (!sameLine(text, back, place) || /^[.!?]$/.test(text.tokens[back]?.text ?? '')) return;
    const word = words[back];
    if (!word || !isName(word) || !isFirstName(word.fold) || isFunctionWord(word.fold)) continue;
    bar(back, back, true);
    return;
  }
}

/** "Het kuiken heet Henk": marks the name; false where no animal is spoken of. */
export function barNamedPet(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): boolean {
  const before = words[place - 1]?.fold ?? '';
  const named = words[place]?.fold === 'naam' && before !== 'mijn';
  if (!(named || /^(?:heet|heten)$/.test(words[place]?.fold ?? '')) || before === 'ik') return false;
  if (!mentionsPet(words, place)) return false;
  const name = [1, 2, 3, 4].map(step => place + step).find(next => isName(words[next]));
  if (name !== undefined) barRow(text, words, name, bar);
  return true;
}

/** Whether an animal or puppet is spoken of shortly before. */
function mentionsPet(words: readonly (Word | null)[], place: number): boolean {
  return words.slice(Math.max(0, place - 12), place).some(word => word !== null && isAnimal(word.fold));
}
