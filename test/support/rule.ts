// Runs one rule on example drafts: a table of drafts in, findings out.
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import type { AnyRule, Example } from '../../src/engine/rule';
import type { Finding } from '../../src/model/finding';
import { draftOf, protocolOf } from './draft';

/** Findings of one rule on one draft. */
export function findingsOf(rule: AnyRule, example: Example): Finding[] {
  const given = typeof example === 'string' ? { text: example } : example;
  const protocol = protocolOf({ [rule.id]: given.options ? { options: given.options } : {} }, given.school);
  return check(draftOf(given), protocol, [rule], {
    author: { role: given.role ?? 'teacher' },
    onFault: (_rule, error) => {
      throw error;
    },
  });
}

/** Marked words of all findings of one rule, in the order of the text. */
export function markedBy(rule: AnyRule, example: Example): string[] {
  const text = typeof example === 'string' ? example : example.text;
  return findingsOf(rule, example)
    .flatMap(finding => finding.ranges)
    .sort((a, b) => a.start - b.start)
    .map(range => text.slice(range.start, range.end));
}

/** `reports`: drafts the rule speaks of; an array gives the draft and the words it marks. `passes`: drafts it leaves alone. */
export interface RuleTable {
  readonly reports: readonly (Example | readonly [Example, ...string[]])[];
  readonly passes: readonly Example[];
}

/** Declares one test a draft. */
export function expectRule(rule: AnyRule, { reports, passes }: RuleTable): void {
  describe(rule.id, () => {
    for (const row of reports) {
      const [example, ...marked] = isRow(row) ? row : [row];
      it(`reports: ${nameOf(example)}`, () => {
        expect(findingsOf(rule, example)).not.toEqual([]);
        if (marked.length > 0) expect(markedBy(rule, example)).toEqual(marked);
      });
    }
    for (const example of passes) {
      it(`passes: ${nameOf(example)}`, () => expect(findingsOf(rule, example)).toEqual([]));
    }
  });
}

/** The text after the edits of a finding's first edit fix. */
export function fixed(text: string, finding: Finding): string {
  const fix = finding.fixes.find(candidate => candidate.kind === 'edit');
  if (fix?.kind !== 'edit') throw new Error(`${finding.rule} offers no edit`);
  return [...fix.edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((changed, edit) => changed.slice(0, edit.range.start) + edit.text + changed.slice(edit.range.end), text);
}

function isRow(row: RuleTable['reports'][number]): row is readonly [Example, ...string[]] {
  return Array.isArray(row);
}

function nameOf(example: Example): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}
