// Counts how findings compare with what a case expects, as the README of the cases defines it.
import type { Finding, Range } from '../model/finding';
import type { Case } from './case';

/** Hits, misses and false alarms. */
export interface Tally {
  readonly hits: number;
  readonly misses: number;
  readonly alarms: number;
}

export interface Measures {
  /** Hits / (hits + false alarms); null when nothing was reported. */
  readonly precision: number | null;
  /** Hits / (hits + misses); null when nothing was expected. */
  readonly recall: number | null;
  /** Harmonic mean of both; null when neither exists. */
  readonly f1: number | null;
}

/** One difference between what was expected and what was reported. */
export interface Difference {
  readonly kind: 'miss' | 'alarm';
  readonly rule: string;
  readonly case: Case;
}

export interface Score {
  readonly rules: ReadonlyMap<string, Tally>;
  readonly spans: ReadonlyMap<string, Tally>;
  readonly cases: number;
  /** Cases that expect nothing, and those of them with any finding. */
  readonly clean: { readonly posts: number; readonly alarmed: number };
  readonly differences: readonly Difference[];
}

/** A case with the findings on it. */
export interface Checked {
  readonly case: Case;
  readonly findings: readonly Finding[];
}

/** The score over all cases. Findings of severity `info` do not count; a rule in `allow` counts neither way. */
export function scoreOf(checked: readonly Checked[]): Score {
  const rules = new Map<string, Tally>();
  const spans = new Map<string, Tally>();
  const spanRules = new Set(checked.flatMap(one => Object.keys(one.case.spans)));
  const differences: Difference[] = [];
  const clean = { posts: 0, alarmed: 0 };
  for (const { case: one, findings } of checked) {
    const counted = findings.filter(finding => finding.severity !== 'info');
    const reported = new Set(counted.map(finding => finding.rule));
    for (const rule of new Set([...one.expect, ...reported])) {
      const kind = kindOf(one, rule, reported.has(rule));
      if (kind === null) continue;
      add(rules, rule, { [kind]: 1 });
      if (kind !== 'hits') differences.push({ kind: kind === 'misses' ? 'miss' : 'alarm', rule, case: one });
    }
    for (const rule of spanRules) {
      const ranges = counted.filter(finding => finding.rule === rule).flatMap(finding => finding.ranges);
      add(spans, rule, spanTally(one, rule, ranges));
    }
    if (one.expect.length === 0) {
      clean.posts += 1;
      clean.alarmed += counted.length > 0 ? 1 : 0;
    }
  }
  return { rules, spans, cases: checked.length, clean, differences };
}

function kindOf(one: Case, rule: string, reported: boolean): keyof Tally | null {
  if (one.expect.includes(rule)) return reported ? 'hits' : 'misses';
  return one.allow.includes(rule) ? null : 'alarms';
}

/** Marked pieces of one rule in one case. Where the case gives no pieces for an expected rule, nothing is counted. */
function spanTally(one: Case, rule: string, ranges: readonly Range[]): Partial<Tally> {
  const pieces = one.spans[rule];
  if (!pieces) return one.expect.includes(rule) || one.allow.includes(rule) ? {} : { alarms: ranges.length };
  const expected = pieces.map(piece => occurrences(one.draft.text, piece));
  const free = new Set(ranges);
  let hits = 0;
  for (const places of expected) {
    const match = [...free].find(range => places.some(place => sameStretch(range, place)));
    if (!match) continue;
    free.delete(match);
    hits += 1;
  }
  const everyPlace = expected.flat();
  const alarms = [...free].filter(range => !everyPlace.some(place => sameStretch(range, place))).length;
  return { hits, misses: pieces.length - hits, alarms };
}

/** Whether two ranges overlap by more than half of both. */
export function sameStretch(one: Range, other: Range): boolean {
  const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return overlap * 2 > one.end - one.start && overlap * 2 > other.end - other.start;
}

function occurrences(text: string, piece: string): Range[] {
  const places: Range[] = [];
  if (piece === '') return places;
  for (let start = text.indexOf(piece); start !== -1; start = text.indexOf(piece, start + 1)) {
    places.push({ start, end: start + piece.length });
  }
  return places;
}

function add(tallies: Map<string, Tally>, rule: string, { hits = 0, misses = 0, alarms = 0 }: Partial<Tally>): void {
  const before = tallies.get(rule) ?? { hits: 0, misses: 0, alarms: 0 };
  tallies.set(rule, {
    hits: before.hits + hits,
    misses: before.misses + misses,
    alarms: before.alarms + alarms,
  });
}

/** All tallies together: the micro total. */
export function totalOf(tallies: Iterable<Tally>): Tally {
  const total = new Map<string, Tally>();
  for (const tally of tallies) add(total, '', tally);
  return total.get('') ?? { hits: 0, misses: 0, alarms: 0 };
}

/** Precision, recall and F1 of a tally. */
export function measuresOf({ hits, misses, alarms }: Tally): Measures {
  return {
    precision: ratio(hits, hits + alarms),
    recall: ratio(hits, hits + misses),
    f1: ratio(2 * hits, 2 * hits + misses + alarms),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
