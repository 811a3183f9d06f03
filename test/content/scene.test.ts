// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sceneOf } from '../../src/content/scene';
import { composerOn } from './composer';

const host = document.createElement('div');
const places = new Map<Element, DOMRect>();
let top: Element | null = null;

beforeEach(() => {
  document.body.replaceChildren(host);
  // The environment draws nothing, so what lies on top and where is told here.
  document.elementFromPoint = () => top;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return places.get(this) ?? new DOMRect();
  });
  for (const side of ['clientWidth', 'clientHeight']) {
    Object.defineProperty(document.documentElement, side, { value: 1000, configurable: true });
  }
});
afterEach(() => vi.restoreAllMocks());

function lay(element: Element | null, left: number, above: number, width: number, height: number): void {
  if (element) places.set(element, new DOMRect(left, above, width, height));
}

describe('what stands around a composer', () => {
  it('is text and publish control to keep free, and other controls to leave alone', () => {
    const composer = composerOn();
    lay(composer.box(), 100, 100, 400, 300);
    lay(composer.editor, 110, 110, 380, 200);
    lay(composer.publishControl(), 400, 350, 80, 30);
    lay(composer.mediaInputs()[0] ?? null, 110, 350, 30, 30);
    top = document.body;
    const scene = sceneOf(composer, host);
    expect(scene?.free).toHaveLength(2);
    expect(scene?.occupied({ left: 110, top: 350, right: 140, bottom: 380 })).toBe(900);
    expect(scene?.occupied({ left: 200, top: 350, right: 230, bottom: 380 })).toBe(0);
  });

  it('counts a control of the page under a place outside', () => {
    const composer = composerOn();
    lay(composer.box(), 100, 100, 400, 300);
    top = document.body.appendChild(document.createElement('button'));
    expect(sceneOf(composer, host)?.occupied({ left: 600, top: 0, right: 610, bottom: 10 })).toBe(100);
  });

  it('is nothing when the composer is out of sight', () => {
    const composer = composerOn();
    lay(composer.box(), 100, -500, 400, 300);
    expect(sceneOf(composer, host)).toBeNull();
  });
});
