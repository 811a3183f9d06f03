// @vitest-environment happy-dom
// A page of ours takes the reader's language and colours.
import { expect, it } from 'vitest';
import { present } from '../../src/ui/page';

it('sets language, colours and title', () => {
  present(document, { language: 'en', theme: 'dark' }, 'Options');
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(document.title).toBe('Options');
});

it('follows the computer for `system`', () => {
  present(document, { language: 'nl', theme: 'dark' }, '');
  present(document, { language: 'nl', theme: 'system' }, '');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});
