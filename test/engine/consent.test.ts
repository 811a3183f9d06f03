// Where consent is needed, and how many people a file shows.
import { describe, expect, it } from 'vitest';
import { childrenOn, inSchoolSituation, missingConsent, peopleOn } from '../../src/engine/consent';
import { readDraft } from '../../src/engine/reading';
import { disclaimers, draftOf, school } from '../support/draft';

const around = { school, disclaimers, author: { role: 'teacher' } } as const;
const picture = { kind: 'image', consent: 'unknown' } as const;

it("is needed on the school's account and not in private", () => {
  expect(inSchoolSituation(readDraft(draftOf({ text: 'Hoi', account: 'school' }), around))).toBe(true);
  expect(inSchoolSituation(readDraft(draftOf('Lekker met mijn man op vakantie in Frankrijk'), around))).toBe(false);
});

it('is missing until it is confirmed', () => {
  expect(missingConsent({ ...picture, consent: 'confirmed' })).toBeNull();
  expect(missingConsent(picture)).toBe('unknown');
});

describe('children in a picture', () => {
  it.each([
    ['nothing is known', picture, 0, 0],
    ['faces are known, but not whose', { ...picture, faces: 3 }, 3, 3],
    ['an estimate sees one', { ...picture, faces: 3, childFaces: 1 }, 3, 1],
    ['the author sees adults only', { ...picture, faces: 3, childFaces: 2, claim: 'adults' }, 3, 0],
    ['nobody is real', { ...picture, faces: 3, childFaces: 2, claim: 'nobody' }, 0, 0],
    ['it appeared in the press', { ...picture, faces: 3, childFaces: 2, claim: 'press' }, 3, 2],
  ] as const)('where %s', (_name, attached, people, children) => {
    expect([peopleOn(attached), childrenOn(attached)]).toEqual([people, children]);
  });
});
