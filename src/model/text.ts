// A text in both languages of the interface.

/** Languages of the interface. */
export type Language = 'nl' | 'en';

/** The same plain text in Dutch (B1) and English. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}
