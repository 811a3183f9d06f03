// Counting: hits, misses, false alarms, marked pieces and alarms on clean posts, as the cases define them.
import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/cli/case';
import { measuresOf, sameStretch, scoreOf, totalOf } from '../../src/cli/scoring';
import type { Finding, Range } from '../../src/model/finding';
import { caseLine } from './command';

const words = { nl: '', en: '' };
const one = (change: object) => caseOf(JSON.parse(caseLine(change)), 'a:1');
const found = (rule: string, severity: Finding['severity'] = 'error', ranges: readonly Range[] = []): Finding => ({
  key: rule,
  rule,
  title: words,
  severity,
  articles: [],
  ranges,
  message: { what: words, why: words, todo: words },
  fixes: [],
});

it('counts each rule once a case, leaves allowed rules and hints out', () => {
  const score = scoreOf([
    { case: one({ expect: ['a', 'b'], allow: ['c'] }), findings: [found('a'), found('a'), found('c'), found('d')] },
    { case: one({ expect: [] }), findings: [found('a', 'info')] },
    { case: one({ expect: [] }), findings: [found('a', 'warning')] },
  ]);
  expect([...score.rules]).toEqual([
    ['a', { hits: 1, misses: 0, alarms: 1 }],
    ['b', { hits: 0, misses: 1, alarms: 0 }],
    ['d', { hits: 0, misses: 0, alarms: 1 }],
  ]);
  expect(score.clean).toEqual({ posts: 2, alarmed: 1 });
  expect(score.differences.map(({ kind, rule }) => [kind, rule])).toEqual([
    ['miss', 'b'],
    ['alarm', 'd'],
    ['alarm', 'a'],
  ]);
});

it('counts an allowed finding on a clean post as an alarm on it', () => {
  const score = scoreOf([{ case: one({ expect: [], allow: ['a'] }), findings: [found('a')] }]);
  expect([score.clean, [...score.rules]]).toEqual([{ posts: 1, alarmed: 1 }, []]);
});

describe('marked pieces', () => {
  const draft = { site: 'x', kind: 'post', account: 'personal', text: 'Daan en Sem en Daan' };
  const spansOf = (change: object, ranges: readonly Range[]) =>
    scoreOf([
      { case: one({ draft, ...change }), findings: [found('a', 'error', ranges)] },
      { case: one({ draft, expect: ['a'], spans: { a: [] } }), findings: [] },
    ]).spans.get('a');
  const sem = { start: 8, end: 11 };
  const firstDaan = { start: 0, end: 4 };
  const secondDaan = { start: 15, end: 19 };

  it('hits, misses and false alarms', () => {
    const labels = { expect: ['a'], spans: { a: ['Daan', 'Sem'] } };
    expect(spansOf(labels, [firstDaan, { start: 5, end: 7 }])).toEqual({ hits: 1, misses: 1, alarms: 1 });
    expect(spansOf(labels, [secondDaan, sem])).toEqual({ hits: 2, misses: 0, alarms: 0 });
  });

  it('a piece that is labelled once may be marked at each of its places', () => {
    const labels = { expect: ['a'], spans: { a: ['Daan'] } };
    expect(spansOf(labels, [firstDaan, secondDaan])).toEqual({ hits: 1, misses: 0, alarms: 0 });
  });

  it('marks on a case that does not expect the rule are false; where pieces are not labelled nothing counts', () => {
    expect(spansOf({ expect: [] }, [sem, firstDaan])).toEqual({ hits: 0, misses: 0, alarms: 2 });
    expect(spansOf({ expect: ['a'] }, [sem])).toEqual({ hits: 0, misses: 0, alarms: 0 });
    expect(spansOf({ expect: [], allow: ['a'] }, [sem])).toEqual({ hits: 0, misses: 0, alarms: 0 });
  });

  it('overlap counts from more than half of both', () => {
    expect(sameStretch({ start: 0, end: 4 }, { start: 1, end: 5 })).toBe(true);
    expect(sameStretch({ start: 0, end: 4 }, { start: 2, end: 6 })).toBe(false);
    expect(sameStretch({ start: 0, end: 100 }, { start: 0, end: 4 })).toBe(false);
  });
});

it('gives precision, recall and F1, and none where nothing can be said', () => {
  expect(measuresOf({ hits: 6, misses: 2, alarms: 4 })).toEqual({ precision: 0.6, recall: 0.75, f1: 12 / 18 });
  expect(measuresOf({ hits: 0, misses: 0, alarms: 0 })).toEqual({ precision: null, recall: null, f1: null });
  const tallies = [1, 2].map(hits => ({ hits, misses: hits, alarms: 0 }));
  expect(totalOf(tallies)).toEqual({ hits: 3, misses: 3, alarms: 0 });
});
