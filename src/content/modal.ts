// A dialog of ours in front of the page: modal, in a closed shadow root, and back when the page throws it out.
import { type ComponentChild, render } from 'preact';
import type { Presentation } from '../model/verdict';
import { appendTo, fits, isConnected } from '../sites/page';
import type { Keys } from './keys';
import { Sight } from './sight';
import { isUncovered, STEADY, sheets } from './surface';

export interface ModalAround {
  readonly keys: Keys;
  /** Told of our own element, so that it is not taken for a change of the page. */
  readonly own: (host: Node) => void;
}

export interface Modal {
  /** Whether a press is the author's own, on a dialog that stands still and is not covered by the page. */
  readonly honest: (event: MouseEvent) => boolean;
  /** Draws what the dialog holds; its `h1` has the id `modal-title`, and gets the focus. */
  draw(part: ComponentChild): void;
  close(): void;
}

/** Events that a site must not see when they happen in our interface. */
const OURS =
  'input beforeinput pointerdown pointerup mousedown mouseup click dblclick focusin focusout paste keydown keyup'.split(
    ' ',
  );
/** How often a page may take a dialog away before it is given up. */
const RETURNS = 5;

/** Opens a dialog in `layer`; `leave` is called on Escape, and when the page took it away too often. */
export function openModal(
  { keys, own }: ModalAround,
  { language, theme }: Presentation,
  layer: Element,
  leave: () => void,
): Modal {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  const life = new AbortController();
  const { signal } = life;
  const sight = new Sight();
  let movedAt = performance.now();
  own(host);
  shadow.adoptedStyleSheets = sheets();
  dialog.className = 'overlay sheet modal';
  dialog.lang = language;
  dialog.setAttribute('aria-labelledby', 'modal-title');
  if (theme !== 'system') dialog.dataset.theme = theme;
  shadow.append(dialog);
  sight.watch(dialog);
  for (const type of OURS) host.addEventListener(type, event => event.stopPropagation(), { signal });
  dialog.addEventListener('cancel', event => event.preventDefault(), { signal });
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };
  keys.claim(host, pressed, signal);
  const focus = () => dialog.querySelector<HTMLElement>('h1')?.focus();
  const show = (where: Element) => {
    appendTo(where, host);
    if (dialog.open) dialog.close();
    dialog.showModal();
    focus();
  };
  /** What opens later lies over the dialog, be it our own advice: then no press would count any more. */
  const rise = ({ target }: Event) => {
    if (!(target instanceof Element && fits(target, ':popover-open')) || !dialog.open) return;
    const { activeElement } = shadow;
    dialog.close();
    dialog.showModal();
    if (activeElement instanceof HTMLElement) activeElement.focus();
  };
  document.addEventListener('toggle', rise, { capture: true, signal });
  let returns = 0;
  const watching = new MutationObserver(() => {
    if (isConnected(host)) return;
    returns += 1;
    if (returns > RETURNS) leave();
    else show(document.body);
  });
  signal.addEventListener('abort', () => watching.disconnect());
  show(layer);
  watching.observe(document, { childList: true, subtree: true });

  return {
    honest(event) {
      const { currentTarget, detail, timeStamp } = event;
      if (!event.isTrusted || !(currentTarget instanceof Element) || !dialog.open) return false;
      if (detail > 0 && timeStamp - movedAt < STEADY) return false;
      return sight.sees(currentTarget) && isUncovered(currentTarget, event, host);
    },
    draw(part) {
      movedAt = performance.now();
      render(part, dialog);
      focus();
    },
    close() {
      if (signal.aborted) return;
      life.abort();
      sight.end();
      render(null, dialog);
      dialog.close();
      host.remove();
    },
  };
}
