// The words of the popup, the options and the welcome page in Dutch, level B1.
export const pagesInDutch = {} as const;
