// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pointing, type Spot } from '../../src/content/pointing';
import { findingOf } from '../ui/draw';
import { byAuthor, composerOn } from './composer';

const at = vi.fn<(spots: readonly Spot[]) => void>();
let life: AbortController;
let editor: HTMLElement;
let host: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  at.mockClear();
  document.body.replaceChildren();
  life = new AbortController();
  const composer = composerOn();
  editor = composer.editor;
  editor.textContent = 'juf Anna';
  host = document.body.appendChild(document.createElement('div'));
  // The marked word lies in the first 30 pixels.
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 30, 10)] as unknown as DOMRectList);
  pointing(composer, host, { findings: () => [findingOf()], at }, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function move(clientX: number, trusted = true): void {
  const event = new MouseEvent('pointermove', { clientX, clientY: 5, bubbles: true });
  Object.defineProperty(event, 'pointerType', { value: 'mouse' });
  editor.dispatchEvent(trusted ? byAuthor(event) : event);
  vi.runAllTimers();
}

const send = (target: HTMLElement, type: string) => target.dispatchEvent(byAuthor(new Event(type)));

describe('a pointer', () => {
  it('that rests on marked words tells their finding', () => {
    move(10);
    expect(at).toHaveBeenLastCalledWith([{ key: 'insult juf', stretch: 0 }]);
  });

  it('elsewhere tells nothing, and ends what was shown', () => {
    move(200);
    expect(at).not.toHaveBeenCalled();
    move(10);
    move(200);
    expect(at).toHaveBeenLastCalledWith([]);
  });

  it('of a script counts for nothing', () => {
    move(10, false);
    expect(at).not.toHaveBeenCalled();
  });

  it('that goes to the card keeps it', () => {
    move(10);
    send(editor, 'pointerleave');
    send(host, 'pointerenter');
    vi.runAllTimers();
    expect(at).toHaveBeenCalledOnce();
    send(host, 'pointerleave');
    vi.runAllTimers();
    expect(at).toHaveBeenLastCalledWith([]);
  });
});

it('typing ends what was shown', () => {
  move(10);
  send(editor, 'beforeinput');
  expect(at).toHaveBeenLastCalledWith([]);
});

it('a caret in marked words tells their finding, and stays when the pointer wanders off', () => {
  const words = editor.firstChild;
  if (!words) throw new Error('no words');
  vi.spyOn(Range.prototype, 'isPointInRange').mockImplementation((_node, offset) => offset <= 3);
  getSelection()?.collapse(words, 2);
  const key = byAuthor(new KeyboardEvent('keyup', { key: 'ArrowLeft' }));
  editor.dispatchEvent(key);
  vi.runAllTimers();
  expect(at).toHaveBeenLastCalledWith([{ key: 'insult juf', stretch: 0 }]);
  move(200);
  expect(at).toHaveBeenCalledOnce();
});

it('a key that writes opens nothing', () => {
  editor.dispatchEvent(byAuthor(new KeyboardEvent('keyup', { key: 'a' })));
  vi.runAllTimers();
  expect(at).not.toHaveBeenCalled();
});
