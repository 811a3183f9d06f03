// Makes entries of a register for tests.
import type { ConsentEntry } from '../../src/consent/register';

let last = 0;

/** A pupil of group 5 who agreed to Facebook until the end of the school year, changed where the test needs it. */
export function entryOf(own: Partial<ConsentEntry> = {}): ConsentEntry {
  last += 1;
  return {
    id: `entry-${last}`,
    kind: 'pupil',
    label: 'Daan',
    group: 'groep 5',
    consents: { facebook: 'yes' },
    givenBy: 'parent',
    givenOn: '2026-09-01',
    validUntil: '2027-07-31',
    source: 'ouderapp',
    withdrawnOn: '',
    ...own,
  };
}
