// What the pages of the sites show is whole in both languages, and at hand where it is imported.
import { expect, it } from 'vitest';
import { inPage } from '../../src/texts/both-languages';
import { isCatalogue } from '../../src/texts/catalogue';
import { knows, text } from '../../src/texts/in-page';

it('has each key in both languages', () => {
  expect(Object.keys(inPage.en).sort()).toEqual(Object.keys(inPage.nl).sort());
  expect([inPage.nl, inPage.en].every(isCatalogue)).toBe(true);
});

it('is known in both languages at once', () => {
  expect(knows('nl') && knows('en')).toBe(true);
});

it('fills in values and takes the plural', () => {
  expect(text('nl', 'guard.open', { count: 1 })).toBe('Er staat nog 1 opmerking open.');
  expect(text('en', 'guard.open', { count: 2 })).toBe('2 remarks are still open.');
  expect(text('nl', 'photos.make', { count: 1 })).toBe('Maak 1 gezicht onherkenbaar');
  expect(text('en', 'all.fix', { count: 1 })).toBe('Fix 1 remark');
  expect(text('nl', 'ask.mail', { name: 'de directeur' })).toBe('Maak een mail aan de directeur');
});
