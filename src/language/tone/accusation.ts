// Finds accusations stated as a fact against an identifiable person or organisation; neutral reports are none.
import { ACCUSATIONS } from '../lexicon/accusations';
import type { Span } from '../text';
import { compile } from './pattern';
import { holds, ownMatches, type Scene } from './scene';

const PATTERNS = compile([['accusation', ACCUSATIONS]]);

/** "He stole the show", "she stole my heart" and the like. */
const PLAYFUL = new Set(['show', 'hart', 'harten', 'sinterklaas', 'piet', 'bal', 'koekje', 'haha']);

/** The accusing passages. National politics, fiction and reports of an inquiry are none. */
export function accusationsIn(scenes: readonly Scene[]): Span[] {
  return scenes.flatMap(scene => {
    if (scene.frame.reports || (holds(scene, 'politics') && !holds(scene, 'someone'))) return [];
    if (scene.line.units.some(unit => PLAYFUL.has(unit.form))) return [];
    return ownMatches(PATTERNS, scene).map(match => match.marked);
  });
}
