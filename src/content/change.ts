// Carries findings over a change of the text, so that marks stay with their words until the next answer.
import type { Finding, Fix, Range } from '../model/finding';

/** One stretch of a text that was replaced: `end` in the old text, `shift` for everything behind it. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

/** Findings of the old text with their ranges in the new text; a finding whose words were touched loses its range. */
export function carryOver(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (before === after || findings.length === 0) return findings;
  const change = changeBetween(before, after);
  return findings.map(finding => ({
    ...finding,
    ranges: finding.ranges.flatMap(range => moved(range, change) ?? []),
    fixes: finding.fixes.flatMap(fix => movedFix(fix, change) ?? []),
  }));
}

function changeBetween(before: string, after: string): Change {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shortest - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, end: before.length - same, shift: after.length - before.length };
}

function moved(range: Range, { start, end, shift }: Change): Range | null {
  if (range.end <= start) return range;
  if (range.start >= end) return { start: range.start + shift, end: range.end + shift };
  return null;
}

// A fix is one change: when one of its edits lost its place, all of it did.
function movedFix(fix: Fix, change: Change): Fix | null {
  if (fix.kind === 'action') return fix;
  const edits = fix.edits.map(edit => ({ range: moved(edit.range, change), text: edit.text }));
  const whole = edits.flatMap(({ range, text }) => (range ? [{ range, text }] : []));
  return whole.length === edits.length ? { ...fix, edits: whole } : null;
}

/** The text after edits, whose ranges are all in the text before them. */
export function edited(text: string, fix: Extract<Fix, { kind: 'edit' }>): string {
  return [...fix.edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((done, { range, text: put }) => done.slice(0, range.start) + put + done.slice(range.end), text);
}
