// Where consent is needed, and how its lack is worded.
import { expect, it } from 'vitest';
import { askFor, consentFixes, inSchoolSituation, lackOf, missingConsent } from '../../src/engine/consent';
import { readDraft } from '../../src/engine/reading';
import { disclaimers, draftOf, school } from '../support/draft';

const around = { school, disclaimers, author: { role: 'teacher' } } as const;

it("is needed on the school's account and not in private", () => {
  expect(inSchoolSituation(readDraft(draftOf({ text: 'Hoi', account: 'school' }), around))).toBe(true);
  expect(inSchoolSituation(readDraft(draftOf('Lekker met mijn man op vakantie in Frankrijk'), around))).toBe(false);
});

it('names the state and who gives it', () => {
  expect(lackOf('expired', 'parents', 12).nl).toContain('12 maanden');
  expect(lackOf('refused', 'organisation').nl).toContain('de school');
  expect(askFor('refused', 'parents').nl).not.toContain('Vraag');
  expect(missingConsent({ kind: 'image', consent: 'confirmed' })).toBeNull();
});

it('offers to record consent only where that helps', () => {
  const actions = consentFixes({ faces: true, recordable: false, from: 'parents' }).map(
    fix => fix.kind === 'action' && fix.action,
  );
  expect(actions).toEqual(['blur', 'remove-attachment']);
});
