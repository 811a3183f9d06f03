// The page about managed settings names every key.
import { expect, it } from 'vitest';
import { policyPage } from '../../src/cli/policy-page';
import { POLICY_KEYS } from '../../src/policy/keys';

it('has a row for each key', () => {
  for (const [key, { about }] of Object.entries(POLICY_KEYS)) {
    expect(policyPage()).toContain(`| \`${key}\` |`);
    expect(policyPage()).toContain(about.nl);
  }
});
