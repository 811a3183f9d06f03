// Gives a text of the card at marked words and of what can be done with several findings at once.

import { textsOf } from './catalogue';
import { cardInEnglish } from './en-card';
import { cardInDutch } from './nl-card';

/** The text of a key of the card, with its values filled in. */
export const cardText = textsOf(cardInDutch, cardInEnglish);
