// Finds accusations stated as a fact against an identifiable person or organisation; neutral reports are none.
import { ACCUSATIONS } from '../lexicon/accusations';
import type { Span } from '../text';
import { compile } from './pattern';
import { holds, ownMatches, type Scene } from './scene';

const PATTERNS = compile([['accusation', ACCUSATIONS]]);

/** The accusing passages. National politics, fiction and reports of an inquiry are none. */
export function accusationsIn(scenes: readonly Scene[]): Span[] {
  return scenes.flatMap(scene => {
    if (scene.frame.reports || holds(scene, 'politics')) return [];
    return ownMatches(PATTERNS, scene).map(match => match.marked);
  });
}
