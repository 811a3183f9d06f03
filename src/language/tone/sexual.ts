// Finds sexual remarks about a person, advances and sexual content; lessons and health are none.
import { SEXUAL, SEXUAL_TOPIC } from '../lexicon/sexual';
import type { Span } from '../text';
import { compile } from './pattern';
import { ownMatches, type Scene } from './scene';

const PATTERNS = compile([['sexual', SEXUAL]]);

/** The sexual passages. */
export function sexualRemarksIn(scenes: readonly Scene[]): Span[] {
  return scenes.flatMap(scene => {
    if (scene.line.units.some(unit => SEXUAL_TOPIC.has(unit.form))) return [];
    return ownMatches(PATTERNS, scene).map(match => match.marked);
  });
}
