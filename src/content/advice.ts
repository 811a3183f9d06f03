// What may be asked of the advice at a composer from outside it, and which findings ask for consent.
import type { Finding } from '../model/finding';

/** The advice at a composer, for the shortcut and for the popup. */
export interface Advice {
  /** Moves the focus into the panel; false when there is nothing to show. */
  enter(): boolean;
  /** Opens the panel at a finding; false when it is not one of this composer. */
  reveal(key: string): boolean;
  /** Takes over that everyone in the picture of a finding agreed; false when it is not one of this composer. */
  consented(key: string): boolean;
}

/** Whether consent of everyone in the picture would settle a finding. */
export function asksConsent({ attachment, fixes }: Finding): boolean {
  return attachment !== undefined && fixes.some(fix => fix.kind === 'action' && fix.action === 'record-consent');
}
