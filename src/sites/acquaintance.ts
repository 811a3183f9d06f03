// Reads whom a button is about to befriend or follow, by the structure that the sites share.
import type { Actor } from '../model/draft';
import { dialogOf } from './editors/composer';
import { attributeOf, below, childNodesOf, isElement, textOf, upTo } from './page';
import type { Acquaintance } from './site';

/** Where a site shows a person with a button to befriend or follow. */
export interface AcquaintanceParts {
  readonly button: string;
  /** The nearest part of the page around the button that is about this person alone. */
  readonly person: string;
  readonly name: string;
  /** Small parts of a profile with words of their own. */
  readonly about: string;
}

const WORDS =
  /^(?:vriend(?:en)? toevoegen|voeg .{1,80} toe als vriend|add (?:as )?friend|volgen|volg|terugvolgen|follow(?: back)?|befriend)(?!\p{L})/iu;
/** Most pieces of a profile that are read, and their longest in UTF-16 units. */
const PIECES = 40;
const LONGEST = 200;

/** The befriending that a press on this element would do, or null. */
export function acquaintanceAt(pressed: Element, parts: AcquaintanceParts, actor: () => Actor): Acquaintance | null {
  const button = upTo(pressed, parts.button);
  if (!button || ![attributeOf(button, 'aria-label'), textOf(button)].some(label => WORDS.test(label.trim())))
    return null;
  const around = upTo(button, parts.person);
  if (!around) return null;
  const layer = dialogOf(button) ?? document.body;
  const named = below(around, parts.name).map(said).find(Boolean) ?? '';
  const about = below(around, parts.about).filter(isLeaf).slice(0, PIECES).map(said);
  return {
    button,
    person: { name: named, about: [...new Set(about)].filter(Boolean).join('\n') },
    actor: actor(),
    layer,
  };
}

const isLeaf = (element: Element) => ![...childNodesOf(element)].some(isElement);
const said = (element: Element) => textOf(element).trim().replace(/\s+/g, ' ').slice(0, LONGEST);
