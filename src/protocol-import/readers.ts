// Tells for each demand whether a clause makes it, and what it says of how.

import { channelIn } from './channel-name';
import type { Clause } from './clauses';
import type { DemandId, Details } from './demand';
import type { Notion } from './vocabulary/index';

/** Asks what a clause speaks of: by itself, or with what went before. */
class Heard {
  readonly clause: Clause;
  constructor(clause: Clause) {
    this.clause = clause;
  }
  /** The clause itself names one of these. */
  names(...notions: Notion[]): boolean {
    return notions.some(notion => this.clause.own.has(notion));
  }
  /** The clause, its heading or the sentences before name one of these. */
  knows(...notions: Notion[]): boolean {
    return notions.some(notion => this.clause.own.has(notion) || this.clause.before.has(notion));
  }
  /** The clause names one of these, or it names none of them and what went before does. */
  isAbout(subject: Notion, ...rivals: Notion[]): boolean {
    return this.names(subject) || (!this.names(...rivals) && this.clause.before.has(subject));
  }
  get forbids(): boolean {
    return this.names('not');
  }
}

type Reader = (heard: Heard) => Details | boolean;

/** Pictures and recordings by others are a matter of copyright. */
const ofOthers = (heard: Heard): boolean => heard.knows('ofOthers') || heard.names('maker', 'rights');

/** The clause asks for consent, or forbids. */
function asksConsent(heard: Heard): boolean {
  if (heard.names('consent')) return true;
  if (heard.names('concerned', 'adult', 'parents', 'leader') && heard.names('asks')) return true;
  return heard.names('yearly', 'same') && heard.knows('consent');
}

/** "It is asked again every year": of what, the article before says. */
const renews = (heard: Heard, subject: Notion): boolean =>
  heard.names('yearly') && heard.names('consent') && heard.clause.sibling.has(subject);

const forbidsPosting = (heard: Heard): boolean => heard.forbids && heard.names('post');

function consentDetails(heard: Heard): Record<string, string | boolean> {
  const from = heard.names('parents')
    ? { from: 'parents' }
    : heard.names('concerned')
      ? { from: 'those-concerned' }
      : heard.names('leader', 'organisationName') ||
          /\b(?:directie|schoolleiding|office|school)\b/iu.test(heard.clause.words)
        ? { from: 'organisation' }
        : {};
  return {
    ...from,
    ...(heard.names('written') ? { written: true } : {}),
    ...(heard.names('yearly', 'lapsed') ? { yearly: true } : {}),
    ...(heard.names('evenIf') && heard.forbids ? { ban: true } : {}),
    ...(heard.names('press') ? { press: true } : {}),
  };
}

/** Who is in the picture, when the clause says so. */
const ofAdults = (heard: Heard): boolean => heard.names('adult', 'concerned');
const ofPupils = (heard: Heard): boolean =>
  heard.names('pupil', 'parents') || (!heard.names('adult') && heard.knows('image', 'concerned'));

const READERS: Readonly<Record<DemandId, Reader>> = {
  images: heard => {
    if (renews(heard, 'image')) return consentDetails(heard);
    if (!heard.isAbout('image', 'recording') || ofOthers(heard) || heard.names('same')) return false;
    const asks =
      asksConsent(heard) || (forbidsPosting(heard) && heard.names('pupil') && !heard.names('name', 'details'));
    return asks && heard.names('image', 'consent', 'yearly', 'asks') && ofPupils(heard) && consentDetails(heard);
  },
  'adult-images': heard => {
    if (!heard.isAbout('image', 'recording') || ofOthers(heard) || heard.names('same', 'yearly')) return false;
    const onlyPupils = heard.names('parents', 'pupil') && !heard.names('concerned');
    return ofAdults(heard) && !onlyPupils && (asksConsent(heard) || forbidsPosting(heard));
  },
  recordings: heard => {
    if (!heard.isAbout('recording', 'image') || ofOthers(heard)) return false;
    const asks = asksConsent(heard) || heard.names('same') || (heard.forbids && heard.names('post', 'recording'));
    return asks && heard.names('recording', 'consent', 'asks') && consentDetails(heard);
  },
  location: heard =>
    (heard.names('tracking') || (heard.names('location') && heard.knows('image'))) && heard.names('switchOff'),
  'personal-data': heard => {
    const data = heard.names('details') || (heard.names('name') && !heard.names('organisationName'));
    return (
      data && !heard.names('schoolMail', 'goodName') && (heard.forbids || heard.names('leaveOut', 'secretIs', 'care'))
    );
  },
  confidential: heard => {
    if (heard.names('secret')) return heard.forbids || heard.names('inside', 'leaveOut', 'secretIs', 'must');
    if (heard.names('details') && heard.names('inside')) return true;
    return heard.names('internal') && (heard.forbids || heard.names('inside', 'leaveOut'));
  },
  opinion: heard => {
    if (!heard.names('ownView') && !(heard.names('apart') && heard.names('say'))) return false;
    if (isCapacity(heard) || !heard.names('say', 'apart', 'must')) return false;
    return !heard.names('leader') && { apart: heard.names('apart') };
  },
  'third-parties': heard => heard.names('others') && heard.names('notLiable'),
  affiliation: heard =>
    heard.names('worksHere') && heard.names('say') && (heard.names('whichSchool') ? { mustName: true } : true),
  capacity: isCapacity,
  leadership: heard =>
    heard.names('leader') && heard.names('represents') && heard.names('constantly', 'must', 'post', 'dontPublish'),
  reputation: heard => {
    if (heard.names('mission') && heard.names('against')) return heard.forbids;
    if (heard.names('goodName')) return heard.forbids || heard.names('harm', 'must', 'care');
    return heard.names('criticise') && heard.names('ourSchool') && (heard.forbids || heard.names('care'));
  },
  discussion: heard => {
    const withThem = heard.names('discussion') && heard.knows('parents', 'pupil');
    const answersThem = heard.names('goInto') && heard.clause.before.has('parents');
    if (!(withThem || answersThem) || !(heard.forbids || heard.names('care', 'instead'))) return false;
    return heard.names('adult') || /schoolleiding|management|directie/iu.test(heard.clause.words)
      ? { alsoColleagues: true }
      : true;
  },
  befriending: heard => {
    if (!heard.names('friend') || !heard.knows('pupil')) return false;
    if (heard.names('formerPupil') && !heard.names('pupil')) return false;
    return heard.forbids || heard.names('care', 'decline');
  },
  derailing: heard => {
    if (heard.knows('criticism') && heard.names('consult') && heard.names('first')) return { anyNegative: true };
    return heard.knows('escalates') && heard.names('consult');
  },
  decency: heard => {
    if (heard.names('escalates') && heard.names('consult')) return false;
    if (heard.names('abuse')) return heard.forbids || heard.names('must', 'punished');
    return heard.names('politeness');
  },
  hours: heard => {
    const limits = heard.forbids || heard.names('putAway', 'only');
    return heard.names('lessons', 'breaks') && heard.knows('devices') && limits;
  },
  copyright: heard => {
    if (heard.names('rights')) return heard.forbids || heard.names('consent', 'must');
    if (heard.names('maker')) return heard.names('consent', 'asks') || (heard.forbids && heard.names('material'));
    return (
      heard.knows('ofOthers') &&
      heard.knows('material') &&
      heard.names('ofOthers', 'consent') &&
      (heard.forbids || heard.names('consent'))
    );
  },
  channel: heard => {
    if (!heard.names('announcement') || !heard.names('through')) return false;
    const channel = channelIn(heard.clause.words);
    return channel !== '' && { channel };
  },
  email: heard => (heard.forbids && heard.names('privateMail')) || (heard.names('schoolMail') && heard.names('use')),
  // "Whom do I ask if I am not sure?" is answered by a name or an address alone.
  ask: heard => {
    const doubt = heard.clause.stance === 'wonders' ? heard.names('doubt') : heard.knows('doubt');
    return doubt && (heard.names('turnTo') || heard.clause.words.includes('@')) && !heard.names('dontPublish');
  },
  report: heard => heard.knows('badContent') && heard.names('report') && !heard.knows('escalates'),
  'already-online': heard => heard.knows('wrongPost') && heard.names('takeDown') && heard.knows('post', 'message'),
};

/** The choice between speaking for oneself and for the school is to be told; not which of the two. */
function isCapacity(heard: Heard): boolean {
  return (
    heard.names('ownView') &&
    heard.names('onBehalf', 'whether') &&
    heard.names('choice') &&
    !heard.names('apart') &&
    heard.names('say', 'whether')
  );
}

/** Where one may go with questions is no leave to do something. */
const HELP: readonly DemandId[] = ['ask', 'report'];

/** Whether a clause makes a demand, and what it says of how; null when it does not. */
export function heardIn(clause: Clause, demand: DemandId): Details | null {
  if ((clause.stance === 'wonders' && demand !== 'ask') || (clause.stance === 'allows' && !HELP.includes(demand)))
    return null;
  const found = READERS[demand](new Heard(clause));
  if (!found) return null;
  return found === true ? {} : found;
}
