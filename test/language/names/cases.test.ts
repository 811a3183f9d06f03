// Holds how well names are found in labelled drafts: those to develop on, and those that were never tuned to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namesIn } from '../../../src/language/names';
import { readText, type Span } from '../../../src/language/text';

interface Case {
  readonly text: string;
  readonly names: readonly string[];
}

/** Precision and recall of marked pieces, and the share of drafts without names in which something is marked. */
function measure(part: 'develop' | 'check') {
  const lines = readFileSync(join(import.meta.dirname, `../../cases/names-${part}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map(line => JSON.parse(line) as Case);
  const count = { hits: 0, misses: 0, alarms: 0, clean: 0, disturbed: 0 };
  const wrong: string[] = [];
  for (const { text, names } of cases) {
    const found = namesIn(readText(text), { exempt: [] });
    const wanted = spansOf(text, names);
    const hits = wanted.filter(span => found.some(hit => overlaps(span, hit))).length;
    const alarms = found.filter(hit => !wanted.some(span => overlaps(span, hit))).length;
    count.hits += hits;
    count.misses += wanted.length - hits;
    count.alarms += alarms;
    if (wanted.length === 0) count.clean++;
    if (wanted.length === 0 && alarms > 0) count.disturbed++;
    if (alarms > 0 || hits < wanted.length) wrong.push(`${found.map(hit => hit.name).join('|')} in ${text}`);
  }
  const f1 = (2 * count.hits) / (2 * count.hits + count.misses + count.alarms);
  return { ...count, f1, cases: cases.length, falseAlarms: count.disturbed / count.clean, wrong };
}

function spansOf(text: string, names: readonly string[]): Span[] {
  let from = 0;
  return names.map(name => {
    const start = text.indexOf(name, from);
    if (start < 0) throw new Error(`${name} is not in ${text}`);
    from = start + name.length;
    return { start, end: from };
  });
}

/** Overlap by more than half of both. */
function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > a.end - a.start && shared * 2 > b.end - b.start;
}

it.each([
  ['develop', 0.96, 0.03],
  ['check', 0.95, 0.05],
] as const)('%s: span F1 at least %f, false alarms at most %f', (part, bar, alarms) => {
  const result = measure(part);
  expect(result.f1, JSON.stringify(result, null, 1)).toBeGreaterThanOrEqual(bar);
  expect(result.falseAlarms, JSON.stringify(result, null, 1)).toBeLessThanOrEqual(alarms);
});
