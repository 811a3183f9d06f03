// Names in a quoted exercise are no persons; who solves it is.
import { expect, it } from 'vitest';
import { exampleNamesIn } from '../../../src/language/names/examples';
import { wordsOf } from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

const names = (raw: string) => {
  const text = readText(raw);
  return exampleNamesIn(text, wordsOf(text)).map(place => text.tokens[place]?.text);
};

it.each<[string, ...string[]]>([
  ['Rekenopgave van de dag: Karim heeft 12 knikkers en Bo heeft er 5.', 'Karim', 'Bo'],
  ['Voorbeeldzin in de toets: "Marieke loopt naar de bakker."', 'Marieke'],
])('%s', (raw, ...found) => expect(names(raw)).toEqual(found));

it.each([
  'Karim loste de rekenopgave als eerste op.',
  'Dictee: alles goed! Gefeliciteerd Bo uit groep 4.',
  'Hoera: Marieke is jarig.',
])('leaves %s', raw => expect(names(raw)).toEqual([]));
