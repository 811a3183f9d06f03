// Consent can be recorded for a picture, where it would settle the finding.
import { expect, it } from 'vitest';
import { asksConsent } from '../../src/content/advice';
import type { Fix } from '../../src/model/finding';
import { findingOf } from '../ui/draw';

const label = { nl: 'Ik heb toestemming', en: 'I have consent' };
const record: Fix = { kind: 'action', action: 'record-consent', label };

it.each([
  [{ attachment: 0, fixes: [record] }, true],
  [{ attachment: 0, fixes: [] }, false],
  [{ attachment: 0, fixes: [{ kind: 'action' as const, action: 'blur' as const, label }] }, false],
  [{ fixes: [record] }, false],
])('%j: %s', (own, asks) => {
  expect(asksConsent(findingOf(own))).toBe(asks);
});
