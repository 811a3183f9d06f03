// A passage goes without leaving double blanks or an empty line.
import { expect, it } from 'vitest';
import { removalOf } from '../../src/engine/removal';

const without = (text: string, passage: string) => {
  const start = text.indexOf(passage);
  const { range } = removalOf(text, { start, end: start + passage.length });
  return text.slice(0, range.start) + text.slice(range.end);
};

it.each([
  ['Een. Twee. Drie.', 'Twee.', 'Een. Drie.'],
  ['Een. Twee.', 'Twee.', 'Een.'],
  ['Een. Twee.', 'Een.', 'Twee.'],
  ['Een.\nTwee.\nDrie.', 'Twee.', 'Een.\nDrie.'],
  ['Een.\nTwee.', 'Twee.', 'Een.'],
  ['Een.', 'Een.', ''],
])('%s without %s', (text, passage, left) => expect(without(text, passage)).toBe(left));
