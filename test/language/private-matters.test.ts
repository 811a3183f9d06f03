// Our own labelled drafts, and what is marked of them.
import { expect, it } from 'vitest';
import { privateMattersIn } from '../../src/language/private-matters';
import { readText } from '../../src/language/text';

it('marks the sentence, at most once a kind', () => {
  const raw = 'Leuke dag. Mijn leerling heeft adhd en autisme. Tot morgen.';
  expect(privateMattersIn(readText(raw), []).map(hit => raw.slice(hit.start, hit.end))).toEqual([
    'Mijn leerling heeft adhd en autisme.',
  ]);
});

it('marks only the telling stretch of a very long sentence', () => {
  const raw = `${'en dan '.repeat(60)}mijn leerling heeft adhd ${'en dan '.repeat(60)}`;
  const [hit] = privateMattersIn(readText(raw), []);
  expect(hit && raw.slice(hit.start, hit.end)).toBe('mijn leerling heeft adhd');
});
