// Runs of capitalised words are found right behind a token, and no further than they reach.
import { expect, it } from 'vitest';
import { isName, runAfter } from '../../../src/language/names/runs';
import { wordsOf } from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

function run(raw: string) {
  const text = readText(raw);
  const found = runAfter(text, wordsOf(text), 0);
  return found && { ...found, words: raw.slice(text.tokens[found.first]?.start, text.tokens[found.last]?.end) };
}

it.each([
  ['boek "De Gorgels"', 'De Gorgels', true],
  ['schrijver Jan van Mersbergen las', 'Jan van Mersbergen', false],
  ['film heet Kruimeltje nu', 'Kruimeltje', false],
])('%s', (raw, words, quoted) => expect(run(raw)).toMatchObject({ words, quoted }));

it.each(['boek over pesten', 'boek\nJan'])('none behind: %s', raw => expect(run(raw)).toBeNull());

it('a name has a capital', () => {
  const words = wordsOf(readText('Sem loopt'));
  expect(words.map(isName)).toEqual([true, false]);
});
