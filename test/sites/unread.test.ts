// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { unreadAmong } from '../../src/sites/unread';

/** Puts an editable element of a size in pixels on the page. */
function editor(width: number, height: number, style = ''): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('style', style);
  document.body.append(element);
  sizes.set(element, new DOMRect(0, 0, width, height));
  return element;
}

const sizes = new WeakMap<Element, DOMRect>();

beforeEach(() => {
  document.body.replaceChildren();
  // happy-dom lays nothing out.
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return sizes.get(this) ?? new DOMRect();
  };
});

it('tells a large visible editor that is not known', () => {
  const known = editor(400, 60);
  const unknown = editor(400, 60);
  expect(unreadAmong([known, unknown], [known])).toBe(unknown);
});

it('leaves out known ones, what lies in them and what holds them', () => {
  const known = editor(400, 60);
  const inner = editor(400, 60);
  known.append(inner);
  expect(unreadAmong([known, inner], [known])).toBeNull();
  expect(unreadAmong([known, inner], [inner])).toBeNull();
});

it.each([
  ['small', 120, 30, ''],
  ['flat', 400, 10, ''],
  ['not drawn', 400, 60, 'display: none'],
  ['hidden', 400, 60, 'visibility: hidden'],
])('leaves out a %s one', (_, width, height, style) => {
  expect(unreadAmong([editor(width, height, style)], [])).toBeNull();
});
