// Everything that is known of the pages of www.facebook.com: roles and structure; words in Dutch and English only as hints.
// Facts gathered November 2026. Facebook has no test ids, and its class names change with every build.

export const FACEBOOK = {
  editor: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"], form textarea',
  /** Any large field that could be a composer of a kind not known here. */
  anyEditor: '[contenteditable="true"][role="textbox"], textarea',
  article: '[role="article"]',
  form: 'form',
  button: '[role="button"], button',
  disabled: '[aria-disabled="true"], [disabled]',
  mediaInput: 'input[type="file"]',
  preview: 'img[src^="blob:"], video[src^="blob:"]',
  /** The boxes in the feed and in a group from which a post is begun; a region is one by its label. */
  firstStep: '[data-pagelet="FeedComposer"], [data-pagelet="GroupInlineComposer"]',
  region: '[role="region"][aria-label]',
  /** The text of a post, on two generations of pages. */
  postText: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
  /** The text of a comment: its own words in writing direction of the language. */
  commentText: 'div[dir="auto"]',
  authorLink: 'a[role="link"], a[href], strong',
  /** Name of the account that acts, above the text box of the dialog. */
  actingName: 'h2 strong, h3 strong, [role="heading"] strong, strong, a[role="link"]',
  profileButton: '[role="banner"] [aria-label][data-profile-name]',
  /** Page data that names the user. */
  pageData: 'script[type="application/json"]',
  messagePath: /^\/messages(?:\/|$)/,
  /** A person with a button to become friends: a profile's head, a request, a suggestion. */
  acquaintance: {
    button: '[role="button"], button',
    person: '[role="listitem"], [role="article"], [role="dialog"], [role="main"]',
    name: 'h1, h2, h3, a[role="link"], strong',
    about: 'h1, h2, h3, span, a, div, li, p',
  },
  hints: {
    publish:
      /^(?:post|plaatsen|publiceren|opslaan|save|delen|share|comment|reageren|reactie plaatsen|verzenden|send)$/i,
    firstStep: /^(?:create (?:a )?(?:public )?post|(?:openbaar )?bericht maken)/i,
    remove: /^(?:remove|delete|verwijder)/i,
    message: /^(?:message|bericht|bericht schrijven|aa)$/i,
    notPublish: /^(?:close|sluiten|back|terug|emoji|gif|add|foto|photo|public|openbaar|vrienden|friends)/i,
    comment: /^(?:comment by|reactie van|reply by|antwoord van)\s+(.{1,80}?)(?:\s+\d.*)?$/i,
    replyTo: /^(?:reply to|antwoord(?:en)? (?:op|aan)|reageer op)\s+(.{1,80}?)(?:…|\.\.\.)?$/i,
  },
} as const;
