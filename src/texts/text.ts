// Gives a text of the whole interface in the reader's language; pages of the sites take theirs from `in-page`.
import './both-languages';
import { textsOf, type Values } from './catalogue';
import { english } from './en';
import { pagesInEnglish } from './en-pages';
import { dutch } from './nl';
import { pagesInDutch } from './nl-pages';

export { textsOf } from './catalogue';

type Everything = typeof dutch & typeof pagesInDutch;

/** Every key of the interface; both languages have each of them. */
export type TextKey = keyof Everything;

/** The values a text needs: none when it has no `{name}` in it. */
export type TextValues<Key extends TextKey> = Values<Everything, Key>;

/** The text of a key of the interface. */
export const text = /* @__PURE__ */ textsOf<Everything>(
  { ...dutch, ...pagesInDutch },
  { ...english, ...pagesInEnglish },
);
