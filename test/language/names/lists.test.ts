// Names beside names.
import { expect, it } from 'vitest';
import { namesIn } from '../../../src/language/names';
import type { NameText } from '../../../src/language/names/evidence';
import { alongside } from '../../../src/language/names/lists';
import { wordsOf } from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

it('adds neighbours in a list and repetitions to the names found', () => {
  const text = readText('Zorvyn, Sem en Qwyx lachen. Wat doet Sem toch?');
  const words = wordsOf(text);
  const names: NameText = { text, words, barred: new Uint8Array(words.length), casual: false };
  const place = text.tokens.findIndex(token => token.text === 'Sem');
  const found = [
    { first: place, reach: { last: place, end: 11, full: false }, confidence: 'high', role: 'pupil' },
  ] as const;
  const all = alongside(names, found).map(name => text.tokens[name.first]?.text);
  expect(all).toEqual(['Zorvyn', 'Sem', 'Qwyx', 'Sem']);
});

it('adds no places, clubs or everyday words', () => {
  const found = namesIn(readText('Met Sem en Utrecht, Daan en Ajax, Noor en Vandaag'), { exempt: [] });
  expect(found.map(hit => hit.name)).toEqual(['Sem', 'Daan', 'Noor']);
});
