// Gives a text of the question about people in a photo.

import { textsOf } from './catalogue';
import { photosInEnglish } from './en-photos';
import { photosInDutch } from './nl-photos';

/** The text of a key of the question, with its values filled in. */
export const photoText = textsOf(photosInDutch, photosInEnglish);
