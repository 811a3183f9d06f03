// Everything that is known of the pages of x.com: test ids first, roles and structure next, words only as hints.
// Facts gathered November 2026; X changes its ids now and then, so each has a second way.

export const X = {
  editor: '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]',
  messageEditor:
    '[data-testid="dmComposerTextInput"][contenteditable="true"], [data-testid="dmComposerTextInput"] [contenteditable="true"], textarea[data-testid="dm-composer-textarea"]',
  /** Any large field that could be a composer of a kind not known here. */
  anyEditor: '[contenteditable="true"][role="textbox"], textarea',
  publish: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  messagePublish: '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]',
  mediaInput: 'input[type="file"]',
  preview: '[data-testid="attachments"] img[src^="blob:"], [data-testid="attachments"] video[src^="blob:"]',
  button: '[role="button"], button',
  post: 'article[data-testid="tweet"]',
  postText: '[data-testid="tweetText"]',
  postAuthor: '[data-testid="User-Name"]',
  postLink: 'a[href*="/status/"]',
  inlineReply: '[data-testid="inline_reply_offscreen"]',
  /** Ends in the handle of the account that acts. */
  avatar: '[data-testid^="UserAvatar-Container-"]',
  avatarPrefix: 'UserAvatar-Container-',
  accountSwitcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
  profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
  /** Paths of one post, whose open composer answers it. */
  postPath: /^\/[^/]+\/status\/(\d+)/,
  /** A person with a button to follow: a profile, a row of people, a hover card. */
  acquaintance: {
    button: '[data-testid$="-follow"], [role="button"], button',
    person: '[data-testid="UserCell"], [data-testid="HoverCard"], [data-testid="primaryColumn"], [role="main"], main',
    name: '[data-testid="UserName"] span, [data-testid="User-Name"] span, a[role="link"] span',
    about: 'span, a, div, p',
  },
  hints: {
    remove: /^(?:remove media|media verwijderen|remove|verwijder)/i,
  },
} as const;
