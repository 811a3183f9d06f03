// What the tool does with an article, in words, as the rules of the protocol in hand have it.
import type { Severity } from '../model/finding';
import type { RuleSetting } from '../model/protocol';
import type { ArticleEntry } from '../model/protocol-file';
import type { Language } from '../model/text';
import { editorText } from '../texts/editor';
import { text } from '../texts/text';

type Rules = Readonly<Record<string, RuleSetting>>;

/** The five things that an article can be for; `scope` is an article on which every rule rests. */
export const DEEDS = ['checked', 'on-action', 'shown', 'other-audience', 'scope'] as const;
export type Deed = (typeof DEEDS)[number];

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

export function deedIn({ how, scope }: ArticleEntry): Deed {
  return how === 'checked' && scope ? 'scope' : how;
}

/** The article for another deed; what belonged to the former deed alone is gone. */
export function withDeed({ action, scope: _scope, ...article }: ArticleEntry, deed: Deed): ArticleEntry {
  if (deed === 'scope') return { ...article, how: 'checked', scope: true };
  if (deed === 'on-action') return { ...article, how: deed, action: action ?? 'ask' };
  return { ...article, how: deed };
}

/** The gravest severity of the rules that rest on an article, or null. */
export function severityOf({ id, how }: ArticleEntry, rules: Rules): Severity | null {
  if (how !== 'checked' && how !== 'on-action') return null;
  const severities = Object.values(rules)
    .filter(rule => rule.articles.includes(id))
    .map(rule => rule.severity);
  return GRAVEST.find(severity => severities.includes(severity)) ?? null;
}

/** One line for a person: "Let erop: pas dit aan". */
export function deedOf(article: ArticleEntry, rules: Rules, language: Language): string {
  const deed = deedIn(article);
  const severity = severityOf(article, rules);
  if (deed === 'checked' && severity)
    return text(language, 'options.how.checked', { severity: text(language, `severity.${severity}`) });
  if (deed === 'checked') return editorText(language, 'deed.nothing');
  return text(language, deed === 'scope' ? 'options.how.scope' : `options.how.${deed}`);
}
