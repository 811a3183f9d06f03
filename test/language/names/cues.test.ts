// What the words around a name tell.
import { describe, expect, it } from 'vitest';
import {
  classFollows,
  cueBefore,
  isPersonVerb,
  isRoleWord,
  roleAfter,
  sameLine,
  standsBeforePerson,
} from '../../../src/language/names/cues';
import { wordsOf } from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

function around(text: string, name: string) {
  const read = readText(text);
  const words = wordsOf(read);
  const index = read.tokens.findIndex(token => token.text === name);
  return { read, words, index };
}

describe('cueBefore', () => {
  it.each([
    ['Dank aan juf X.', 'colleague', 'strong'],
    ['Dank aan dhr. X.', 'colleague', 'strong'],
    ['De mama van X hielp.', 'pupil', 'strong'],
    ['Met opa X erbij.', 'parent', 'strong'],
    ['Gefeliciteerd X', 'unknown', 'weak'],
    ['Wij zijn trots op X', 'unknown', 'weak'],
  ])('%s', (text, role, strength) => {
    const { read, words, index } = around(text, 'X');
    expect(cueBefore(read, words, index)).toEqual({ role, strength });
  });

  it.each(['Wij zagen X lopen.', 'Een juf.\nX komt ook', 'Het boek van X'])('none in %j', text => {
    const { read, words, index } = around(text, 'X');
    expect(cueBefore(read, words, index)).toBeNull();
  });
});

it.each(['X uit groep 5', 'X (3B)', 'X (7 jaar)', 'X uit mijn klas', 'X van klas 2B', 'X H4C won', 'X uit h4c'])(
  'a class follows in %s',
  text => {
    const { read, words, index } = around(text, 'X');
    expect(classFollows(read, words, index)).toBe(true);
  },
);

it.each(['X uit Utrecht', 'X (2019)', 'X won', 'X'])('no class follows in %s', text => {
  const { read, words, index } = around(text, 'X');
  expect(classFollows(read, words, index)).toBe(false);
});

it('reads the role behind a name', () => {
  const of = (text: string) => {
    const { read, words, index } = around(text, 'X');
    return roleAfter(read, words, index);
  };
  expect([of('X, moeder van Y'), of('X, onze nieuwe juf'), of('X (leerling)'), of('X, die won')]).toEqual([
    'parent',
    'colleague',
    'pupil',
    null,
  ]);
});

it('knows words that go with persons', () => {
  expect([isPersonVerb('vertelde'), isPersonVerb('regent'), isRoleWord('mentor'), standsBeforePerson('met')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

it('sees a line break between tokens', () => {
  const text = readText('a b\nc');
  expect([sameLine(text, 0, 1), sameLine(text, 1, 2)]).toEqual([true, false]);
});
