// Makes a function that gives the texts of a catalogue, with their values filled in.
import type { Catalogue, Entry, Language } from '../model/text';

type Plural = { readonly one: string; readonly other: string };

type Forms<Value> = Value extends Plural ? Value['one'] | Value['other'] : Value;
type Names<Form> = Form extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type ValueNames<Dutch extends Catalogue, Key extends keyof Dutch> = Names<Forms<Dutch[Key]>>;
export type Values<Dutch extends Catalogue, Key extends keyof Dutch> = [ValueNames<Dutch, Key>] extends [never]
  ? []
  : [values: Readonly<Record<ValueNames<Dutch, Key>, string | number>>];

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  nl: new Intl.PluralRules('nl'),
  en: new Intl.PluralRules('en'),
};
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl'),
  en: new Intl.NumberFormat('en'),
};

/** Whether something is a catalogue: what comes from elsewhere may be anything. */
export function isCatalogue(given: unknown): given is Catalogue {
  if (typeof given !== 'object' || given === null) return false;
  return Object.values(given).every(
    entry => typeof entry === 'string' || (typeof entry?.one === 'string' && typeof entry?.other === 'string'),
  );
}

/** A function that gives the text of a key in a language, out of the catalogues of both: see `textsFrom`. */
export function textsOf<Dutch extends Catalogue>(nl: Dutch, en: Readonly<Record<keyof Dutch, Entry>>) {
  const catalogues: Readonly<Record<Language, Readonly<Record<keyof Dutch, Entry>>>> = { nl, en };
  return textsFrom<Dutch>(language => catalogues[language]);
}

/**
 * A function that gives the text of a key in a language; empty where the catalogue has none. `{name}` is replaced by the
 * value of that name, numbers as the language writes them; a text with a plural takes the form that `count` asks for.
 */
export function textsFrom<Dutch extends Catalogue>(
  catalogueOf: (language: Language) => Readonly<Partial<Record<keyof Dutch, Entry>>>,
) {
  return <Key extends keyof Dutch>(language: Language, key: Key, ...[values]: Values<Dutch, Key>): string => {
    const entry: Entry = catalogueOf(language)[key] ?? '';
    const given: Readonly<Record<string, string | number>> = values ?? {};
    return formOf(language, entry, given.count).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = given[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? NUMBERS[language].format(value) : value;
    });
  };
}

function formOf(language: Language, entry: Entry, count: string | number | undefined): string {
  if (typeof entry === 'string') return entry;
  return PLURALS[language].select(Number(count ?? 0)) === 'one' ? entry.one : entry.other;
}
