// Everything that is known of the pages of www.instagram.com: roles and structure; words only as hints.
// Facts gathered November 2026. Instagram has no test ids; its create dialog changes from step to step.

export const INSTAGRAM = {
  caption: '[role="dialog"] [contenteditable="true"][role="textbox"], [role="dialog"] textarea',
  comment: 'form textarea, form [contenteditable="true"][role="textbox"]',
  message: '[contenteditable="true"][role="textbox"], textarea',
  /** Any large field that could be a composer of a kind not known here. */
  anyEditor: '[contenteditable="true"][role="textbox"], textarea',
  form: 'form',
  article: 'article, [role="article"]',
  header: 'header',
  link: 'a[href^="/"]',
  button: '[role="button"], button, [role="link"]',
  mediaInput: 'input[type="file"]',
  preview: 'img[src^="blob:"], video[src^="blob:"]',
  dialog: '[role="dialog"]',
  /** What the later steps of a new post show of the files that were chosen. */
  chosen: 'img, video, canvas',
  /** The first words of a post: its caption. */
  captionText: 'h1, [data-caption], ul li span, span[dir="auto"]',
  profileLink: 'nav a[href^="/"][href$="/"]',
  messagePath: /^\/direct\//,
  profilePath: /^\/([A-Za-z0-9._]{1,30})\/$/,
  notProfile: /^\/(?:explore|reels|direct|accounts|p|reel|stories)\//,
  /** A person with a button to follow: a profile's head, a row of people. */
  acquaintance: {
    button: '[role="button"], button',
    person: 'header, li, [role="listitem"], [role="dialog"]',
    name: 'h1, h2, a[href^="/"]',
    about: 'h1, h2, span, a, div, li, p',
  },
  hints: {
    publish: /^(?:share|delen|done|gereed|klaar|post|plaatsen|send|verzenden)$/i,
    remove: /^(?:remove|delete|verwijder)/i,
    caption: /^(?:write a caption|schrijf een bijschrift|bijschrift)/i,
  },
} as const;
