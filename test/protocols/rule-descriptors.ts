// A few rules as a protocol file knows them, for tests of files.
import type { RuleDescriptor } from '../../src/protocols/schema';

export const descriptors: readonly RuleDescriptor[] = [
  { id: 'person-name', options: {} },
  { id: 'insult', options: {} },
  {
    id: 'child-image-consent',
    options: { consentLifts: true, consentFrom: 'parents', validMonths: 0 },
    optionTexts: { consentFrom: { values: { parents: {}, organisation: {} } } },
  },
  { id: 'official-channel', options: { channel: 'de app van school' } },
];
