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
    return ownMatches(PATTERNS, scene).map(match => match.marked);
  });
}
