// A text in both languages of the interface.

/** Languages of the interface. */
export type Language = 'nl' | 'en';

/** The same plain text in Dutch (B1) and English. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** A text, or its two forms: what `one` says of a single thing, `other` of any other number. */
export type Entry = string | { readonly one: string; readonly other: string };

/** Texts of one language by their key; `{name}` in them stands for a value. */
export type Catalogue = Readonly<Record<string, Entry>>;
