// Gives a text that the pages of the sites show, in a language that was learned: the content script carries no texts.
import type { Catalogue, Language } from '../model/text';
import { textsFrom } from './catalogue';
import type { dutch } from './nl';
import type { askInDutch } from './nl-ask';
import type { cardInDutch } from './nl-card';
import type { guardInDutch } from './nl-guard';
import type { photosInDutch } from './nl-photos';

/** All that may be shown in the pages of the sites. */
export type InPage = typeof dutch & typeof askInDutch & typeof cardInDutch & typeof guardInDutch & typeof photosInDutch;

const learned = new Map<Language, Catalogue>();
let newest: Language = 'nl';

/** Takes in the texts of a language, from then on the one that is spoken. */
export function learn(language: Language, catalogue: Catalogue): void {
  learned.set(language, catalogue);
  newest = language;
}

/** Whether the texts of a language are at hand. */
export const knows = (language: Language): boolean => learned.has(language);

/** The language to speak in where nobody tells: the one that was learned last, Dutch before that. */
export const spoken = (): Language => newest;

/** The text of a key that may be shown anywhere; empty as long as its language was not learned. */
export const text = textsFrom<InPage>(language => learned.get(language) ?? {});
