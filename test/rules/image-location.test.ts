// A place inside a file is reported where the draft is about school.
import rule from '../../src/rules/image-location';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    { text: 'De tuin', account: 'school', attachments: [{ kind: 'image', gps: true, consent: 'confirmed' }] },
    { text: 'De tuin', account: 'school', attachments: [{ kind: 'video', gps: true, consent: 'unknown' }] },
  ],
  passes: [
    { text: 'De tuin', account: 'school', attachments: [{ kind: 'image', gps: false, consent: 'confirmed' }] },
    { text: 'De tuin', account: 'school', attachments: [{ kind: 'image', consent: 'confirmed' }] },
    {
      text: 'Op vakantie in Frankrijk met mijn man',
      account: 'personal',
      attachments: [{ kind: 'image', gps: true, consent: 'unknown' }],
    },
  ],
});
