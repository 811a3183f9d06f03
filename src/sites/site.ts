// What every site must be able to do: find its composers, and read and change each of them.
import type { Actor, Befriending, DraftKind, ReplyTo, SiteId } from '../model/draft';
import type { Edit, Range } from '../model/finding';

/** What a composer shows at one moment. */
export interface ComposerReading {
  /** Line breaks as `\n`; offsets elsewhere are UTF-16 units in this text. */
  readonly text: string;
  readonly kind: DraftKind;
  readonly actor: Actor;
  readonly replyTo?: ReplyTo;
}

/** What became of a write: `applied` was read back as meant; `undone` was not and has been taken back; offer a copy. */
export type WriteResult = 'applied' | 'undone';

/** A living editor on the page. Holds DOM, so it never leaves the content script. */
export interface Composer {
  readonly site: SiteId;
  /** The editable element: identity of the composer. */
  readonly editor: HTMLElement;
  /** Whether ranges can be painted in it (false for textareas). */
  readonly paintable: boolean;
  read(): ComposerReading;
  /** DOM range of a stretch of the text, or null when it is gone or the editor is a textarea. */
  rangeOf(range: Range): globalThis.Range | null;
  /** Applies edits as one change through the editor's own input path, reads back, and undoes what did not arrive. */
  apply(edits: readonly Edit[]): Promise<WriteResult>;
  /** The smallest element that holds the whole composer; the badge keeps to its edge. */
  box(): HTMLElement;
  /** Where an overlay must live: the enclosing dialog that traps focus, or the body. */
  layer(): HTMLElement;
  /** The publish control of this composer, or null while the page shows none. */
  publishControl(): HTMLElement | null;
  mediaInputs(): HTMLInputElement[];
  /** What the page shows of the files that are attached, in the order of attaching. */
  previews(): readonly Preview[];
  /** Every editor that the same publish control sends (threads on X), this one included, in order. */
  siblings(): readonly HTMLElement[];
}

/** A picture or film of an attached file, and the control that takes it off again, where it is known. */
export interface Preview {
  readonly element: HTMLElement;
  /** May take off others too: several previews can share one control. */
  readonly remove: HTMLElement | null;
}

/** A part of a page where files are given before their composer is there: the picture first, its caption later. */
export interface FirstStep {
  readonly place: HTMLElement;
  readonly inputs: readonly HTMLInputElement[];
  /** The account that acts, as far as the page shows it. */
  readonly actor: Actor;
  /** Files were given here before: others come to them, instead of beginning anew. */
  readonly begun: boolean;
}

/** A button that befriends or follows, with the person and the account that acts. */
export interface Acquaintance {
  readonly button: HTMLElement;
  readonly person: Befriending;
  readonly actor: Actor;
  /** Where our interface must live: the dialog around the button, or the body. */
  readonly layer: HTMLElement;
}

export interface Site {
  readonly id: SiteId;
  /** Host names, as in the manifest. */
  readonly hosts: readonly string[];
  /** The visible composers below a node, hidden twins left out, in document order. */
  composers(root: ParentNode): Composer[];
  /** A visible large editor that is none of the composers: the page has changed, or is not supported. */
  unread(root: ParentNode): HTMLElement | null;
  /** The parts below a node that take files before there is a composer. */
  firstSteps(root: ParentNode): readonly FirstStep[];
  /** The befriending or following that a press on this element would do, or null. */
  acquaintance(pressed: Element): Acquaintance | null;
}
