// The register speaks both languages.
import { expect, it } from 'vitest';
import { consentText } from '../../src/texts/consents';

it('fills in values and takes the plural', () => {
  expect(consentText('nl', 'consents.shown', { count: 1 })).toBe('1 persoon');
  expect(consentText('en', 'consents.shown', { count: 2 })).toBe('2 people');
});
