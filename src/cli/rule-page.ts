// The page of a rule in the docs: everything on it comes from the rule itself and from the presets that use it.
import type { AnyRule, Example, OptionText } from '../engine/rule';
import type { Protocol } from '../model/protocol';
import { code, page, plain, table } from './markdown';

const SEVERITY = { error: 'pas dit aan', warning: 'let op', info: 'tip' } as const;

/** What a rule says and looks at, where it is used, its options and its examples. */
export function rulePage(rule: AnyRule, protocols: readonly Protocol[]): string {
  const { message } = rule;
  const both = (name: string, text: { readonly nl: string; readonly en: string }) => [
    name,
    plain(text.nl),
    plain(text.en),
  ];
  return page([
    `# ${plain(rule.title.nl)}`,
    `${code(rule.id)} · *${plain(rule.title.en)}*`,
    table(
      ['', 'Nederlands', 'English'],
      [
        both('meldt', rule.reports),
        both('meldt niet', rule.ignores),
        both('wat', message.what),
        both('waarom', message.why),
        both('wat nu', message.todo),
      ],
    ),
    rule.anyLanguage ? 'Werkt in elke taal.' : 'Leest Nederlands en Engels; in een andere taal zwijgt de regel.',
    '## Waar het op rust',
    usesTable(rule, protocols),
    ...optionsPart(rule),
    '## Voorbeelden',
    '**Meldt:**',
    rule.examples.bad.map(exampleLine).join('\n'),
    '**Laat staan:**',
    rule.examples.good.map(exampleLine).join('\n'),
  ]);
}

/** All rules with their weight under each protocol. */
export function ruleIndex(rules: readonly AnyRule[], protocols: readonly Protocol[]): string {
  const rows = rules.map(rule => [
    `[${plain(rule.title.nl)}](${rule.id}.md)`,
    plain(rule.reports.nl),
    ...protocols.map(({ rules: settings }) => {
      const setting = settings[rule.id];
      return setting ? SEVERITY[setting.severity] : '';
    }),
  ]);
  return page([
    '# De regels',
    'Een regel kijkt naar één ding in een bericht. Hoe zwaar dat weegt en op welk artikel het rust, zegt het protocol.',
    table(['regel', 'meldt', ...protocols.map(protocol => `[${protocol.id}](../protocols/${protocol.id}.md)`)], rows),
  ]);
}

function usesTable(rule: AnyRule, protocols: readonly Protocol[]): string {
  const rows = protocols.flatMap(protocol => {
    const setting = protocol.rules[rule.id];
    if (!setting) return [];
    const articles = setting.articles.map(id => {
      const text = protocol.articles.find(article => article.id === id)?.text.nl ?? '';
      return `**${plain(id)}** ${plain(text)}`;
    });
    const options = Object.entries(setting.options ?? {}).map(([name, value]) => code(`${name}: ${shown(value)}`));
    return [
      [
        `[${protocol.id}](../protocols/${protocol.id}.md)`,
        SEVERITY[setting.severity],
        articles.join('<br>'),
        options.join('<br>'),
      ],
    ];
  });
  return table(['protocol', 'ernst', 'artikelen', 'opties'], rows);
}

function optionsPart(rule: AnyRule): string[] {
  const texts: Readonly<Record<string, OptionText>> = rule.optionTexts;
  const rows = Object.entries(rule.options).map(([name, standard]) => {
    const values = Object.entries(texts[name]?.values ?? {}).map(
      ([value, text]) => `${code(value)}: ${plain(text.nl)}`,
    );
    return [code(name), code(shown(standard)), plain(texts[name]?.label.nl ?? ''), values.join('<br>')];
  });
  return rows.length === 0 ? [] : ['## Opties', table(['optie', 'standaard', 'betekenis', 'waarden'], rows)];
}

function exampleLine(example: Example): string {
  if (typeof example === 'string') return `- “${plain(example)}”`;
  const { text, replyTo, ...circumstances } = example;
  const answered = replyTo ? ` (antwoord op “${plain(replyTo.text)}”)` : '';
  const rest = Object.entries(circumstances).map(([name, value]) => code(`${name}: ${shown(value)}`));
  return `- ${text === '' ? '(zonder tekst)' : `“${plain(text)}”`}${answered}${rest.length > 0 ? ` – ${rest.join(' ')}` : ''}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
