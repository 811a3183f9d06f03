// Holds how well all rules together read labelled drafts: whole protocols, the five of them, in varied wording.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../src/cli/case-file';
import { checkCase } from '../../src/cli/check-case';
import { protocolSource } from '../../src/cli/protocol-source';
import { scoreOf, type Tally } from '../../src/cli/scoring';

const FOLDER = join(import.meta.dirname, '../cases/drafts');
const protocolOf = protocolSource(undefined);
const files = readdirSync(FOLDER).filter(name => name.endsWith('.jsonl'));
const scores = files.map(name => {
  const cases = readCases(join(FOLDER, name));
  return { name, score: scoreOf(cases.map(one => ({ case: one, findings: checkCase(one, protocolOf) }))) };
});

function f1(tallies: Iterable<Tally>): number {
  const sum = { hits: 0, wrong: 0 };
  for (const { hits, misses, alarms } of tallies) {
    sum.hits += hits;
    sum.wrong += misses + alarms;
  }
  return (2 * sum.hits) / (2 * sum.hits + sum.wrong);
}

describe.each(scores)('$name', ({ score }) => {
  const wrong = score.differences.map(({ kind, rule, case: one }) => `${kind} ${rule}: ${one.draft.text}`).join('\n');

  it('micro-F1 of the rules at least 0.95', () => {
    const expected = [...score.rules.values()].reduce((sum, { hits, misses }) => sum + hits + misses, 0);
    if (expected > 0) expect(f1(score.rules.values()), wrong).toBeGreaterThanOrEqual(0.95);
  });
});

it('ordinary posts: at most 2 % with any warning or error', () => {
  const clean = scores.find(({ name }) => name === 'clean.jsonl')?.score.clean;
  expect(clean?.posts).toBeGreaterThan(80);
  expect((clean?.alarmed ?? 0) / (clean?.posts ?? 1)).toBeLessThanOrEqual(0.02);
});

it('every rule with ten drafts or more: F1 at least 0.85', () => {
  const byRule = new Map<string, Tally[]>();
  for (const { score } of scores) {
    for (const [rule, tally] of score.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), tally]);
  }
  const weak = [...byRule].filter(([, tallies]) => {
    const expected = tallies.reduce((sum, { hits, misses }) => sum + hits + misses, 0);
    return expected >= 10 && f1(tallies) < 0.85;
  });
  expect(weak.map(([rule]) => rule)).toEqual([]);
});

it('spans of names: F1 at least 0.95', () => {
  const spans = scores.flatMap(({ score }) => score.spans.get('person-name') ?? []);
  expect(f1(spans)).toBeGreaterThanOrEqual(0.95);
});
