// Recognisable children need valid consent; a ban is not lifted by it.
import rule from '../../src/rules/child-image-consent';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    {
      text: '',
      attachments: [{ kind: 'image', faces: 2, childFaces: 2, consent: 'unknown' }],
      options: { consentLifts: false },
    },
    {
      text: 'Mooi gedaan door onze groep 5!',
      attachments: [{ kind: 'image', faces: 2, childFaces: 2, consent: 'unknown', claim: 'private' }],
      options: { consentLifts: false },
    },
    {
      text: 'Sportdag',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 2, consent: 'unknown' }],
    },
    {
      text: 'Sportdag',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 2, consent: 'refused' }],
    },
    {
      text: 'Sportdag',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 2, consent: 'expired' }],
    },
    { text: 'Sportdag', account: 'school', attachments: [{ kind: 'image', faces: 2, consent: 'unknown' }] },
    {
      text: 'Sportdag',
      account: 'school',
      attachments: [{ kind: 'image', faces: 2, childFaces: 2, consent: 'confirmed' }],
      options: { consentLifts: false },
    },
  ],
  passes: [
    {
      text: '',
      attachments: [{ kind: 'image', faces: 2, childFaces: 2, consent: 'unknown', claim: 'private' }],
      options: { consentLifts: false },
    },
    {
      text: 'Sportdag',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 2, consent: 'confirmed' }],
    },
    {
      text: 'Sportdag',
      account: 'school',
      attachments: [{ kind: 'image', faces: 3, childFaces: 0, consent: 'unknown' }],
    },
    { text: 'Sportdag', account: 'school', attachments: [{ kind: 'image', consent: 'unknown' }] },
    {
      text: 'Sportdag',
      account: 'school',
      attachments: [{ kind: 'video', faces: 2, childFaces: 2, consent: 'unknown' }],
    },
    {
      text: 'Deze foto stond in de krant',
      account: 'school',
      attachments: [{ kind: 'image', faces: 2, childFaces: 2, consent: 'confirmed' }],
      options: { consentLifts: false, pressPhotosExempt: true },
    },
  ],
});
