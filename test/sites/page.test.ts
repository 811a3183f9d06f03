// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
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
  rectOf,
  sendTo,
  textOf,
  upTo,
} from '../../src/sites/page';

const HIDDEN =
  'textContent childNodes parentElement nextSibling isConnected tagName nodeType contains closest matches getAttribute querySelectorAll compareDocumentPosition getBoundingClientRect dispatchEvent'.split(
    ' ',
  );

let form: HTMLFormElement;
let field: HTMLInputElement;

beforeEach(() => {
  document.body.innerHTML = '<form id="f" lang="nl">Dag <input></form><p>later</p>';
  form = document.querySelector('form') as HTMLFormElement;
  field = document.querySelector('input') as HTMLInputElement;
  // As a browser does for a form with fields of these names.
  for (const name of HIDDEN) Object.defineProperty(form, name, { value: field, configurable: true });
});

// The emulated page reads these properties itself when it is cleared, which a real one does not.
afterEach(() => {
  for (const name of HIDDEN) Reflect.deleteProperty(form, name);
});

it('the form of this test does hide its properties', () => {
  expect(form.textContent).toBe(field);
  expect(() => form.closest('form')).toThrow();
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

it('measures such a form and sends it events', () => {
  expect(rectOf(form).width).toBeGreaterThanOrEqual(0);
  form.addEventListener('paste', event => event.preventDefault());
  expect(sendTo(form, new Event('paste', { cancelable: true }))).toBe(false);
  expect(sendTo(form, new Event('copy', { cancelable: true }))).toBe(true);
});
