// Puts findings in order: duplicates out, the gravest first, then by place in the text.
import type { Finding, Severity } from '../model/finding';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings without duplicates, ordered by severity, then by first marked word, findings on the whole draft last. */
export function tidy(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) if (!byKey.has(finding.key)) byKey.set(finding.key, finding);
  return [...byKey.values()].sort(
    (a, b) =>
      GRAVITY[a.severity] - GRAVITY[b.severity] || placeOf(a) - placeOf(b) || a.rule.localeCompare(b.rule, 'en'),
  );
}

function placeOf(finding: Finding): number {
  return finding.ranges[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
