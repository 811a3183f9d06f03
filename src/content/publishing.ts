// Sees when the author is about to publish, by mouse, key or form, and lets it happen again where it was stopped.
import type { DraftKind, SiteId } from '../model/draft';
import { attributeOf, holds, isConnected, press, sendTo } from '../sites/page';
import type { Composer } from '../sites/site';

/** A moment of publishing. */
export interface Publishing {
  /** The composers whose text goes out, several in a thread. */
  readonly composers: readonly Composer[];
  /** Publishes as the author meant to. */
  readonly again: () => void;
}

/** Where Enter alone sends, by the kind of draft. */
const ENTER_SENDS: Readonly<Record<SiteId, readonly DraftKind[]>> = {
  facebook: ['reply', 'message'],
  x: ['message'],
  instagram: ['reply', 'message'],
};
/** Milliseconds that X needs between leaving the text and publishing by script; without it, it drops the part being edited. */
const SETTLES = 250;

/** What an event publishes; null when it publishes nothing. */
export function publishingOf(event: Event, composers: readonly Composer[]): Publishing | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  if (event instanceof KeyboardEvent) return byKey(event, target, composers);
  if (event.type === 'submit') return byForm(event, target, composers);
  const sent = composers.filter(composer => {
    const control = composer.publishControl();
    return control !== null && holds(control, target);
  });
  const control = sent[0]?.publishControl();
  return control ? { composers: sent, again: () => pressAgain(sent[0], control) } : null;
}

function byKey(event: KeyboardEvent, target: Element, composers: readonly Composer[]): Publishing | null {
  if (event.type !== 'keydown' || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return null;
  const composer = composers.find(({ editor }) => holds(editor, target));
  if (!composer || choosesMention(composer.editor)) return null;
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  const plain = !ctrlKey && !metaKey && !shiftKey && !altKey;
  if (!ctrlKey && !metaKey && !(plain && ENTER_SENDS[composer.site].includes(composer.read().kind))) return null;
  const control = composer.publishControl();
  const sent = control ? composers.filter(other => other.publishControl() === control) : [composer];
  const again = () => {
    const { key, code, keyCode } = event;
    const same = { key, code, keyCode, ctrlKey, metaKey, bubbles: true, cancelable: true, composed: true };
    if (control && isConnected(control)) pressAgain(composer, control);
    else sendTo(target, new KeyboardEvent('keydown', same));
  };
  return { composers: sent, again };
}

/** Whether Enter would choose somebody from an open list of names. */
function choosesMention(editor: HTMLElement): boolean {
  return attributeOf(editor, 'aria-expanded') === 'true' || attributeOf(editor, 'aria-activedescendant') !== '';
}

function byForm(event: Event, form: Element, composers: readonly Composer[]): Publishing | null {
  const sent = composers.filter(({ editor }) => holds(form, editor));
  if (sent.length === 0 || !(form instanceof HTMLFormElement)) return null;
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  return { composers: sent, again: () => HTMLFormElement.prototype.requestSubmit.call(form, submitter) };
}

function pressAgain(composer: Composer | undefined, control: HTMLElement): void {
  if (composer?.site !== 'x') {
    press(control);
    return;
  }
  if (document.activeElement instanceof HTMLElement) HTMLElement.prototype.blur.call(document.activeElement);
  setTimeout(() => press(composer.publishControl() ?? control), SETTLES);
}
