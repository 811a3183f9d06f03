// Persons of a story are known where the text tells of it, and there alone.
import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/language/names/words';
import { castIn } from '../../../src/language/names/worlds';
import { readText } from '../../../src/language/text';

const cast = (raw: string) => {
  const text = readText(raw);
  return castIn(text, wordsOf(text)).map(place => text.tokens[place]?.text);
};

it.each<[string, ...string[]]>([
  ['In de bijbelles hoorden we hoe Ruth bij Naomi bleef.', 'Ruth', 'Naomi'],
  ['Het verhaal over Esther stond vandaag centraal in de viering.', 'Esther'],
  ['Harry en Hermelien vlogen door de gang van Zweinstein.', 'Harry', 'Hermelien'],
  ['Bij Romeo en Julia kreeg Tybalt het grootste applaus.', 'Romeo', 'Julia', 'Tybalt'],
])('%s', (raw, ...names) => expect(cast(raw)).toEqual(names));

it.each([
  'Ruth en Naomi speelden samen in de poppenhoek.',
  'Ruth las voor in de viering.',
  'Juf Esther vertelt uit de bijbel.',
  'Samuel uit groep 4 stak de kaars aan bij de bijbel.',
  'Thomas Kuipers maakte een ark van karton voor de bijbelweek.',
])('leaves %s', raw => expect(cast(raw)).toEqual([]));
