// The page of a protocol in the docs: every article with what the product does with it.
import type { AnyRule } from '../engine/rule';
import type { Article, ArticleKind, Protocol } from '../model/protocol';
import { code, page, plain, table } from './markdown';

const HOW: Readonly<Record<ArticleKind, string>> = {
  checked: 'wordt nagekeken',
  'on-action': 'advies bij een handeling',
  shown: 'geheugensteun',
  'other-audience': 'niet voor personeel',
};

const ACTION: Readonly<Record<Exclude<Article['action'], undefined>, string>> = {
  ask: 'vraag het na',
  report: 'meld iets',
  befriend: 'vriend worden of volgen',
  'already-online': 'het staat al online',
};

/** The articles, statements, questions, steps and contacts of a protocol. */
export function protocolPage(protocol: Protocol, rules: readonly AnyRule[]): string {
  const { disclaimers } = protocol;
  return page([
    `# ${plain(protocol.name)}`,
    `${code(protocol.id)} · uitgegeven: ${protocol.issued}`,
    table(
      ['artikel', 'vraagt', 'wat Postwijzer doet', 'regels'],
      protocol.articles.map(article => articleRow(article, protocol, rules)),
    ),
    '## Zinnen die Postwijzer kan invoegen',
    table(
      ['zin', 'lang', 'kort', 'long', 'short'],
      Object.entries(disclaimers).map(([name, { long, short }]) => [
        code(name),
        ...[long.nl, short.nl, long.en, short.en].map(plain),
      ]),
    ),
    ...listPart(
      '## Vragen voor je plaatst',
      protocol.questions.map(question => question.nl),
    ),
    ...listPart(
      '## Als het al online staat',
      protocol.alreadyOnline.map(step => step.nl),
    ),
    ...listPart(
      '## Bij wie je terechtkunt',
      protocol.school.contacts.map(contact => contact.role),
    ),
  ]);
}

/** The protocols with the number of articles of each kind. */
export function protocolIndex(protocols: readonly Protocol[]): string {
  const kinds = Object.keys(HOW) as ArticleKind[];
  const rows = protocols.map(({ id, name, issued, articles, rules }) => [
    `[${plain(name)}](${id}.md)`,
    issued,
    ...kinds.map(kind => String(articles.filter(article => article.how === kind).length)),
    String(Object.keys(rules).length),
  ]);
  return page([
    '# De meegeleverde protocollen',
    'Van elk artikel staat er wat Postwijzer ermee doet. De teksten zijn samenvattingen; het document van de school gaat voor.',
    table(['protocol', 'uitgegeven', ...kinds.map(kind => HOW[kind]), 'regels'], rows),
  ]);
}

function articleRow(article: Article, protocol: Protocol, rules: readonly AnyRule[]): string[] {
  const how = [HOW[article.how], ...(article.action ? [ACTION[article.action]] : [])].join(': ');
  const everyRule = article.rules.length > 0 && article.rules.length === Object.keys(protocol.rules).length;
  const reminder = protocol.reminders.includes(article.id) ? ' (ook in het venster)' : '';
  return [plain(article.id), plain(article.text.nl), how + reminder, everyRule ? 'alle' : ruleLinks(article, rules)];
}

function ruleLinks(article: Article, rules: readonly AnyRule[]): string {
  return rules
    .filter(rule => article.rules.includes(rule.id))
    .map(rule => `[${plain(rule.title.nl)}](../rules/${rule.id}.md)`)
    .join(', ');
}

function listPart(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [head, lines.map((line, index) => `${index + 1}. ${plain(line)}`).join('\n')];
}
