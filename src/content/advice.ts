// What may be asked of the advice at a composer from outside it, what it may ask, and which findings ask for consent.
import type { Finding } from '../model/finding';
import type { Asked } from './ask-dialog';
import type { Files } from './attachments';
import type { Check } from './guarding';
import type { Keys } from './keys';
import type { Painter } from './paint';
import type { PhotoDeeds } from './photo-deeds';
import type { Memory } from './said';

/** The advice at a composer, for the shortcut and for the popup. */
export interface Advice {
  /** The text that its findings are about. */
  draft(): string;
  /** Moves the focus into the panel; false when there is nothing to show. */
  enter(): boolean;
  /** Opens the panel at a finding; false when it is not one of this composer. */
  reveal(key: string): boolean;
  /** Takes over that everyone in the picture of a finding agreed; false when it is not one of this composer. */
  consented(key: string): boolean;
}

/** What all composers of a page share. */
export interface Around {
  readonly check: Check;
  readonly painter: Pick<Painter, 'paint' | 'mend' | 'clear'>;
  readonly files: Files;
  readonly keys: Keys;
  readonly photos: PhotoDeeds;
  /** Told which composer shows its advice. */
  readonly active: (advice: Advice) => void;
  /** Told of our own elements, so that they are not taken for changes of the page. */
  readonly own: (host: Node) => void;
  readonly memory: Memory;
  /** Puts a word in the author's own list, so that no advice marks it again. */
  readonly accept: (word: string) => void;
  /** Shows a question to the school, in a layer of the page. */
  readonly askSchool: (asked: Asked, layer: Element) => void;
  readonly orphaned: () => void;
}

/** Whether consent of everyone in the picture would settle a finding. */
export function asksConsent({ attachment, fixes }: Finding): boolean {
  return (
    attachment !== undefined &&
    fixes.some(fix => fix.kind === 'action' && fix.action === 'record-consent' && !fix.claim)
  );
}
