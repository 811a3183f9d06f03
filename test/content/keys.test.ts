// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keysOf } from '../../src/content/keys';

const shortcut = vi.fn(() => true);
const seenByPage = vi.fn();
let life: AbortController;
let host: HTMLElement;

function key(target: EventTarget, init: KeyboardEventInit, trusted = true, type = 'keydown'): KeyboardEvent {
  const event = new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  life?.abort();
  life = new AbortController();
  vi.clearAllMocks();
  shortcut.mockReturnValue(true);
  host = document.body.appendChild(document.createElement('div'));
});

const listen = () => {
  const keys = keysOf(window, shortcut, life.signal);
  window.addEventListener('keydown', seenByPage, { capture: true, signal: life.signal });
  document.addEventListener('keyup', seenByPage, { signal: life.signal });
  return keys;
};

describe('keys in our interface', () => {
  it('reach us and not the page', () => {
    const press = vi.fn();
    listen().claim(host, press, life.signal);
    key(host, { key: 'j' });
    key(host, { key: 'j' }, true, 'keyup');
    expect(press).toHaveBeenCalledOnce();
    expect(seenByPage).not.toHaveBeenCalled();
  });

  it('are not taken from a script', () => {
    const press = vi.fn();
    listen().claim(host, press, life.signal);
    key(host, { key: 'Escape' }, false);
    expect(press).not.toHaveBeenCalled();
  });

  it('belong to the page elsewhere, and again after the end', () => {
    const own = new AbortController();
    listen().claim(host, () => {}, own.signal);
    key(document.body, { key: 'j' });
    own.abort();
    key(host, { key: 'j' });
    expect(seenByPage).toHaveBeenCalledTimes(2);
  });
});

describe('the shortcut', () => {
  const alt = { altKey: true, shiftKey: true, code: 'KeyP', key: '∏' };

  it('leads to us and hides the key from the page', () => {
    listen();
    expect(key(document.body, alt).defaultPrevented).toBe(true);
    expect(shortcut).toHaveBeenCalledOnce();
    expect(seenByPage).not.toHaveBeenCalled();
  });

  it('is left to the page when there is nothing to show', () => {
    shortcut.mockReturnValue(false);
    listen();
    expect(key(document.body, alt).defaultPrevented).toBe(false);
    expect(seenByPage).toHaveBeenCalledOnce();
  });

  it('needs both keys and the author', () => {
    listen();
    key(document.body, { ...alt, shiftKey: false });
    key(document.body, alt, false);
    expect(shortcut).not.toHaveBeenCalled();
  });
});

describe('Escape', () => {
  it('closes what is ours first, and then belongs to the page', () => {
    const close = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
    listen().dismiss(close, life.signal);
    expect(key(document.body, { key: 'Escape' }).defaultPrevented).toBe(true);
    expect(seenByPage).not.toHaveBeenCalled();
    key(document.body, { key: 'Escape' });
    expect(seenByPage).toHaveBeenCalledOnce();
  });

  it('of a script or of an input method closes nothing', () => {
    const close = vi.fn(() => true);
    listen().dismiss(close, life.signal);
    key(document.body, { key: 'Escape' }, false);
    key(document.body, { key: 'Escape', isComposing: true });
    expect(close).not.toHaveBeenCalled();
  });
});

it('what is typed in our interface is not told to the page, and what is typed in the page is', () => {
  listen().claim(host, () => {}, life.signal);
  window.addEventListener('beforeinput', seenByPage, { capture: true, signal: life.signal });
  host.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true, data: 'Daan' }));
  expect(seenByPage).not.toHaveBeenCalled();
  document.body.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true, data: 'Daan' }));
  expect(seenByPage).toHaveBeenCalledOnce();
});
