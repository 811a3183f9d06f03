// Film and sound of school need consent; photos only where the protocol asks it.
import rule from '../../src/rules/recording-consent';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    { text: 'Het koor', account: 'school', attachments: [{ kind: 'video', faces: 0, consent: 'unknown' }] },
    { text: 'Het koor', account: 'school', attachments: [{ kind: 'audio', consent: 'refused' }] },
    {
      text: 'De hal',
      account: 'school',
      attachments: [{ kind: 'image', faces: 0, consent: 'unknown' }],
      options: { anyPhoto: true },
    },
  ],
  passes: [
    { text: 'Het koor', account: 'school', attachments: [{ kind: 'video', faces: 0, consent: 'confirmed' }] },
    { text: 'De hal', account: 'school', attachments: [{ kind: 'image', faces: 0, consent: 'unknown' }] },
    {
      text: 'Op vakantie in Frankrijk met mijn man',
      account: 'personal',
      attachments: [{ kind: 'video', faces: 1, consent: 'unknown' }],
    },
  ],
});
