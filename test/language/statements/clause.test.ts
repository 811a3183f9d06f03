// Sentences as the patterns of statements see them.
import { expect, it } from 'vitest';
import { clauseOf, mended, SCHOOL_FORM } from '../../../src/language/statements/clause';
import { readText } from '../../../src/language/text';

it.each([
  ['persoonljke', 'persoonlijke'],
  ['verantwoordlijk', 'verantwoordelijk'],
  ['opinon', 'opinion'],
  ['meening', 'mening'],
  ['menig', 'menig'],
  ['personeel', 'personeel'],
  ['titel', 'titel'],
])('%s is read as %s', (written, read) => expect(mended(written)).toBe(read));

it('drops punctuation and writes the school as one word', () => {
  const text = readText('Los van De Regenboog, níet namens iemand!');
  const [sentence] = text.sentences;
  if (!sentence) throw new Error('no sentence');
  const clause = clauseOf(sentence, new Map([[2, 4]]));
  expect(clause.forms).toEqual(['los', 'van', SCHOOL_FORM, 'niet', 'namens', 'iemand']);
  expect(clause.named).toBe(true);
  expect(text.raw.slice(clause.tokens[2]?.start, clause.tokens[2]?.end)).toBe('De Regenboog');
});
