// Finds the file inputs and the previews that belong to an editor, by the structure that the sites share.
import { attributeOf, below, holds, textOf, upTo } from '../page';
import type { Preview } from '../site';
import { dialogOf, nearest } from './composer';

// The head of a page, with the pictures of its account.
const BANNER = '[role="banner"], header';

/** The nearest file inputs around an editor, up to `limit`; never those of another dialog or of the head of the page. */
export function inputsNear(editor: HTMLElement, limit: Element | null, selector: string): HTMLInputElement[] {
  const dialog = dialogOf(editor);
  const near = nearest(editor, limit, within => {
    const own = inputsBelow(within, selector).filter(
      input => dialogOf(input) === dialog && upTo(input, BANNER) === upTo(editor, BANNER),
    );
    return own.length > 0 ? own : null;
  });
  return near?.found ?? [];
}

/** The file inputs below an element. */
export const inputsBelow = (within: HTMLElement, selector: string): HTMLInputElement[] =>
  below(within, selector).filter(isInput);

const isInput = (element: HTMLElement): element is HTMLInputElement => element instanceof HTMLInputElement;

/** What a site draws of attached files. */
export interface PreviewParts {
  /** The pictures and films themselves. */
  readonly preview: string;
  readonly button: string;
  /** Words of the control that takes a preview off. */
  readonly remove: RegExp;
}

/** The previews below an element in document order, each with the nearest control that takes it off. */
export function previewsBelow(within: HTMLElement, parts: PreviewParts): Preview[] {
  return below(within, parts.preview).map(element => ({ element, remove: removerOf(element, within, parts) }));
}

function removerOf(preview: HTMLElement, within: HTMLElement, { button, remove }: PreviewParts): HTMLElement | null {
  const fits = (found: HTMLElement) => remove.test(attributeOf(found, 'aria-label').trim() || textOf(found).trim());
  const near = nearest(preview, within, around => below(around, button).find(fits) ?? null);
  return near && holds(within, near.found) ? near.found : null;
}
