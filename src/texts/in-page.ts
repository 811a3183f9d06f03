// Gives a text in the reader's language that the pages of the sites need too; what only our own pages show is not carried there.
import { textsOf } from './catalogue';
import { english } from './en';
import { dutch } from './nl';

/** The text of a key that may be shown anywhere. */
export const text = textsOf(dutch, english);
