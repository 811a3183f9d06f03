// Finds indecent language: insults, threats, swearing, hostility to groups, sexual remarks, accusations.
import type { Span, Text } from './text';
import { accusationsIn } from './tone/accusation';
import { hostilityIn } from './tone/discrimination';
import { insultsIn } from './tone/insult';
import { profanityIn } from './tone/profanity';
import { scenesOf } from './tone/scene';
import { sexualRemarksIn } from './tone/sexual';
import { threatsIn } from './tone/threat';

export type ToneKind = 'insult' | 'threat' | 'profanity' | 'discrimination' | 'sexual' | 'accusation';

export interface ToneHit extends Span {
  readonly kind: ToneKind;
}

const READERS = {
  insult: insultsIn,
  threat: threatsIn,
  profanity: profanityIn,
  discrimination: hostilityIn,
  sexual: sexualRemarksIn,
  accusation: accusationsIn,
} as const;

// Rules and the reading of a conversation ask about the same text.
const read = new WeakMap<Text, readonly ToneHit[]>();

/** The indecent passages of a text, in order; one passage may have several kinds. Read once. Linear. */
export function toneOf(text: Text): readonly ToneHit[] {
  const known = read.get(text) ?? readTone(text);
  read.set(text, known);
  return known;
}

function readTone(text: Text): ToneHit[] {
  const scenes = scenesOf(text);
  const hits: ToneHit[] = [];
  for (const kind of Object.keys(READERS) as ToneKind[]) {
    for (const span of joined(READERS[kind](scenes))) hits.push({ kind, ...span });
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Overlapping stretches of one kind as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push({ start: span.start, end: span.end });
  }
  return result;
}
