// Every article of the protocol in force, with what the tool does with it.
import type { JSX } from 'preact';
import type { Severity } from '../model/finding';
import type { Article, Protocol } from '../model/protocol';
import type { Bilingual, Language } from '../model/text';
import { text } from '../texts/text';

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

/** What the tool does with an article, in words. */
export function deedOf(article: Article, protocol: Protocol, language: Language): string {
  if (article.how !== 'checked') return text(language, `options.how.${article.how}`);
  const severities = Object.values(protocol.rules)
    .filter(rule => rule.articles.includes(article.id))
    .map(rule => rule.severity);
  const worst = GRAVEST.find(severity => severities.includes(severity));
  return worst
    ? text(language, 'options.how.checked', { severity: text(language, `severity.${worst}`) })
    : text(language, 'options.how.scope');
}

interface ProtocolViewProps {
  readonly protocol: Protocol;
  /** What the rules are called, by their id. */
  readonly titles: Readonly<Record<string, Bilingual>>;
  readonly language: Language;
}

export function ProtocolView({ protocol, titles, language }: ProtocolViewProps): JSX.Element {
  return (
    <table class="articles">
      <thead>
        <tr>
          <th scope="col">{text(language, 'options.article')}</th>
          <th scope="col">{text(language, 'options.article.text')}</th>
          <th scope="col">{text(language, 'options.article.deed')}</th>
        </tr>
      </thead>
      <tbody>
        {protocol.articles.map(article => (
          <tr key={article.id}>
            <th scope="row">{article.id}</th>
            <td>{article.text[language]}</td>
            <td>
              {deedOf(article, protocol, language)}
              <RulesOf article={article} protocol={protocol} titles={titles} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rules that rest on an article, by their titles. */
function RulesOf({ article, protocol, titles, language }: ProtocolViewProps & { readonly article: Article }) {
  if (article.how !== 'checked') return null;
  const known = Object.entries(protocol.rules).flatMap(([id, { articles }]) => {
    const title = articles.includes(article.id) ? titles[id] : undefined;
    return title ? [title[language]] : [];
  });
  if (known.length === 0) return null;
  return (
    <ul class="article-rules">
      {known.map(title => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  );
}
