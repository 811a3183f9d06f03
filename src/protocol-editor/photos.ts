// The photos and films that an example can have, in a few choices instead of counts of faces.
import type { ProtocolExample } from '../model/protocol-file';

type Attachments = NonNullable<ProtocolExample['draft']['attachments']>;

/** What may be chosen; `other` stands for attachments that a file has and none of the choices is. */
export const PHOTOS = ['none', 'children', 'agreed', 'adults', 'place', 'film', 'other'] as const;
export type Photo = (typeof PHOTOS)[number];

const ATTACHMENTS: Readonly<Record<Exclude<Photo, 'other'>, Attachments>> = {
  none: [],
  children: [{ kind: 'image', faces: 3, childFaces: 3, consent: 'unknown' }],
  agreed: [{ kind: 'image', faces: 3, childFaces: 3, consent: 'confirmed' }],
  adults: [{ kind: 'image', faces: 2, childFaces: 0, consent: 'unknown' }],
  place: [{ kind: 'image', faces: 0, childFaces: 0, gps: true, consent: 'unknown' }],
  film: [{ kind: 'video', consent: 'unknown' }],
};

/** The attachments of a choice; `other` has none of its own. */
export function attachmentsOf(photo: Photo): Attachments {
  return photo === 'other' ? [] : ATTACHMENTS[photo];
}

/** The choice that attachments are. */
export function photoOf(attachments: Attachments = []): Photo {
  const same = (photo: Exclude<Photo, 'other'>) => JSON.stringify(ATTACHMENTS[photo]) === JSON.stringify(attachments);
  return PHOTOS.find(photo => photo !== 'other' && same(photo)) ?? 'other';
}
