// Fixed phrases in the words of a text.
import { expect, it } from 'vitest';
import { indexPhrases, phrasesIn } from '../../../src/language/names/phrases';
import { wordsOf } from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

const found = (raw: string, phrases: string[]) => {
  const text = readText(raw);
  return phrasesIn(text, wordsOf(text), indexPhrases(phrases)).map(hit =>
    raw.slice(text.tokens[hit.first]?.start, text.tokens[hit.last]?.end),
  );
};

it('finds phrases in any case, full stops aside, the longest first', () => {
  expect(found('Boek van ANNIE M.G. Schmidt', ['Annie MG', 'annie m g schmidt'])).toEqual(['ANNIE M.G. Schmidt']);
  expect(found('jip & janneke, Jip, Janneke', ['jip & janneke', ''])).toEqual(['jip & janneke']);
});

it('finds a phrase whose end looks like a possessive', () => expect(found('het Jans', ['Jans'])).toEqual(['Jans']));

it('finds nothing across another word', () => expect(found('De grote Regenboog', ['De Regenboog'])).toEqual([]));
