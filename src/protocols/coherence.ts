// Does a protocol file hang together? Rules, options, articles and layers that it names must exist.
import type { OptionValue } from '../model/protocol';
import type { Bilingual } from '../model/text';
import type { Problem } from '../model/verdict';
import { type Chain, chainOf, mergeRules } from './layers';
import type { LookUp, ProtocolFile, RuleDescriptor, RuleEntry } from './schema';
import { EXPECTED, missingValue, unknownName, wrongValue } from './wording';

const RULE = { nl: 'regel', en: 'rule' };
const OPTION = { nl: 'optie', en: 'option' };
const ARTICLE = { nl: 'verwijzing naar een artikel', en: 'reference to an article' };

/** Everything in a sound file that points at nothing or contradicts itself, in the order of the file. */
export function incoherences(file: ProtocolFile, rules: readonly RuleDescriptor[], lookUp: LookUp): Problem[] {
  const chain = chainOf(file, lookUp);
  if (!chain.ok) return [brokenChain(file, chain)];
  const below = chain.files.slice(0, -1);
  const articles = chain.files.flatMap(layer => layer.articles ?? []).map(article => article.id);
  return [
    ...articleProblems(file, chain.files),
    ...Object.entries(file.rules ?? {}).flatMap(([id, entry]) => {
      const rule = rules.find(known => known.id === id);
      const path = `rules.${id}`;
      if (!rule)
        return [
          unknownName(
            path,
            RULE,
            id,
            rules.map(known => known.id),
          ),
        ];
      if (entry === 'off') return [];
      return [
        ...incomplete(path, entry, id in mergeRules(below)),
        ...unknownArticles(`${path}.articles`, entry.articles ?? [], articles),
        ...optionProblems(`${path}.options`, rule, entry),
      ];
    }),
    ...unknownArticles('reminders', file.reminders ?? [], articles),
    ...exampleProblems(file, rules),
    ...(file.extends === undefined && file.rules === undefined ? [missingValue('rules', EXPECTED.rules)] : []),
    ...(file.extends === undefined && file.articles === undefined ? [missingValue('articles', EXPECTED.filled)] : []),
  ];
}

function exampleProblems(file: ProtocolFile, rules: readonly RuleDescriptor[]): Problem[] {
  const known = rules.map(({ id }) => id);
  return (file.examples ?? []).flatMap(({ expect }, index) =>
    expect.flatMap((id, place) =>
      known.includes(id) ? [] : [unknownName(`examples[${index}].expect[${place}]`, RULE, id, known)],
    ),
  );
}

function brokenChain(file: ProtocolFile, chain: Extract<Chain, { ok: false }>): Problem {
  const ids = chain.ids.map(id => `"${id}"`).join(' → ');
  if (chain.reason === 'circular') {
    return {
      path: 'extends',
      message: {
        nl: `Het protocol bouwt in een kring voort op zichzelf: ${ids}. Verwacht: een ander protocol.`,
        en: `The protocol extends itself in a circle: ${ids}. Expected: another protocol.`,
      },
    };
  }
  return {
    path: 'extends',
    message: {
      nl: `Het protocol ${ids} waarop ${file.id} voortbouwt, is er niet. Verwacht: de code van een bekend protocol.`,
      en: `The protocol ${ids} that ${file.id} extends does not exist. Expected: the code of a known protocol.`,
    },
  };
}

function articleProblems(file: ProtocolFile, layers: readonly ProtocolFile[]): Problem[] {
  const cited = new Set(Object.values(mergeRules(layers)).flatMap(setting => setting.articles));
  const seen = new Set<string>();
  return (file.articles ?? []).flatMap((article, index) => {
    const path = `articles[${index}]`;
    const twice = seen.has(article.id);
    seen.add(article.id);
    if (twice) return [wrongValue(`${path}.id`, article.id, UNIQUE)];
    if (article.how === 'checked' && !article.scope && !cited.has(article.id)) {
      return [wrongValue(`${path}.how`, article.how, CITED)];
    }
    if (article.action !== undefined && article.how !== 'on-action') {
      return [wrongValue(`${path}.action`, article.action, ON_ACTION)];
    }
    return [];
  });
}

const UNIQUE = { nl: 'een nummer dat maar één keer voorkomt', en: 'a number that occurs only once' };
const CITED = {
  nl: 'een regel die dit artikel noemt, of "shown"',
  en: 'a rule that cites this article, or "shown"',
};
const ON_ACTION = { nl: 'alleen een actie bij "how": "on-action"', en: 'an action only with "how": "on-action"' };

function incomplete(path: string, entry: RuleEntry, known: boolean): Problem[] {
  if (known) return [];
  return [
    ...(entry.severity === undefined ? [missingValue(`${path}.severity`, EXPECTED.severity)] : []),
    ...(entry.articles === undefined ? [missingValue(`${path}.articles`, EXPECTED.filled)] : []),
  ];
}

function unknownArticles(path: string, cited: readonly string[], articles: readonly string[]): Problem[] {
  return cited.flatMap((id, index) =>
    articles.includes(id) ? [] : [unknownName(`${path}[${index}]`, ARTICLE, id, articles)],
  );
}

function optionProblems(path: string, rule: RuleDescriptor, entry: RuleEntry): Problem[] {
  return Object.entries(entry.options ?? {}).flatMap(([name, value]) => {
    const standard = rule.options[name];
    const place = `${path}.${name}`;
    if (standard === undefined) return [unknownName(place, OPTION, name, Object.keys(rule.options))];
    const values = Object.keys(rule.optionTexts?.[name]?.values ?? {});
    const expected = expectedOption(standard, values);
    return fits(value, standard, values) ? [] : [wrongValue(place, value, expected)];
  });
}

function fits(value: OptionValue, standard: OptionValue, values: readonly string[]): boolean {
  if (typeof value !== typeof standard || Array.isArray(value) !== Array.isArray(standard)) return false;
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0;
  return typeof value !== 'string' || values.length === 0 || values.includes(value);
}

function expectedOption(standard: OptionValue, values: readonly string[]): Bilingual {
  if (typeof standard === 'boolean') return EXPECTED.flag;
  if (typeof standard === 'number') return { nl: 'een heel getal van 0 of meer', en: 'a whole number of 0 or more' };
  if (typeof standard !== 'string') return EXPECTED.list;
  const list = values.map(value => `"${value}"`).join(', ');
  return values.length > 0 ? { nl: `een van ${list}`, en: `one of ${list}` } : EXPECTED.name;
}
