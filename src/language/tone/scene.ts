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

// Tone, reputation and conversation ask about the same text, one after the other.
const made = new WeakMap<Text, readonly Scene[]>();

/** The sentences of a text, made ready once. Linear. What a reader marks for itself goes into a copy of its own. */
export function scenesOf(text: Text): readonly Scene[] {
  const known = made.get(text);
  if (known) return known;
  const scenes = makeReady(text);
  made.set(text, scenes);
  return scenes;
}

/** A scene whose units may be marked without another reader seeing it. */
export function ownCopyOf(scene: Scene): Scene {
  const units = scene.line.units.map(unit => ({ ...unit, classes: new Set(unit.classes) }));
  return { ...scene, line: { ...scene.line, units } };
}

function makeReady(text: Text): Scene[] {
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

const TELLING = new Set(
  'zei zeiden zegt zong zongen riep riepen roept schreeuwde fluisterde lachte vroeg dacht brulde said says sang'.split(
    ' ',
  ),
);

/** "Ik weet waar je woont, zong groep 5": what stands before the comma is told of someone. */
function isTold({ line: { units } }: Scene, to: number): boolean {
  return units.some((unit, index) => index >= to && unit.breakBefore && TELLING.has(unit.form));
}

/** Matches in a scene that are the author's own words: not quoted, told, denied or rejected. */
export function ownMatches<Meaning>(patterns: Patterns<Meaning>, scene: Scene): Match<Meaning>[] {
  if (scene.frame.rejects) return [];
  return matchesIn(patterns, scene.line).filter(
    match =>
      !isQuoted(scene.line, scene.all, match.from, match.to) &&
      !isTold(scene, match.to) &&
      !isNegatedBefore(scene.line, match.from) &&
      !isNegatedAfter(scene.line, match.to, match.to - match.from),
  );
}

/** Whether a word of this class stands in the scene. */
export function holds(scene: Scene, name: string): boolean {
  return scene.line.units.some(unit => unit.classes.has(name));
}
