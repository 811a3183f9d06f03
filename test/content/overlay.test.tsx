// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Overlay, type View } from '../../src/content/overlay';
import type { Composer } from '../../src/sites/site';
import { buttonOf, findingOf } from '../ui/draw';
import { byAuthor, composerOn } from './composer';

const deeds = {
  toggle: vi.fn(),
  close: vi.fn(),
  carryOut: vi.fn(),
  carryOutAll: vi.fn(),
  ignore: vi.fn(),
  never: vi.fn(),
  copy: vi.fn(),
};
const claim = vi.fn();
const dismiss = vi.fn();
let life: AbortController;
let composer: Composer;
let overlay: Overlay;
let inside: ShadowRoot;

const view = (own: Partial<View> = {}): View => ({
  presentation: { language: 'nl', theme: 'system' },
  protocol: 'OPOZ',
  questions: [],
  alike: () => 1,
  findings: [findingOf()],
  wordsOf: () => [],
  remarks: [],
  notice: null,
  open: false,
  ...own,
});

beforeEach(() => {
  life?.abort();
  document.body.replaceChildren();
  vi.clearAllMocks();
  life = new AbortController();
  composer = composerOn();
  // A closed shadow root is out of reach by design, so it is caught where it is made.
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  overlay = new Overlay(composer, deeds, { claim, dismiss }, life.signal);
  const made = attach.mock.results[0]?.value;
  if (!(made instanceof ShadowRoot)) throw new Error('no shadow root was made');
  inside = made;
  expect(attach.mock.calls[0]?.[0].mode).toBe('closed');
  attach.mockRestore();
});

describe('the overlay', () => {
  it('is not on the page before there is something to show', () => {
    expect(overlay.host.isConnected).toBe(false);
    overlay.show(view());
    expect(overlay.host.parentNode).toBe(document.body);
    expect(inside.querySelector('.badge')).not.toBeNull();
    expect(inside.querySelector('.panel')).toBeNull();
  });

  it('opens the panel in the language and theme of the reader', () => {
    overlay.show(view({ open: true, presentation: { language: 'en', theme: 'dark' } }));
    expect(inside.querySelector('.panel')?.textContent).toContain('Advice on your post');
    expect(inside.querySelector('.overlay')?.getAttribute('data-theme')).toBe('dark');
    expect(inside.querySelector('.overlay')?.getAttribute('lang')).toBe('en');
  });

  it('shows the page nothing of a draft', () => {
    overlay.show(view({ open: true, wordsOf: () => ['Sanne'] }));
    expect(document.documentElement.outerHTML).not.toContain('Sanne');
    expect(overlay.host.shadowRoot).toBeNull();
  });

  it('takes no focus from the text', () => {
    overlay.show(view());
    const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    inside.querySelector('.badge')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('hides its presses from the page', () => {
    const heard = vi.fn();
    document.body.addEventListener('click', heard, { signal: life.signal });
    overlay.show(view());
    inside.querySelector<HTMLElement>('.badge')?.click();
    expect(heard).not.toHaveBeenCalled();
    expect(deeds.toggle).not.toHaveBeenCalled();
  });

  it('goes back to the text on Escape', () => {
    overlay.show(view({ open: true }));
    overlay.enter();
    claim.mock.calls[0]?.[1](new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(deeds.close).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(composer.editor);
  });

  it('keeps the focus when the card that had it is dealt with', () => {
    overlay.show(view({ open: true }));
    buttonOf(inside, 'Deze keer niet: Scheldwoord')?.focus();
    overlay.show(view({ open: true, findings: [] }));
    expect(inside.activeElement?.className).toBe('panel');
  });

  it('comes back when the page throws it out, but not for ever', async () => {
    overlay.show(view());
    let thrown = 0;
    while (overlay.host.isConnected && thrown < 20) {
      overlay.host.remove();
      thrown += 1;
      await vi.waitFor(() => expect(overlay.host.isConnected || !overlay.present).toBe(true));
    }
    expect(thrown).toBe(5);
    expect(overlay.present).toBe(false);
  });

  it('moves to the layer of its composer', () => {
    overlay.show(view());
    const dialog = document.body.appendChild(document.createElement('div'));
    Object.assign(composer, { layer: () => dialog });
    overlay.settle();
    expect(overlay.host.parentNode).toBe(dialog);
  });

  it('leaves nothing behind', () => {
    overlay.show(view({ open: true }));
    life.abort();
    expect(overlay.host.isConnected).toBe(false);
    expect(buttonOf(inside, 'Sluit het advies')).toBeUndefined();
  });
});

describe('the card at the words', () => {
  async function pointAtWords(): Promise<void> {
    composer.editor.textContent = 'juf Anna';
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 30, 10)] as unknown as DOMRectList);
    overlay.show(view());
    const event = byAuthor(new MouseEvent('pointermove', { clientX: 5, clientY: 5, bubbles: true }));
    composer.editor.dispatchEvent(event);
    await vi.waitFor(() => expect(inside.querySelector('.words-card')).not.toBeNull());
  }

  it('comes where the author points, and Escape closes it wherever it is pressed', async () => {
    await pointAtWords();
    expect(overlay.atWords).toBe(true);
    expect(dismiss.mock.calls[0]?.[0]()).toBe(true);
    expect(inside.querySelector('.words-card')).toBeNull();
    expect(dismiss.mock.calls[0]?.[0]()).toBe(false);
    expect(deeds.close).not.toHaveBeenCalled();
  });

  it('takes the focus on request, and gives it back to the text when it is done', async () => {
    await pointAtWords();
    overlay.enter();
    expect(inside.activeElement?.className).toBe('words-card');
    overlay.show(view({ findings: [] }));
    expect(inside.querySelector('.words-card')).toBeNull();
    expect(document.activeElement).toBe(composer.editor);
  });

  it('makes way for the panel', async () => {
    await pointAtWords();
    overlay.show(view({ open: true }));
    expect(inside.querySelector('.words-card')).toBeNull();
  });
});
