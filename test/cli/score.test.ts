// The command `score` on the labelled drafts that the rules are developed with.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCases } from '../../src/cli/case-file';
import { checkCase } from '../../src/cli/check-case';
import { protocolSource } from '../../src/cli/protocol-source';
import { measuresOf, scoreOf, totalOf } from '../../src/cli/scoring';
import { runCli } from './command';

const CASES = resolve(import.meta.dirname, '../cases/develop.jsonl');
const SLOW = 60_000;

it('finds what the labelled drafts expect: micro-F1 of at least 0.75', () => {
  const protocolOf = protocolSource(undefined);
  const cases = readCases(CASES);
  const score = scoreOf(cases.map(one => ({ case: one, findings: checkCase(one, protocolOf) })));
  expect(score.cases).toBe(104);
  expect(measuresOf(totalOf(score.rules.values())).f1).toBeGreaterThanOrEqual(0.75);
});

it(
  'prints the table, and each difference when asked',
  async () => {
    const { code, out } = await runCli('score', CASES, '--list');
    expect(code).toBe(0);
    expect(out).toMatch(/^rule +hits +misses +false alarms +precision +recall +F1$/m);
    expect(out).toMatch(/^person-name +\d+ +\d+ +\d+ /m);
    expect(out).toMatch(/^alarms on clean posts: \d+ of 48 /m);
  },
  SLOW,
);

it(
  'asks for a file',
  async () => {
    const { code, out, err } = await runCli('score');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('npm run score');
  },
  SLOW,
);
