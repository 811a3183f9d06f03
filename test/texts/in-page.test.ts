import { beforeEach, expect, it, vi } from 'vitest';
import { text as everywhere } from '../../src/texts/text';

let inPage: typeof import('../../src/texts/in-page');
beforeEach(async () => {
  vi.resetModules();
  inPage = await import('../../src/texts/in-page');
});

it('says nothing before its language was learned', () => {
  expect(inPage.knows('en')).toBe(false);
  expect(inPage.text('en', 'panel.title')).toBe('');
  expect(inPage.text('en', 'panel.more', { count: 2 })).toBe('');
});

it('says the same as everywhere once it was learned', async () => {
  const both = await import('../../src/texts/both-languages');
  inPage.learn('nl', both.inPage.nl);
  expect(inPage.text('nl', 'panel.title')).toBe(everywhere('nl', 'panel.title'));
});

it('speaks Dutch at first, then the language that was learned last', () => {
  expect(inPage.spoken()).toBe('nl');
  inPage.learn('en', {});
  expect(inPage.spoken()).toBe('en');
});
