// Says of a place in a protocol file where a person finds it in the editor.
import type { Disclaimers } from '../model/protocol';
import type { ProtocolFile } from '../model/protocol-file';
import type { School } from '../model/school';
import type { Language } from '../model/text';
import { standardDisclaimers } from '../protocols/standard';
import { rules } from '../rules/index';
import { editorText } from '../texts/editor';
import { text } from '../texts/text';

export const PARTS = ['about', 'articles', 'statements', 'school', 'moments', 'finish'] as const;
export type Part = (typeof PARTS)[number];

const STATEMENTS = standardDisclaimers;
/** How the options page calls the facts of a school. */
const FACTS = {
  name: 'name',
  organisation: 'organisation',
  town: 'town',
  aliases: 'aliases',
  accounts: 'accounts',
  emailDomains: 'domains',
  ownDetails: 'details',
  hours: 'hours',
  holidays: 'holidays',
  contacts: 'contacts',
} as const satisfies Readonly<Record<keyof School, string>>;
const PART_OF: Readonly<Record<string, Part>> = {
  articles: 'articles',
  rules: 'articles',
  reminders: 'articles',
  disclaimers: 'statements',
  school: 'school',
  questions: 'moments',
  alreadyOnline: 'moments',
  guard: 'moments',
};

/** The part of the editor that shows a place; examples stand beside every part, so those give none. */
export function partOf(path: string): Part | null {
  const member = memberOf(path);
  return member === 'examples' ? null : (PART_OF[member] ?? 'about');
}

/** The place in words: "Artikel 4.A.1", "Voorbeeld: een naam", "Vakanties". */
export function placeInWords(path: string, file: ProtocolFile, language: Language): string {
  const [member = '', second = ''] = path.match(/[^.[\]]+/g) ?? [];
  const at = Number(second);
  switch (member) {
    case 'articles':
      return editorText(language, 'place.article', { id: file.articles?.[at]?.id ?? '' });
    case 'examples':
      return editorText(language, 'place.example', { id: file.examples?.[at]?.id ?? '' });
    case 'rules':
      return editorText(language, 'place.rule', { rule: titleOf(second, language) });
    case 'name':
    case 'issued':
    case 'extends':
      return editorText(language, `about.${member}`);
    case 'id':
      return editorText(language, 'about.code');
    case 'questions':
    case 'alreadyOnline':
      return editorText(language, `${member}.one`, { place: at + 1 });
    case 'disclaimers':
      return second in STATEMENTS ? editorText(language, `statement.${second as keyof Disclaimers}`) : path;
    case 'school':
      return second in FACTS ? text(language, `options.school.${FACTS[second as keyof School]}`) : path;
    default:
      return editorText(language, `part.${partOf(path) ?? 'about'}`);
  }
}

function titleOf(rule: string, language: Language): string {
  return rules.find(({ id }) => id === rule)?.title[language] ?? rule;
}

const memberOf = (path: string) => /^\w+/.exec(path)?.[0] ?? '';
