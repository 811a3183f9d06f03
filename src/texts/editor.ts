// Gives a text of the protocol editor; apart, so that no other page carries its words.
import { textsOf } from './catalogue';
import { editorInEnglish } from './en-editor';
import { editorInDutch } from './nl-editor';

export type EditorTextKey = keyof typeof editorInDutch;

/** The text of a key of the editor, with its values filled in. */
export const editorText = textsOf(editorInDutch, editorInEnglish);
