// What an article can demand: one name for each subject that a rule or an action of the extension answers to.
import type { OptionValue } from '../model/protocol';

export const DEMANDS = [
  'images',
  'adult-images',
  'recordings',
  'location',
  'personal-data',
  'confidential',
  'opinion',
  'third-parties',
  'affiliation',
  'capacity',
  'leadership',
  'reputation',
  'discussion',
  'befriending',
  'derailing',
  'decency',
  'hours',
  'copyright',
  'channel',
  'email',
  'ask',
  'report',
  'already-online',
] as const;

export type DemandId = (typeof DEMANDS)[number];

/** What an article says of how it is to be done, such as who agrees to a picture. */
export type Details = Readonly<Record<string, OptionValue>>;

/** What a demand means in a protocol file: rules to set, or what an `on-action` article does. */
export interface Meaning {
  readonly rules: readonly string[];
  readonly action?: 'ask' | 'report' | 'befriend' | 'already-online';
}

const DATA = ['person-name', 'contact-details', 'personal-identifier', 'special-category-data'];
const DECENT = ['insult', 'threat', 'profanity', 'discrimination', 'sexual-content', 'accusation'];

export const MEANINGS: Readonly<Record<DemandId, Meaning>> = {
  images: { rules: ['child-image-consent'] },
  'adult-images': { rules: ['person-image-consent'] },
  recordings: { rules: ['recording-consent'] },
  location: { rules: ['image-location'] },
  'personal-data': { rules: DATA },
  confidential: { rules: ['confidential-information'] },
  opinion: { rules: ['personal-opinion-disclaimer'] },
  'third-parties': { rules: ['third-party-disclaimer'] },
  affiliation: { rules: ['affiliation-disclosure'] },
  capacity: { rules: ['capacity-disclosure'] },
  leadership: { rules: ['leadership-role'] },
  reputation: { rules: ['school-reputation'] },
  discussion: { rules: ['discussion-with-pupil-or-parent'] },
  befriending: { rules: ['befriending-pupil'], action: 'befriend' },
  derailing: { rules: ['derailing-discussion'] },
  decency: { rules: DECENT },
  hours: { rules: ['school-hours'] },
  copyright: { rules: ['copyright'] },
  channel: { rules: ['official-channel'] },
  email: { rules: ['private-email'] },
  ask: { rules: [], action: 'ask' },
  report: { rules: [], action: 'report' },
  'already-online': { rules: [], action: 'already-online' },
};
