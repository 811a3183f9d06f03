// A choice of photo is told from its attachments, and attachments of a file that are none of the choices stay.
import { expect, it } from 'vitest';
import { attachmentsOf, PHOTOS, photoOf } from '../../src/protocol-editor/photos';

it.each(PHOTOS.filter(photo => photo !== 'other'))('%s comes back from its attachments', photo => {
  expect(photoOf(attachmentsOf(photo))).toBe(photo);
});

it('knows no photo, and others', () => {
  expect(photoOf(undefined)).toBe('none');
  expect(photoOf([{ kind: 'audio', consent: 'unknown' }])).toBe('other');
  expect(attachmentsOf('other')).toEqual([]);
});
