// Whether a word opens a name.
import { expect, it } from 'vitest';
import { cueBefore } from '../../../src/language/names/cues';
import { isExposed, type NameText, opensName } from '../../../src/language/names/evidence';
import { wordsOf } from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

function at(raw: string, word: string): [NameText, number] {
  const text = readText(raw);
  const words = wordsOf(text);
  const casual = words.every(each => each === null || each.shape === 'lower');
  return [
    { text, words, barred: new Uint8Array(words.length), casual },
    text.tokens.findIndex(token => token.text === word),
  ];
}

function opens(raw: string, word: string) {
  const [names, place] = at(raw, word);
  return opensName(names, place, cueBefore(names.text, names.words, place));
}

it.each([
  ['Vandaag won Sem', 'Sem'],
  ['Roos vertelde iets', 'Roos'],
  ['opa van storm', 'storm'],
  ['wat kan yusuf goed rekenen', 'yusuf'],
  ['GEFELICITEERD DAAN MET JE DIPLOMA', 'DAAN'],
  ['Met Qwyx uit groep 5', 'Qwyx'],
])('%s: %s stands alone', (raw, word) => expect(opens(raw, word)?.alone).toBe(true));

it.each([
  ['Roos', 'Roos'],
  ['De Floor', 'Floor'],
  ['Met Qwyx van Dijk', 'Qwyx'],
])('%s: %s only with a surname', (raw, word) => expect(opens(raw, word)?.alone).toBe(false));

it.each([
  ['De rode Roos bloeit', 'Roos'],
  ['Vandaag waait Storm met windkracht 9', 'Storm'],
  ['Ik kocht een roos', 'roos'],
  ['We gingen naar London', 'London'],
  ['Met Qwyx op pad', 'Qwyx'],
])('%s: %s opens no name', (raw, word) => expect(opens(raw, word)?.alone ?? false).toBe(false));

it('tells an everyday word behind an article', () => {
  expect(isExposed(...at('een roos', 'roos'))).toBe(true);
  expect(isExposed(...at('met roos', 'roos'))).toBe(false);
});
