// Recognisable adults need valid consent.
import rule from '../../src/rules/person-image-consent';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    {
      text: 'Ons team',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 0, consent: 'unknown' }],
    },
    {
      text: 'Ons team',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 0, consent: 'refused' }],
    },
    {
      text: 'Ons team',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 0, consent: 'expired' }],
    },
  ],
  passes: [
    {
      text: 'Ons team',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 0, consent: 'confirmed' }],
    },
    {
      text: 'Ons team',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 2, consent: 'unknown' }],
    },
    { text: 'Ons team', account: 'school', attachments: [{ kind: 'image', consent: 'unknown' }] },
  ],
});
