// Gives a text of the importer of documents; apart, so that no other page carries its words.
import { textsOf } from './catalogue';
import { importInEnglish } from './en-import';
import { importInDutch } from './nl-import';

export type ImportTextKey = keyof typeof importInDutch;

/** The text of a key of the importer, with its values filled in. */
export const importText = textsOf(importInDutch, importInEnglish);
