// The question about people in a photo speaks both languages.
import { expect, it } from 'vitest';
import { photoText } from '../../src/texts/photos';

it('fills in values and takes the plural', () => {
  expect(photoText('nl', 'photos.make', { count: 1 })).toBe('Maak 1 gezicht onherkenbaar');
  expect(photoText('en', 'photos.make', { count: 2 })).toBe('Make 2 faces unrecognisable');
});
