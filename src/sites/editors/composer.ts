// Makes a composer of an editor and of what its site knows around it.
import type { Actor, DraftKind, ReplyTo, SiteId } from '../../model/draft';
import { holds, isVisible, parentOf, upTo } from '../page';
import type { Composer, Preview } from '../site';
import { textMapOf } from './text-map';
import { writePlain, writeRich } from './write';

/** What a site knows around one of its editors; asked anew at each reading, because pages change. */
export interface Surroundings {
  readonly kind: () => DraftKind;
  readonly actor: () => Actor;
  readonly replyTo: () => ReplyTo | null;
  readonly box: () => HTMLElement;
  readonly publishControl: () => HTMLElement | null;
  readonly mediaInputs: () => HTMLInputElement[];
  readonly previews: () => readonly Preview[];
  readonly siblings: () => readonly HTMLElement[];
}

/** The dialog around an element, which may trap the focus; null when there is none. */
export const dialogOf = (element: Element): HTMLElement | null => upTo(element, '[role="dialog"]');

export function composerOf(site: SiteId, editor: HTMLElement, around: Surroundings): Composer {
  const plain = editor instanceof HTMLTextAreaElement;
  return {
    site,
    editor,
    paintable: !plain,
    read() {
      const replyTo = around.replyTo();
      return {
        text: plain ? editor.value.replaceAll('\r\n', '\n') : textMapOf(editor).text,
        kind: around.kind(),
        actor: around.actor(),
        ...(replyTo ? { replyTo } : {}),
      };
    },
    rangeOf: range => (plain ? null : textMapOf(editor).rangeOf(range)),
    apply: async edits => (plain ? writePlain(editor, edits) : writeRich(editor, edits)),
    box: around.box,
    layer: () => dialogOf(editor) ?? document.body,
    publishControl: around.publishControl,
    mediaInputs: around.mediaInputs,
    previews: around.previews,
    siblings: around.siblings,
  };
}

/** The visible editors, without those that stand behind an open dialog which has an editor of its own. */
export function inFront(editors: readonly HTMLElement[]): HTMLElement[] {
  const visible = editors.filter(isVisible);
  const covering = visible
    .map(dialogOf)
    .filter(dialog => dialog !== null)
    .at(-1);
  return visible.filter(editor => !covering || holds(covering, editor) || dialogOf(editor) !== null);
}

/** The nearest ancestor that holds an element which `wanted` finds, and that element. */
export function nearest<Found>(
  editor: HTMLElement,
  limit: Element | null,
  wanted: (within: HTMLElement) => Found | null,
): { readonly within: HTMLElement; readonly found: Found } | null {
  for (let within = parentOf(editor); within; within = parentOf(within)) {
    const found = wanted(within);
    if (found !== null) return { within, found };
    if (within === limit) return null;
  }
  return null;
}
