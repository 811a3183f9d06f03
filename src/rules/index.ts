// The registry: one sorted line a rule.
import type { AnyRule } from '../engine/rule';
import accusation from './accusation';
import affiliationDisclosure from './affiliation-disclosure';
import befriendingPupil from './befriending-pupil';
import capacityDisclosure from './capacity-disclosure';
import childImageConsent from './child-image-consent';
import confidentialInformation from './confidential-information';
import contactDetails from './contact-details';
import copyright from './copyright';
import derailingDiscussion from './derailing-discussion';
import discrimination from './discrimination';
import discussionWithPupilOrParent from './discussion-with-pupil-or-parent';
import imageLocation from './image-location';
import insult from './insult';
import leadershipRole from './leadership-role';
import officialChannel from './official-channel';
import personImageConsent from './person-image-consent';
import personName from './person-name';
import personalIdentifier from './personal-identifier';
import personalOpinionDisclaimer from './personal-opinion-disclaimer';
import privateEmail from './private-email';
import profanity from './profanity';
import recordingConsent from './recording-consent';
import schoolHours from './school-hours';
import schoolReputation from './school-reputation';
import sexualContent from './sexual-content';
import specialCategoryData from './special-category-data';
import thirdPartyDisclaimer from './third-party-disclaimer';
import threat from './threat';

export const rules: readonly AnyRule[] = [
  accusation,
  affiliationDisclosure,
  befriendingPupil,
  capacityDisclosure,
  childImageConsent,
  confidentialInformation,
  contactDetails,
  copyright,
  derailingDiscussion,
  discrimination,
  discussionWithPupilOrParent,
  imageLocation,
  insult,
  leadershipRole,
  officialChannel,
  personImageConsent,
  personName,
  personalIdentifier,
  personalOpinionDisclaimer,
  privateEmail,
  profanity,
  recordingConsent,
  schoolHours,
  schoolReputation,
  sexualContent,
  specialCategoryData,
  thirdPartyDisclaimer,
  threat,
];
