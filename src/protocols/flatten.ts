// Makes one file of a protocol and the layers below it, for where the lower files cannot be had.
import type { RuleSetting } from '../model/protocol';
import type { ArticleEntry, ProtocolFile } from '../model/protocol-file';
import type { School } from '../model/school';
import { chainOf, mergeRules, mergeSchools } from './layers';
import type { LookUp } from './schema';

/** A file that stands by itself and says the same as this one with its layers; as it is where the layers do not end. */
export function flattened(file: ProtocolFile, lookUp: LookUp): ProtocolFile {
  const chain = chainOf(file, lookUp);
  if (!chain.ok) return file;
  const layers = chain.files;
  const { extends: _below, ...own } = file;
  const articles = new Map(layers.flatMap(layer => layer.articles ?? []).map(article => [article.id, article]));
  const last = <Key extends 'reminders' | 'alreadyOnline' | 'questions' | 'guard'>(key: Key) => {
    const member = layers.findLast(layer => layer[key] !== undefined)?.[key];
    return member === undefined ? {} : { [key]: member };
  };
  const rules = mergeRules(layers);
  return {
    ...own,
    articles: [...articles.values()].map(article => watched(article, rules)),
    rules,
    disclaimers: Object.assign({}, ...layers.map(layer => layer.disclaimers ?? {})),
    ...last('reminders'),
    ...last('alreadyOnline'),
    ...last('questions'),
    ...last('guard'),
    school: filled(mergeSchools(layers.map(layer => layer.school ?? {}))),
  };
}

/** An article whose rules a layer switched off is there to read from then on. */
function watched(article: ArticleEntry, rules: Readonly<Record<string, RuleSetting>>): ArticleEntry {
  const cited = Object.values(rules).some(rule => rule.articles.includes(article.id));
  return article.how === 'checked' && !article.scope && !cited ? { ...article, how: 'shown' } : article;
}

/** The facts that are known: a file leaves out the others. */
function filled(school: School): Partial<School> {
  return Object.fromEntries(Object.entries(school).filter(([, fact]) => fact.length > 0));
}
