// Gives a text of the register of consents; apart, so that pages of the sites do not carry words they never show.
import { consentsInEnglish } from './en-consents';
import { consentsInDutch } from './nl-consents';
import { textsOf } from './text';

export type ConsentTextKey = keyof typeof consentsInDutch;

/** The text of a key of the register, with its values filled in. */
export const consentText = textsOf(consentsInDutch, consentsInEnglish);
