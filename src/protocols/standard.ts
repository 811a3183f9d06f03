// The statements that a protocol uses where it gives no words of its own.
import type { Disclaimers } from '../model/protocol';

export const standardDisclaimers: Disclaimers = {
  ownOpinion: {
    long: { nl: 'Dit is mijn eigen mening.', en: 'This is my own opinion.' },
    short: { nl: 'Eigen mening.', en: 'My own opinion.' },
  },
  apartFromSchool: {
    long: {
      nl: 'Dit bericht staat los van het officiële standpunt van {school}.',
      en: 'This post is separate from the official position of {school}.',
    },
    short: { nl: 'Los van mijn school.', en: "Not my school's view." },
  },
  thirdParties: {
    long: {
      nl: 'Ik ben niet verantwoordelijk voor wat anderen hierop reageren.',
      en: 'I am not responsible for what others say in response.',
    },
    short: { nl: 'Niet verantwoordelijk voor reacties van anderen.', en: 'Not responsible for comments by others.' },
  },
  affiliation: {
    long: { nl: 'Ik werk op {school}.', en: 'I work at {school}.' },
    short: { nl: 'Ik werk op {school}.', en: 'I work at {school}.' },
  },
  capacity: {
    long: { nl: 'Ik schrijf dit op persoonlijke titel.', en: 'I am writing this in a personal capacity.' },
    short: { nl: 'Op persoonlijke titel.', en: 'In a personal capacity.' },
  },
};
