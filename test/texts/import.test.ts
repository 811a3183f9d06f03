// The importer speaks both languages.
import { expect, it } from 'vitest';
import { importText } from '../../src/texts/import';

it('fills in values and takes the plural', () => {
  expect(importText('nl', 'found.articles', { count: 1 })).toBe('1 artikel');
  expect(importText('en', 'found.proposals', { count: 2 })).toBe('2 proposals');
});
