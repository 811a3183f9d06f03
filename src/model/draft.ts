// A draft as the rules see it: plain data that survives a message between processes.

export type SiteId = 'facebook' | 'x' | 'instagram';
export type DraftKind = 'post' | 'reply' | 'message';
export type AccountKind = 'personal' | 'school' | 'unknown';
export type MediaKind = 'image' | 'video' | 'audio';
export type ConsentState = 'unknown' | 'confirmed' | 'refused' | 'expired';
/**
 * What the author may say of a picture: it shows adults only, nobody in it is real, it appeared in the press, or it has
 * nothing to do with school.
 */
export type Claim = 'adults' | 'nobody' | 'press' | 'private';
/** Why a file could not be looked at: its format is not read here, it is too large, it is damaged, or no answer came in time. */
export type Unchecked = 'format' | 'size' | 'damaged' | 'late';

/** The post or comment that is being answered. */
export interface ReplyTo {
  readonly text: string;
  readonly author: string;
}

/** Facts of an attached file; the bytes never leave the content script. */
export interface Attachment {
  readonly kind: MediaKind;
  /** SHA-256 of the content, 64 hexadecimal digits, so that what is said holds for this very file; absent while not read. */
  readonly id?: string;
  /** Present when the picture, film or sound itself could not be looked at. */
  readonly unchecked?: Unchecked;
  /** Recognisable faces; absent means not looked yet, never zero. */
  readonly faces?: number;
  /** Faces among them that are estimated to be a child's: never more than an estimate. */
  readonly childFaces?: number;
  /** Whether the file carries GPS coordinates; absent means not looked yet. */
  readonly gps?: boolean;
  /** Maker or © line found in the file. */
  readonly credit?: string;
  readonly consent: ConsentState;
  /** What the author said of it beside consent. */
  readonly claim?: Claim;
}

/** Someone about to be befriended or followed. */
export interface Befriending {
  readonly name: string;
  /** Visible words around the person: profile line, school, class. */
  readonly about: string;
}

/** A draft at one moment of composing. Offsets elsewhere are UTF-16 units in `text`. */
export interface Draft {
  readonly site: SiteId;
  readonly kind: DraftKind;
  readonly account: AccountKind;
  /** Line breaks as `\n`. */
  readonly text: string;
  readonly replyTo?: ReplyTo;
  readonly attachments: readonly Attachment[];
  /** Moment of composing, ISO 8601 with offset. */
  readonly at: string;
  /** Names of persons in the draft of whom the author says that they agreed to be named. */
  readonly agreed?: readonly string[];
  /** The person whom the author is about to befriend or follow, and the visible words around them. */
  readonly befriending?: Befriending;
}

/** Who acts on the page, as far as the page shows it. */
export interface Actor {
  /** Handle without @ or profile path, lower case. */
  readonly handle?: string;
  /** Shown name. */
  readonly name?: string;
}

/** What a content script knows of a draft: the account kind is decided where the school's accounts are known. */
export interface PageDraft extends Omit<Draft, 'account'> {
  readonly actor: Actor;
  /** Keys of findings that the author set aside for this draft. */
  readonly dismissed: readonly string[];
}

/** Names of the sites, as people write them. */
export const SITE_NAMES: Readonly<Record<SiteId, string>> = { facebook: 'Facebook', x: 'X', instagram: 'Instagram' };

/**
 * Longest text a site accepts, in UTF-16 units. X: 280 for accounts without a subscription; Instagram: 2,200 for
 * captions and comments; Facebook: 63,206 for posts.
 */
export const TEXT_LIMITS: Readonly<Record<SiteId, number>> = { facebook: 63_206, x: 280, instagram: 2_200 };
