// Removing a word leaves tidy spacing.
import { expect, it } from 'vitest';
import { wordRemovalOf } from '../../src/engine/word-removal';

it.each([
  ['Die rare dag', 'rare', 'Die dag'],
  ['Raar, een dag', 'Raar', 'een dag'],
  ['Een dag raar!', 'raar', 'Een dag!'],
  ['Een\nraar ding', 'raar', 'Een\nding'],
  ['raar', 'raar', ''],
])('%s without %s', (text, word, tidy) => {
  const start = text.indexOf(word);
  const { range, text: put } = wordRemovalOf(text, { start, end: start + word.length });
  expect(text.slice(0, range.start) + put + text.slice(range.end)).toBe(tidy);
});
