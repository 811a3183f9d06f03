// What a protocol in the making comes to: its layers, its articles with their rules, and what is still wrong.
import type { Protocol, RuleSetting } from '../model/protocol';
import type { ArticleEntry, ProtocolFile } from '../model/protocol-file';
import type { Problem } from '../model/verdict';
import { chainOf, checkProtocolFile, type LookUp, mergeProtocol, mergeRules } from '../protocols/index';
import { rules } from '../rules/index';
import { finished } from './finish';

/** An article as it holds for the school. */
export interface ArticleView {
  readonly article: ArticleEntry;
  /** Its place in the file's own list; absent when a lower layer alone has it. */
  readonly place?: number;
  /** Name of the lower layer that has it too. */
  readonly from?: string;
}

export interface Survey {
  /** The layers that the file builds on, the lowest first. */
  readonly below: readonly ProtocolFile[];
  readonly rulesBelow: Readonly<Record<string, RuleSetting>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly articles: readonly ArticleView[];
  readonly reminders: readonly string[];
  readonly remindersBelow: readonly string[];
  /** Layers merged, as a check takes it. */
  readonly protocol: Protocol;
  readonly problems: readonly Problem[];
}

/** Everything the editor shows of a file; also of one that is not finished. */
export function surveyOf(file: ProtocolFile, lookUp: LookUp): Survey {
  const whole = finished(file);
  const chain = chainOf(whole, lookUp);
  const below = chain.ok ? chain.files.slice(0, -1) : [];
  const { extends: _unknown, ...alone } = whole;
  const remindersBelow = below.findLast(layer => layer.reminders)?.reminders ?? [];
  return {
    below,
    rulesBelow: mergeRules(below),
    rules: mergeRules([...below, whole]),
    articles: articlesOf(file, below),
    reminders: file.reminders ?? remindersBelow,
    remindersBelow,
    protocol: mergeProtocol(chain.ok ? whole : alone, lookUp),
    problems: problemsOf(whole, lookUp),
  };
}

/** What is wrong at a place of the file, or undefined. */
export function problemAt({ problems }: Pick<Survey, 'problems'>, path: string): Problem | undefined {
  return problems.find(problem => problem.path === path);
}

/** The faults; of a text that is missing in both languages only the Dutch one is told. */
function problemsOf(file: ProtocolFile, lookUp: LookUp): Problem[] {
  const parsed = checkProtocolFile(file, rules, lookUp);
  if (parsed.ok) return [];
  const paths = new Set(parsed.problems.map(({ path }) => path));
  return parsed.problems.filter(({ path }) => !(path.endsWith('.en') && paths.has(path.replace(/\.en$/, '.nl'))));
}

function articlesOf({ articles = [] }: ProtocolFile, below: readonly ProtocolFile[]): ArticleView[] {
  const lower = new Map(
    below.flatMap(layer => (layer.articles ?? []).map(article => [article.id, { article, from: layer.name }] as const)),
  );
  const inherited = [...lower].map(([id, view]): ArticleView => {
    const place = articles.findIndex(article => article.id === id);
    return place === -1 ? view : { article: articles[place] ?? view.article, from: view.from, place };
  });
  const own = articles.flatMap((article, place) => (lower.has(article.id) ? [] : [{ article, place }]));
  return [...inherited, ...own];
}
