// The registry: one sorted line a rule.
import type { AnyRule } from '../engine/rule';
import accusation from './accusation';
import befriendingPupil from './befriending-pupil';
import childImageConsent from './child-image-consent';
import confidentialInformation from './confidential-information';
import copyright from './copyright';
import derailingDiscussion from './derailing-discussion';
import discrimination from './discrimination';
import discussionWithPupilOrParent from './discussion-with-pupil-or-parent';
import imageLocation from './image-location';
import insult from './insult';
import officialChannel from './official-channel';
import personImageConsent from './person-image-consent';
import personName from './person-name';
import profanity from './profanity';
import recordingConsent from './recording-consent';
import schoolHours from './school-hours';
import schoolReputation from './school-reputation';
import sexualContent from './sexual-content';
import specialCategoryData from './special-category-data';
import threat from './threat';

export const rules: readonly AnyRule[] = [
  accusation,
  befriendingPupil,
  childImageConsent,
  confidentialInformation,
  copyright,
  derailingDiscussion,
  discrimination,
  discussionWithPupilOrParent,
  imageLocation,
  insult,
  officialChannel,
  personImageConsent,
  personName,
  profanity,
  recordingConsent,
  schoolHours,
  schoolReputation,
  sexualContent,
  specialCategoryData,
  threat,
];
