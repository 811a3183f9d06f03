// Finds hostility to protected groups: contempt, exclusion, stereotypes, violence and slurs.

import { HOSTILITY } from '../lexicon/hostility';
import type { Span } from '../text';
import { compile } from './pattern';
import { ownMatches, type Scene } from './scene';

const PATTERNS = compile([['hostile', HOSTILITY]]);

/** The passages that are hostile to a group. Reports, quotations and rejections of hostility are none. */
export function hostilityIn(scenes: readonly Scene[]): Span[] {
  return scenes.flatMap(scene => {
    if (scene.frame.calls) return [];
    return ownMatches(PATTERNS, scene)
      .filter(match => !isOfAnimal(scene, match.from, match.to))
      .map(match => match.marked);
  });
}

const ANIMAL =
  /^(?:hond|hondje|kat|katje|kater|poes|poesje|kitten|pup|puppy|konijn|paard|pony|koe|kip|geit|schaap|vogel|meeuw|spin|tafel|stoel|bank|kast)$/u;

/** "Een hond met witte poten", "een pot thee": the thing, where a word for a group would be a slur. */
function isOfAnimal({ line: { units } }: Scene, from: number, to: number): boolean {
  return (
    units.slice(from, to).some(unit => /^po(?:ot|ten)$/u.test(unit.form)) && units.some(unit => ANIMAL.test(unit.form))
  );
}
