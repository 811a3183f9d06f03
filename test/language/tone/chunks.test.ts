// Runs of tokens without white space.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { chunksOf } from '../../../src/language/tone/chunks';

it('cuts at white space only', () => {
  const text = 'die k*t dag!';
  const chunks = chunksOf(readText(text).tokens);
  expect(chunks.map(({ start, end }) => text.slice(start, end))).toEqual(['die', 'k*t', 'dag!']);
});
