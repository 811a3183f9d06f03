// Changes of a protocol file, one function each: a file in, a changed file out, nothing else touched.
import type { OptionValue, RuleSetting } from '../model/protocol';
import type { ArticleEntry, ProtocolFile, RuleEntry } from '../model/protocol-file';

/** The rules of the layers that a file builds on. */
export type Below = Readonly<Record<string, RuleSetting>>;

/** The file with this article in place of its own one of that number, or at the end: so a layer changes what it inherits. */
export function withArticle(file: ProtocolFile, article: ArticleEntry): ProtocolFile {
  const { articles = [] } = file;
  const known = articles.some(({ id }) => id === article.id);
  const changed = known ? articles.map(one => (one.id === article.id ? article : one)) : [...articles, article];
  return { ...file, articles: changed };
}

/** The file without its own article; no rule and no reminder of the file names it any more, unless a lower layer has it. */
export function withoutArticle(file: ProtocolFile, id: string, below: Below, inherited: boolean): ProtocolFile {
  const left = { ...file, articles: (file.articles ?? []).filter(article => article.id !== id) };
  if (inherited) return left;
  const cited = Object.keys(left.rules ?? {}).reduce(
    (now, rule) => uncited(now, rule, id, below),
    left as ProtocolFile,
  );
  return cited.reminders ? { ...cited, reminders: cited.reminders.filter(reminder => reminder !== id) } : cited;
}

/** The file with another number for an own article, everywhere. A number that is taken changes nothing. */
export function renumbered(file: ProtocolFile, from: string, to: string): ProtocolFile {
  const { articles = [], rules = {}, reminders } = file;
  if (articles.some(({ id }) => id === to)) return file;
  const swap = (ids: readonly string[]) => ids.map(id => (id === from ? to : id));
  return {
    ...file,
    articles: articles.map(article => (article.id === from ? { ...article, id: to } : article)),
    ...(file.rules
      ? { rules: Object.fromEntries(Object.entries(rules).map(([id, entry]) => [id, swapped(entry)])) }
      : {}),
    ...(reminders ? { reminders: swap(reminders) } : {}),
  };
  function swapped(entry: RuleEntry | 'off'): RuleEntry | 'off' {
    return entry === 'off' || !entry.articles ? entry : { ...entry, articles: swap(entry.articles) };
  }
}

/** The file with an own article one place further up or down. */
export function moved(file: ProtocolFile, id: string, by: -1 | 1): ProtocolFile {
  const articles = [...(file.articles ?? [])];
  const at = articles.findIndex(article => article.id === id);
  const other = articles[at + by];
  const article = articles[at];
  if (!article || !other) return file;
  articles[at] = other;
  articles[at + by] = article;
  return { ...file, articles };
}

/** The file with a rule that rests on this article too; a rule that was off is on again, a new one is a warning. */
export function cited(file: ProtocolFile, rule: string, article: string, below: Below): ProtocolFile {
  const entry = entryOf(file, rule);
  const before = entry.articles ?? below[rule]?.articles ?? [];
  const severity = entry.severity ?? (below[rule] ? undefined : 'warning');
  const articles = [...new Set([...before, article])];
  return withRule(file, rule, { ...entry, ...(severity ? { severity } : {}), articles });
}

/** The file with a rule that does not rest on this article any more; a rule that rests on nothing is off. */
export function uncited(file: ProtocolFile, rule: string, article: string, below: Below): ProtocolFile {
  const entry = file.rules?.[rule];
  if (entry === 'off') return file;
  const before = entry?.articles ?? below[rule]?.articles ?? [];
  if (!before.includes(article)) return file;
  const articles = before.filter(id => id !== article);
  if (articles.length > 0) return withRule(file, rule, { ...entry, articles });
  return below[rule] ? withRule(file, rule, 'off') : withoutRule(file, rule);
}

/** The file with another severity or other articles for a rule. */
export function adjusted(file: ProtocolFile, rule: string, change: Omit<RuleEntry, 'options'>): ProtocolFile {
  return withRule(file, rule, { ...entryOf(file, rule), ...change });
}

/** The file with another value for an option of a rule. */
export function opted(file: ProtocolFile, rule: string, option: string, value: OptionValue): ProtocolFile {
  const entry = entryOf(file, rule);
  return withRule(file, rule, { ...entry, options: { ...entry.options, [option]: value } });
}

/** The file with an article among its reminders, or not; `inherited` are those of the layers below. */
export function reminding(file: ProtocolFile, id: string, on: boolean, inherited: readonly string[]): ProtocolFile {
  const others = (file.reminders ?? inherited).filter(reminder => reminder !== id);
  return { ...file, reminders: on ? [...others, id] : others };
}

/** The file with a member, or without it when the value is undefined. */
export function withMember<Key extends keyof ProtocolFile>(
  file: ProtocolFile,
  key: Key,
  value: ProtocolFile[Key] | undefined,
): ProtocolFile {
  const { [key]: _before, ...others } = file;
  return (value === undefined ? others : { ...file, [key]: value }) as ProtocolFile;
}

function entryOf(file: ProtocolFile, rule: string): RuleEntry {
  const entry = file.rules?.[rule];
  return entry === undefined || entry === 'off' ? {} : entry;
}

function withRule(file: ProtocolFile, rule: string, entry: RuleEntry | 'off'): ProtocolFile {
  return { ...file, rules: { ...file.rules, [rule]: entry } };
}

function withoutRule(file: ProtocolFile, rule: string): ProtocolFile {
  const { [rule]: _gone, ...rules } = file.rules ?? {};
  return { ...file, rules };
}
