// Findings in groups of one severity, the gravest first.
import type { JSX } from 'preact';
import type { Finding, Severity } from '../model/finding';
import type { Language } from '../model/text';
import type { Worst } from '../model/verdict';
import { text } from '../texts/in-page';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** Draws one finding. */
  readonly card: (finding: Finding) => JSX.Element;
}

/** The findings under a heading for each severity that occurs. */
export function FindingList({ findings, language, card }: FindingListProps): JSX.Element {
  return (
    <div class="findings">
      {ORDER.map(severity => {
        const group = findings.filter(finding => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} class={`finding-group severity-${severity}`}>
            <h2 class="severity">
              {text(language, `severity.${severity}`)}
              <span class="finding-count">{group.length}</span>
            </h2>
            <ul class="finding-cards">
              {group.map(finding => (
                <li key={finding.key}>{card(finding)}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Severity of the gravest finding, or null when there is none. */
export function worstOf(findings: readonly Finding[]): Worst {
  return ORDER.find(severity => findings.some(finding => finding.severity === severity)) ?? null;
}
