// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  appendTo,
  attributeOf,
  below,
  childNodesOf,
  fits,
  holds,
  isConnected,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  precedes,
  textOf,
  upTo,
} from '../../src/sites/page';

const HIDDEN = 'textContent childNodes nextSibling tagName nodeType contains'.split(' ');

let form: HTMLFormElement;
let field: HTMLInputElement;

beforeEach(() => {
  document.body.innerHTML = '<form id="f" lang="nl">Dag <input></form><p>later</p>';
  form = document.querySelector('form') as HTMLFormElement;
  field = document.querySelector('input') as HTMLInputElement;
  // As a browser does for a form with fields of these names; the rest is held in a real browser, where nothing walks by them.
  for (const name of HIDDEN) Object.defineProperty(form, name, { value: field, configurable: true });
});

// The emulated page reads these properties itself when it is cleared, which a real one does not.
afterEach(() => {
  for (const name of HIDDEN) Reflect.deleteProperty(form, name);
});

it('the form of this test does hide its properties', () => {
  expect(form.textContent).toBe(field);
});

it('reads text, tag and kind of a form whose fields hide them', () => {
  expect(textOf(form)).toBe('Dag ');
  expect(nameOf(form)).toBe('FORM');
  expect(isElement(form)).toBe(true);
  expect(isText(form)).toBe(false);
  expect(attributeOf(form, 'lang')).toBe('nl');
  expect(attributeOf(form, 'dir')).toBe('');
});

it('finds its way around such a form', () => {
  expect([...childNodesOf(form)]).toHaveLength(2);
  expect(parentOf(form)).toBe(document.body);
  expect(nextSiblingOf(form)).toBe(document.querySelector('p'));
  expect(isConnected(form)).toBe(true);
  expect(holds(form, field)).toBe(true);
  expect(holds(field, form)).toBe(false);
  expect(upTo(field, 'form')).toBe(form);
  expect(upTo(form, 'article')).toBeNull();
  expect(fits(form, '#f')).toBe(true);
  expect(below(form, 'input')).toEqual([field]);
  expect(below(document, 'form')).toEqual([form]);
  expect(precedes(form, document.querySelector('p') as Element)).toBe(true);
  expect(precedes(document.querySelector('p') as Element, form)).toBe(false);
});

it('puts a node at the end of another', () => {
  const last = document.createElement('b');
  appendTo(document.body, last);
  expect(document.body.lastChild).toBe(last);
});
