// Gives a text of the interface in the reader's language, with its values filled in.
import type { Language } from '../model/text';
import { english } from './en';
import { dutch } from './nl';

type Plural = { readonly one: string; readonly other: string };
type Entry = string | Plural;

/** Every key of the interface; both languages have each of them. */
export type TextKey = keyof typeof dutch;

type Forms<Value> = Value extends Plural ? Value['one'] | Value['other'] : Value;
type Names<Form> = Form extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type ValueNames<Key extends TextKey> = Names<Forms<(typeof dutch)[Key]>>;

/** The values a text needs: none when it has no `{name}` in it. */
export type TextValues<Key extends TextKey> = [ValueNames<Key>] extends [never]
  ? []
  : [values: Readonly<Record<ValueNames<Key>, string | number>>];

const CATALOGUES: Readonly<Record<Language, Readonly<Record<TextKey, Entry>>>> = { nl: dutch, en: english };
const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  nl: new Intl.PluralRules('nl'),
  en: new Intl.PluralRules('en'),
};
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl'),
  en: new Intl.NumberFormat('en'),
};

/**
 * The text of a key in a language. `{name}` is replaced by the value of that name, numbers as the language writes
 * them; a text with a plural takes the form that `count` asks for.
 */
export function text<Key extends TextKey>(language: Language, key: Key, ...[values]: TextValues<Key>): string {
  const entry: Entry = CATALOGUES[language][key];
  const given: Readonly<Record<string, string | number>> = values ?? {};
  return formOf(language, entry, given.count).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = given[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? NUMBERS[language].format(value) : value;
  });
}

function formOf(language: Language, entry: Entry, count: string | number | undefined): string {
  if (typeof entry === 'string') return entry;
  return PLURALS[language].select(Number(count ?? 0)) === 'one' ? entry.one : entry.other;
}
