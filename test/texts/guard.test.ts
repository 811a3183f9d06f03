// The dialog before publishing speaks both languages.
import { expect, it } from 'vitest';
import { guardText } from '../../src/texts/guard';

it('fills in values and takes the plural', () => {
  expect(guardText('nl', 'guard.open', { count: 1 })).toBe('Er staat nog 1 opmerking open.');
  expect(guardText('en', 'guard.open', { count: 2 })).toBe('2 remarks are still open.');
});
