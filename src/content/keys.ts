// Keeps keys and words that are typed in our interface away from the page, and listens for the shortcut that leads to it.

/** Events that would tell a page what is typed, beside the keys themselves. */
const TYPED = [
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
];

export interface Keys {
  /** Keys pressed inside `host` go to `press` and never to the page, nor does what is typed there, until `signal`. */
  claim(host: EventTarget, press: (event: KeyboardEvent) => void, signal: AbortSignal): void;
  /** Escape goes to `close` first, wherever it is pressed; the page sees it only when nothing was closed. Until `signal`. */
  dismiss(close: () => boolean, signal: AbortSignal): void;
}

/**
 * Listens at the window, in capture, so it must be called before the page's own scripts run. Alt+Shift+P (by place on
 * the keyboard) calls `shortcut`; when that answers true the page does not see the key.
 */
export function keysOf(page: EventTarget, shortcut: () => boolean, signal: AbortSignal): Keys {
  const claims = new Map<EventTarget, (event: KeyboardEvent) => void>();
  const closers = new Set<() => boolean>();
  const listen = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !event.target) return;
    const press = claims.get(event.target);
    if (press) {
      // Default actions (Enter on a button, Tab to the next) still happen; only listeners are passed over.
      event.stopImmediatePropagation();
      if (event.type === 'keydown' && event.isTrusted) press(event);
    }
    if ((isShortcut(event) && shortcut()) || (!press && isEscape(event) && [...closers].some(close => close()))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const hide = (event: Event) => {
    if (event.target && claims.has(event.target)) event.stopImmediatePropagation();
  };
  for (const type of TYPED) page.addEventListener(type, hide, { capture: true, signal });
  for (const type of ['keydown', 'keypress', 'keyup']) page.addEventListener(type, listen, { capture: true, signal });
  return {
    claim(host, press, until) {
      claims.set(host, press);
      until.addEventListener('abort', () => claims.delete(host));
    },
    dismiss(close, until) {
      closers.add(close);
      until.addEventListener('abort', () => closers.delete(close));
    },
  };
}

function isShortcut(event: KeyboardEvent): boolean {
  return event.type === 'keydown' && event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyP';
}

// Escape that ends a choice of the input method is not meant for us.
function isEscape(event: KeyboardEvent): boolean {
  return event.type === 'keydown' && event.isTrusted && event.key === 'Escape' && !event.isComposing;
}
