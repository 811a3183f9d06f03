// Names of animals are left alone; names of persons beside animals are not.
import { expect, it } from 'vitest';
import { namesIn } from '../../../src/language/names';
import { isAnimal } from '../../../src/language/names/animals';
import { readText } from '../../../src/language/text';

const found = (text: string) => namesIn(readText(text), { exempt: [] }).map(hit => hit.name);

it.each([
  'Onze schoolkonijnen Floor en Daan hebben een nieuw hok.',
  'Vijf kuikens, één heet nu officieel Henk.',
  'Rust zacht lieve Bella, veertien jaar de beste hond van de wereld.',
  'De klassenhamster heet Truus.',
])('an animal: %s', text => expect(found(text)).toEqual([]));

it.each([
  ['Sem nam zijn hond mee naar school.', 'Sem'],
  ['Lotte vertelde over haar konijn.', 'Lotte'],
])('a person: %s', (text, name) => expect(found(text)).toEqual([name]));

it('knows animals of the school by their ending', () => {
  expect(isAnimal('schoolcavia')).toBe(true);
  expect(isAnimal('schoolplein')).toBe(false);
});
