// Ends words of a rule as a sentence: some rules give their own full stop, others none.

/** The words with one full stop at their end. */
export const sentenceOf = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
