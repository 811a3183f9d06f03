// Asks every rule that a protocol names about a draft, and dresses the reports as findings.
import type { Draft } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Article, Protocol, RuleSetting } from '../model/protocol';
import type { Author } from '../model/school';
import { type Situation, situationOf } from './consent';
import { type Reading, readDraft } from './reading';
import { type AnyRule, optionsOf, type Report } from './rule';
import { tidy } from './tidy';

/** What a check may know beside the draft and the protocol. */
export interface CheckOptions {
  readonly author?: Author;
  /** The school's own list of names, kept locally. */
  readonly ownNames?: readonly string[];
  /** Told of a rule that threw; the other rules still run. */
  readonly onFault?: (rule: string, error: unknown) => void;
}

/** The result of a check with what the reader could not do. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Whether rules stayed silent because the draft's language cannot be read. */
  readonly unreadable: boolean;
  /** Whether the draft has to do with school. */
  readonly situation: Situation;
}

/**
 * Findings of a draft under a protocol: synchronous, deterministic, ordered by gravity then place. A rule that the
 * protocol does not name does not run; a rule that throws is told to `onFault` and skipped.
 */
export function check(
  draft: Draft,
  protocol: Protocol,
  rules: readonly AnyRule[],
  options: CheckOptions = {},
): Finding[] {
  return [...checkFully(draft, protocol, rules, options).findings];
}

/** As `check`, and whether the language of the draft could be read. */
export function checkFully(
  draft: Draft,
  protocol: Protocol,
  rules: readonly AnyRule[],
  { author = { role: 'teacher' }, ownNames, onFault }: CheckOptions = {},
): Checked {
  const { school, disclaimers } = protocol;
  const reading = readDraft(draft, { school, author, disclaimers, ...(ownNames ? { ownNames } : {}) });
  const articles = new Map(protocol.articles.map(article => [article.id, article]));
  const unreadable = reading.tongue === 'other';
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = protocol.rules[rule.id];
    if (!setting || (unreadable && !rule.anyLanguage)) continue;
    try {
      for (const report of rule.check(reading, optionsOf(rule, setting.options))) {
        findings.push(findingOf(reading, rule, setting, report, articles));
      }
    } catch (error) {
      onFault?.(rule.id, error);
    }
  }
  return { findings: tidy(findings), unreadable, situation: situationOf(reading) };
}

function findingOf(
  reading: Reading,
  rule: AnyRule,
  setting: RuleSetting,
  report: Report,
  articles: ReadonlyMap<string, Article>,
): Finding {
  const ranges = report.ranges ?? [];
  const words = ranges.map(range => reading.draft.text.slice(range.start, range.end)).join('…');
  return {
    key: [rule.id, report.subject ?? words].join(':'),
    rule: rule.id,
    title: rule.title,
    severity: setting.severity,
    articles: setting.articles.flatMap(id => {
      const article = articles.get(id);
      return article ? [{ id, text: article.text }] : [];
    }),
    ranges,
    ...(report.attachment === undefined ? {} : { attachment: report.attachment }),
    message: { ...rule.message, ...report.message },
    fixes: report.fixes ?? [],
  };
}
