// Gives a text of a question to the school.
import { textsOf } from './catalogue';
import { askInEnglish } from './en-ask';
import { askInDutch } from './nl-ask';

/** The text of a key of the question, with its values filled in. */
export const askText = textsOf(askInDutch, askInEnglish);
