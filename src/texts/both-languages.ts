// Holds what the pages of the sites show in both languages: for our own pages, which know it from the start, and for the worker.
import type { Catalogue, Language } from '../model/text';
import { english } from './en';
import { askInEnglish } from './en-ask';
import { cardInEnglish } from './en-card';
import { guardInEnglish } from './en-guard';
import { photosInEnglish } from './en-photos';
import { type InPage, learn } from './in-page';
import { dutch } from './nl';
import { askInDutch } from './nl-ask';
import { cardInDutch } from './nl-card';
import { guardInDutch } from './nl-guard';
import { photosInDutch } from './nl-photos';

/** The texts of each language, by key. */
export const inPage: Readonly<Record<Language, Catalogue & Readonly<Record<keyof InPage, unknown>>>> = {
  en: { ...english, ...askInEnglish, ...cardInEnglish, ...guardInEnglish, ...photosInEnglish },
  nl: { ...dutch, ...askInDutch, ...cardInDutch, ...guardInDutch, ...photosInDutch },
};

learn('en', inPage.en);
learn('nl', inPage.nl);
