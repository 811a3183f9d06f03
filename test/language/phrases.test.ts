// Phrases are found word by word, with alternatives, endings, gaps and numbers.
import { expect, it } from 'vitest';
import { cuesIn, formsOf, phrasebook } from '../../src/language/phrases';
import { readText } from '../../src/language/text';

const book = phrasebook(
  { a: 'kom|ga mee\nautis*\n*toets\nneem .. mee\n0 jaar\nlid van? <club>\nheel? mooi' },
  { club: 'bond|aob' },
);

const found = (raw: string) =>
  readText(raw).sentences.flatMap(sentence =>
    cuesIn(book, sentence, formsOf(sentence)).map(cue => raw.slice(cue.start, cue.end)),
  );

it.each([
  ['Ga mee!', ['Ga mee']],
  ['Ga nu mee', []],
  ['een autistisch kind', ['autistisch']],
  ['de eindtoets', ['eindtoets']],
  ['neem een tas mee', ['neem een tas mee']],
  ['neem een tas en een jas mee', []],
  ['hij is 9 jaar', ['9 jaar']],
  ['heel mooi', ['heel mooi', 'mooi']],
  ['lid van aob, lid bond', ['lid van aob', 'lid bond']],
])('%s', (raw, expected) => expect(found(raw)).toEqual(expected));

it('refuses a phrase that begins with a gap', () => {
  expect(() => phrasebook({ a: '.. mee' })).toThrow('must begin');
});
