// Gives a text of the card at marked words and of what can be done with several findings at once.
import { cardInEnglish } from './en-card';
import { cardInDutch } from './nl-card';
import { textsOf } from './text';

/** The text of a key of the card, with its values filled in. */
export const cardText = textsOf(cardInDutch, cardInEnglish);
