// The table of a score and the list of its differences.
import { expect, it } from 'vitest';
import { caseOf } from '../../src/cli/case';
import { differenceList, scoreTable } from '../../src/cli/score-table';
import { caseLine } from './command';

const one = caseOf(JSON.parse(caseLine()), 'a:1');

it('prints a row a rule, sorted, and the totals', () => {
  const table = scoreTable({
    rules: new Map([
      ['threat', { hits: 1, misses: 1, alarms: 0 }],
      ['insult', { hits: 0, misses: 0, alarms: 2 }],
    ]),
    spans: new Map(),
    cases: 4,
    clean: { posts: 3, alarmed: 1 },
    differences: [],
  });
  const rows = table.split('\n').map(row => row.trim().split(/ {2,}/));
  expect(rows).toContainEqual(['insult', '0', '0', '2', '0.000', '–', '0.000']);
  expect(rows).toContainEqual(['threat', '1', '1', '0', '1.000', '0.500', '0.667']);
  expect(rows).toContainEqual(['micro', '1', '1', '2', '0.333', '0.500', '0.400']);
  expect(table.indexOf('insult')).toBeLessThan(table.indexOf('threat'));
  expect(table).toContain('alarms on clean posts: 1 of 3 (33.3%)');
});

it('lists each difference with the draft', () => {
  expect(differenceList([{ kind: 'miss', rule: 'insult', case: one }])).toBe(
    'insult  miss  one (opoz, facebook, personal): "Fijne avond allemaal."\n',
  );
});
