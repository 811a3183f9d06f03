// The words in which the command line answers: one JSON line a case, or a page for a person.
import type { Finding, Severity } from '../model/finding';
import type { Protocol } from '../model/protocol';
import type { Language } from '../model/text';

const SEVERITIES: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { nl: 'pas dit aan', en: 'change this' },
  warning: { nl: 'let op', en: 'take care' },
  info: { nl: 'tip', en: 'tip' },
};

const WORDS = {
  clean: { nl: 'Geen opmerkingen: dit bericht past bij het protocol.', en: 'No remarks: this post fits the protocol.' },
  article: { nl: 'Artikel', en: 'Article' },
  fixes: { nl: 'Wat je kunt doen', en: 'What you can do' },
} as const;

/** One line of JSON for a case: stable, for machines. `message` is what, why and what to do in one text. */
export function answerLine(id: string, findings: readonly Finding[], language: Language): string {
  return JSON.stringify({
    id,
    findings: findings.map(({ rule, severity, articles, ranges, message }) => ({
      rule,
      severity,
      articles: articles.map(article => article.id),
      ranges: ranges.map(({ start, end }) => ({ start, end })),
      message: [message.what, message.why, message.todo].map(part => part[language]).join(' '),
    })),
  });
}

/** The findings on one draft as a page of text for a person. */
export function answerPage(text: string, protocol: Protocol, findings: readonly Finding[], language: Language): string {
  const head = `${protocol.name} (${protocol.issued})`;
  if (findings.length === 0) return `${head}\n${WORDS.clean[language]}\n`;
  const blocks = findings.map(finding => findingBlock(text, finding, language));
  return `${head}: ${countsOf(findings, language)}\n\n${blocks.join('\n\n')}\n`;
}

function countsOf(findings: readonly Finding[], language: Language): string {
  return (['error', 'warning', 'info'] as const)
    .map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} × ${SEVERITIES[severity][language]}`)
    .join(', ');
}

function findingBlock(text: string, finding: Finding, language: Language): string {
  const { title, severity, ranges, message, articles, fixes } = finding;
  const words = ranges.map(({ start, end }) => `"${text.slice(start, end)}"`).join(', ');
  const head = `[${SEVERITIES[severity][language]}] ${title[language]}${words && `: ${words}`}`;
  const advice = [message.what, message.why, message.todo].map(part => `  ${part[language]}`);
  const cited = articles.map(article => `  ${WORDS.article[language]} ${article.id}: ${article.text[language]}`);
  const offered = fixes.map(fix => fix.label[language]).join('; ');
  return [head, ...advice, ...cited, ...(offered ? [`  ${WORDS.fixes[language]}: ${offered}`] : [])].join('\n');
}
