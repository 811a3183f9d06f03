// What the editors themselves draw, on whichever site they run. Draft.js 0.11 and Lexical 0.5x, measured.
export const EDITOR_PARTS = {
  /** A line of Draft.js. */
  block: '[data-block="true"]',
  lexicalRoot: '[data-lexical-editor="true"]',
  draftRoot: '.public-DraftEditor-content, [data-contents="true"]',
  /** Drawn by the editor to hold an empty line open; no part of the text. */
  notContent: 'br[data-text="true"], br[data-lexical-managed-linebreak="true"], [data-lexical-cursor="true"]',
} as const;
