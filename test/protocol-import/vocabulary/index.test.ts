// The words of the importer are found with their meaning, in both languages.
import { expect, it } from 'vitest';
import { cuesIn, formsOf } from '../../../src/language/phrases';
import { readText } from '../../../src/language/text';
import { NOTIONS } from '../../../src/protocol-import/vocabulary/index';

const notions = (words: string) =>
  readText(words).sentences.flatMap(sentence => cuesIn(NOTIONS, sentence, formsOf(sentence)).map(cue => cue.name));

it.each([
  ['klassenfoto’s', 'image'],
  ['recordings', 'recording'],
  ['privé-e-mailadres', 'privateMail'],
  ['op persoonlijke titel', 'ownView'],
  ['uit den boze', 'not'],
  ['bear in mind', 'remind'],
])('%s: %s', (words, notion) => {
  expect(notions(words)).toContain(notion);
});

it('a school leader at a location is no place of a photo', () => {
  expect(notions('de locatieleider')).not.toContain('location');
});
