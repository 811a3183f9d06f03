// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { allIn, appendTo, focusOn, holds, isOnPage, isWithin, rectOf } from '../../src/content/unshadowed';

let form: HTMLFormElement;
let field: HTMLInputElement;

beforeEach(() => {
  form = document.createElement('form');
  field = document.createElement('input');
  form.append(field);
  document.body.replaceChildren(form);
  // As a browser does for a form with fields of these names.
  for (const name of 'contains isConnected getBoundingClientRect querySelectorAll closest appendChild focus'.split(
    ' ',
  )) {
    Object.defineProperty(form, name, { value: field });
  }
});

it('asks a form whose fields hide its methods', () => {
  expect(() => form.contains(field)).toThrow();
  expect(holds(form, field)).toBe(true);
  expect(holds(form, document.body)).toBe(false);
  expect(isOnPage(form)).toBe(true);
  expect(rectOf(form).width).toBeGreaterThanOrEqual(0);
  expect(allIn(form, 'input')).toEqual([field]);
  expect(isWithin(form, 'form')).toBe(true);
  expect(isWithin(form, 'button')).toBe(false);
});

it('changes such a form', () => {
  const added = document.createElement('i');
  appendTo(form, added);
  expect(added.parentNode).toBe(form);
  form.tabIndex = 0;
  focusOn(form);
  expect(document.activeElement).toBe(form);
  form.remove();
  expect(isOnPage(form)).toBe(false);
});
