// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Surface } from '../../src/content/surface';

let life: AbortController;
let surface: Surface;
let part: HTMLElement;
let top: Element | null;
let now = 1_000;
let onTop = true;

beforeEach(() => {
  document.body.replaceChildren();
  life = new AbortController();
  surface = new Surface(life.signal);
  part = surface.root.appendChild(document.createElement('section'));
  top = surface.host;
  // The environment draws nothing, so what lies on top and when is told here.
  document.elementFromPoint = () => top;
  vi.spyOn(surface.host, 'matches').mockImplementation(() => onTop);
  onTop = true;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  surface.insert(document.body);
  surface.lay(part, 10, 10);
  now += 1_000;
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

function pressed(own: { trusted?: boolean; keyboard?: boolean } = {}): MouseEvent {
  const event = new MouseEvent('click', { clientX: 5, clientY: 5, detail: own.keyboard ? 0 : 1 });
  Object.defineProperty(event, 'isTrusted', { value: own.trusted ?? true });
  Object.defineProperty(event, 'currentTarget', { value: part });
  Object.defineProperty(event, 'timeStamp', { value: now });
  return event;
}

describe('an honest press', () => {
  it('is the author’s own, on what can be seen and stands still', () => {
    expect(surface.honest(pressed())).toBe(true);
  });

  it('is not one of a script', () => {
    expect(surface.honest(pressed({ trusted: false }))).toBe(false);
  });

  it('is not one on something that lies over us', () => {
    top = document.body;
    expect(surface.honest(pressed())).toBe(false);
  });

  it('is not one on a part that has just moved under the pointer; the keyboard is never too early', () => {
    surface.lay(part, 200, 10);
    now += 100;
    expect(surface.honest(pressed())).toBe(false);
    expect(surface.honest(pressed({ keyboard: true }))).toBe(true);
    now += 200;
    expect(surface.honest(pressed())).toBe(true);
  });

  it('is not one when the page took us out of the top layer, where it could fade us', () => {
    onTop = false;
    expect(surface.honest(pressed())).toBe(false);
  });

  it('is not hindered by a shift that nobody sees', () => {
    surface.lay(part, 11, 12);
    expect(surface.honest(pressed())).toBe(true);
  });
});

it('hides its presses from the page, and takes no focus', () => {
  const heard = vi.fn();
  document.body.addEventListener('click', heard, { signal: life.signal });
  part.click();
  expect(heard).not.toHaveBeenCalled();
  const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  part.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
});

it('gives up when the page throws it out again and again', () => {
  const times = [1, 2, 3, 4, 5, 6].map(() => surface.insert(document.body));
  expect(times).toEqual([true, true, true, true, false, false]);
});
