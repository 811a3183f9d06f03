// The words of the popup, the options and the welcome page in English.
export const pagesInEnglish = {} as const;
