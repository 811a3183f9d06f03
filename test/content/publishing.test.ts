// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { publishingOf } from '../../src/content/publishing';
import type { SiteId } from '../../src/model/draft';
import type { Composer } from '../../src/sites/site';
import { composerOn } from './composer';

let control: HTMLElement;

beforeEach(() => {
  document.body.replaceChildren();
  control = document.createElement('button');
  control.append(document.createElement('span'));
  document.body.append(control);
});

function composer(site: SiteId, kind: 'post' | 'reply' | 'message', publish: HTMLElement | null = control): Composer {
  const made = composerOn();
  return { ...made, site, publishControl: () => publish, read: () => ({ ...made.read(), kind }) };
}

const key = (init: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init });

function sent(event: Event, target: Element, composers: readonly Composer[]): number {
  let found = 0;
  target.addEventListener(event.type, () => {
    found = publishingOf(event, composers)?.composers.length ?? 0;
  });
  target.dispatchEvent(event);
  return found;
}

describe('publishing', () => {
  it('is a click on the control, and takes every composer of it along', () => {
    const both = [composer('x', 'post'), composer('x', 'post')];
    expect(sent(new MouseEvent('click', { bubbles: true }), control.firstElementChild ?? control, both)).toBe(2);
    expect(sent(new MouseEvent('click', { bubbles: true }), document.body, both)).toBe(0);
  });

  it.each([
    ['x', 'post', {}, 0],
    ['x', 'post', { ctrlKey: true }, 1],
    ['x', 'post', { metaKey: true }, 1],
    ['x', 'message', {}, 1],
    ['facebook', 'post', {}, 0],
    ['facebook', 'post', { ctrlKey: true }, 1],
    ['facebook', 'reply', {}, 1],
    ['facebook', 'reply', { shiftKey: true }, 0],
    ['instagram', 'reply', {}, 1],
    ['instagram', 'reply', { isComposing: true }, 0],
    ['instagram', 'reply', { keyCode: 229 }, 0],
    ['instagram', 'reply', { key: 'a' }, 0],
  ] as const)('on %s, a %s, Enter with %o: %i', (site, kind, init, count) => {
    const one = composer(site, kind);
    expect(sent(key(init), one.editor, [one])).toBe(count);
  });

  it.each([
    ['aria-expanded', 'true'],
    ['aria-activedescendant', 'name-1'],
  ])('is not Enter in an open list of names: %s', (name, value) => {
    const one = composer('facebook', 'reply');
    one.editor.setAttribute(name, value);
    expect(sent(key(), one.editor, [one])).toBe(0);
  });

  it('happens again by the control, or by the same key where there is none', () => {
    let pressed = 0;
    control.addEventListener('click', () => {
      pressed += 1;
    });
    const one = composer('facebook', 'reply');
    one.editor.addEventListener('keydown', event => publishingOf(event, [one])?.again(), { once: true });
    one.editor.dispatchEvent(key());
    expect(pressed).toBe(1);
    const bare = composer('facebook', 'reply', null);
    const keys: string[] = [];
    bare.editor.addEventListener('keydown', event => {
      keys.push(event.key);
      if (keys.length === 1) publishingOf(event, [bare])?.again();
    });
    bare.editor.dispatchEvent(key());
    expect(keys).toEqual(['Enter', 'Enter']);
  });
});
