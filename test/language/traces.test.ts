// Persons are traced by name, description, or a pronoun shortly after.
import { expect, it } from 'vitest';
import { readText } from '../../src/language/text';
import { tracesIn } from '../../src/language/traces';

const kinds = (raw: string, name = '\u0000') => {
  const start = raw.indexOf(name);
  const persons = start < 0 ? [] : [{ start, end: start + name.length }];
  return tracesIn(readText(raw), persons).map(({ traces }) => [...new Set(traces.map(trace => trace.name))]);
};

it('knows pupils, parents and colleagues without a name', () => {
  expect(kinds('Een jongen uit mijn klas.')[0]).toContain('pupil');
  expect(kinds('De moeder van een kind.')[0]).toContain('parent');
  expect(kinds('Mijn collega.')[0]).toContain('colleague');
  expect(kinds('Kinderen spelen graag.')[0]).toEqual([]);
});

it('follows a pronoun for two sentences only', () => {
  const read = kinds('Sem is er. Hij lacht. Hij rent. Hij zingt.', 'Sem');
  expect(read[0]).toContain('named');
  expect(read.map(names => names.includes('they'))).toEqual(
    [false, true, true, true].map((_, at) => at === 1 || at === 2),
  );
});
