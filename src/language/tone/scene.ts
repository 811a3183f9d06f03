// A sentence made ready for the readers of tone: units repaired, groups and names marked, frames read.
import type { Text } from '../text';
import { markGroups } from './groups';
import { type Frame, framesOf, isNegatedAfter, isNegatedBefore, isQuoted } from './guards';
import { mended } from './mending';
import { type Match, matchesIn, type Patterns } from './pattern';
import { type Line, linesOf } from './units';

/** One sentence with everything that the readers ask of it. */
export interface Scene {
  readonly line: Line;
  readonly frame: Frame;
  /** All sentences of the text, for what stands around this one. */
  readonly all: readonly Line[];
}

/** The sentences of a text, made ready. Linear. */
export function scenesOf(text: Text): Scene[] {
  const all = linesOf(text).map(mended);
  markGroups(all);
  markNames(text.raw, all);
  const frames = framesOf(all);
  return all.map((line, index) => ({
    line,
    frame: frames[index] ?? { rejects: false, calls: false, reports: false },
    all,
  }));
}

const QUIET: readonly string[] = ['no', 'be', 'you', 'he', 'i', 'very', 'must', 'want'];

/** A capitalised word inside a sentence, or after a title, names someone or something: class `named`. */
function markNames(raw: string, lines: readonly Line[]): void {
  for (const { units } of lines) {
    for (let index = 1; index < units.length; index++) {
      const unit = units[index];
      if (!unit || !/^\p{Lu}\p{Ll}/u.test(raw.slice(unit.start, unit.start + 2))) continue;
      if (!QUIET.some(name => unit.classes.has(name)) && !unit.classes.has('group')) unit.classes.add('named');
    }
  }
}

/** Matches in a scene that are the author's own words: not quoted, not denied, not rejected. */
export function ownMatches<Meaning>(patterns: Patterns<Meaning>, scene: Scene): Match<Meaning>[] {
  if (scene.frame.rejects) return [];
  return matchesIn(patterns, scene.line).filter(
    match =>
      !isQuoted(scene.line, scene.all, match.from, match.to) &&
      !isNegatedBefore(scene.line, match.from) &&
      !isNegatedAfter(scene.line, match.to, match.to - match.from),
  );
}

/** Whether a word of this class stands in the scene. */
export function holds(scene: Scene, name: string): boolean {
  return scene.line.units.some(unit => unit.classes.has(name));
}
