// Answers whether a person agreed to be shown in a place on a day. In doubt the answer is never that they agreed.
import { plainest, same } from './label';
import type { Channel, ConsentEntry, Kind, Register } from './register';
import { isDay, monthsAfter } from './school-year';

export type ConsentAnswer = 'agreed' | 'refused' | 'expired' | 'unknown';

export interface ConsentQuestion {
  readonly label: string;
  /** Class or group; absent when it is not known. */
  readonly group?: string;
  readonly kind?: Kind;
  readonly channel: Channel;
  /** The day of the post, as `2026-09-01`. */
  readonly on: string;
  /** Months that the protocol lets a consent hold after it was given; 0 or absent: as long as the entry says. */
  readonly validMonths?: number;
}

/**
 * What the register says of a person. `agreed` needs one entry that is surely theirs: the same name in the same class
 * (or asked without a class and nobody else of that name), with a yes that holds on that day. A no of anybody who may
 * be that person in that class is a refusal. Everything else is unknown.
 */
export function consentOf({ entries }: Register, question: ConsentQuestion): ConsentAnswer {
  const { label, group = '', kind, channel, on, validMonths = 0 } = question;
  if (!isDay(on) || plainest(label) === '') return 'unknown';
  const namesakes = entries.filter(
    entry => plainest(entry.label) === plainest(label) && (kind === undefined || entry.kind === kind),
  );
  const possible = namesakes.filter(
    entry => group === '' || entry.group === '' || plainest(entry.group) === plainest(group),
  );
  const oneGroup = new Set(possible.map(entry => plainest(entry.group))).size === 1;
  const [only, second] = possible;
  if (!only) return 'unknown';
  const refused = possible.some(entry => answerOf(entry, channel, on) === 'refused');
  if (refused && (oneGroup || group !== '')) return 'refused';
  const sure = same(only.label, label) && (group === '' || plainest(only.group) === plainest(group));
  return second || !sure ? 'unknown' : answerOf(only, channel, on, validMonths);
}

/** What one entry says, whoever it belongs to. */
export function answerOf(entry: ConsentEntry, channel: Channel, on: string, validMonths = 0): ConsentAnswer {
  const answer = entry.consents[channel];
  if (entry.withdrawnOn !== '' || answer === 'no') return 'refused';
  if (answer !== 'yes' || !isDay(entry.validUntil) || (entry.givenOn !== '' && on < entry.givenOn)) return 'unknown';
  const old = validMonths > 0 && entry.givenOn !== '' && on > monthsAfter(entry.givenOn, validMonths);
  return old || on > entry.validUntil ? 'expired' : 'agreed';
}

/** What several answers come to: consent only when there is somebody and everybody agreed. */
export function overallOf(answers: readonly ConsentAnswer[]): ConsentAnswer {
  if (answers.length > 0 && answers.every(answer => answer === 'agreed')) return 'agreed';
  return (['refused', 'expired'] as const).find(answer => answers.includes(answer)) ?? 'unknown';
}
