// Composing on a personal account in lesson time is reported.
import rule from '../../src/rules/school-hours';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    { text: 'Hoi', at: '2026-11-10T08:30:00+01:00' },
    { text: 'Hoi', at: '2026-11-10T14:29:00+01:00', kind: 'message' },
    { text: 'Hoi', at: '2026-11-10T09:00:00Z', account: 'unknown' },
    { text: 'Hoi', at: '2026-11-10T10:00:00+01:00', account: 'school', options: { schoolAccountToo: true } },
    { text: 'Hoi', at: '2026-11-10T16:00:00+01:00', school: { hours: [{ day: 2, from: '15:00', to: '17:00' }] } },
  ],
  passes: [
    { text: 'Hoi', at: '2026-11-10T14:30:00+01:00' },
    { text: 'Hoi', at: '2026-11-14T10:00:00+01:00' },
    { text: 'Hoi', at: '2026-10-20T10:00:00+02:00' },
    { text: 'Hoi', at: '2026-11-10T10:00:00+01:00', account: 'school' },
    { text: 'Hoi', at: '2026-11-10T10:00:00+01:00', options: { leave: true } },
    { text: ' ', at: '2026-11-10T10:00:00+01:00' },
  ],
});
