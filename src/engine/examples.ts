// Runs the drafts that a school wrote as tests of its protocol, and tells what a change of the protocol did to them.
import type { Draft } from '../model/draft';
import type { Finding, Severity } from '../model/finding';
import type { Protocol } from '../model/protocol';
import type { ProtocolExample } from '../model/protocol-file';
import { type CheckOptions, check } from './check';
import type { AnyRule } from './rule';

/** When an example without a moment is written: an evening without lessons, always the same. */
export const EVENING = '2026-10-14T20:15:00+02:00';

/** What a protocol says of an example, beside what was expected of it. */
export interface ExampleOutcome {
  readonly findings: readonly Finding[];
  /** Expected rules that reported nothing, and rules that reported unexpectedly. */
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** One difference between two outcomes; a severity is null where the rule reports nothing. */
export interface OutcomeChange {
  readonly rule: string;
  readonly before: Severity | null;
  readonly after: Severity | null;
}

/** The findings on an example, and how they compare with what it expects; `onFault` is told of a rule that threw. */
export function outcomeOf(
  example: ProtocolExample,
  protocol: Protocol,
  rules: readonly AnyRule[],
  onFault?: CheckOptions['onFault'],
): ExampleOutcome {
  const { author = { role: 'teacher' }, expect } = example;
  const findings = check(draftOf(example), protocol, rules, { author, ...(onFault ? { onFault } : {}) });
  const reported = [...new Set(findings.map(finding => finding.rule))];
  return {
    findings,
    missing: expect.filter(rule => !reported.includes(rule)),
    unexpected: reported.filter(rule => !expect.includes(rule)),
  };
}

/** Whether an example came out as its school expects. */
export function isAsExpected({ missing, unexpected }: ExampleOutcome): boolean {
  return missing.length === 0 && unexpected.length === 0;
}

/** What reports newly, no longer, or with another severity. */
export function changesBetween(before: ExampleOutcome, after: ExampleOutcome): OutcomeChange[] {
  const severityIn = ({ findings }: ExampleOutcome, rule: string) =>
    findings.find(finding => finding.rule === rule)?.severity ?? null;
  const rules = new Set([...before.findings, ...after.findings].map(finding => finding.rule));
  return [...rules]
    .map(rule => ({ rule, before: severityIn(before, rule), after: severityIn(after, rule) }))
    .filter(change => change.before !== change.after);
}

function draftOf({ draft: { replyTo, attachments = [], ...draft }, at = EVENING }: ProtocolExample): Draft {
  return {
    ...draft,
    attachments,
    at,
    ...(replyTo ? { replyTo: { author: '', ...replyTo } } : {}),
  };
}
