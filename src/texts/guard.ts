// Gives a text of the dialog before publishing.
import { textsOf } from './catalogue';
import { guardInEnglish } from './en-guard';
import { guardInDutch } from './nl-guard';

/** The text of a key of the dialog, with its values filled in. */
export const guardText = textsOf(guardInDutch, guardInEnglish);
