// Finds threats: harm announced or wished, with or without words of violence; not sport or figures of speech.

import { THREATS } from '../lexicon/threats';
import type { Span } from '../text';
import { compile } from './pattern';
import { holds, ownMatches, type Scene } from './scene';

const PATTERNS = compile([['threat', THREATS]]);
const FRIENDLY = new Set(
  'koffie taart thee gezellig bedanken feliciteren kus knuffel kussen bloemen cadeau cadeautje traktatie verrassing verrassen sinterklaas piet pieten zwarte-piet kerstman haha hihi lol grapje knuffels trots zoenen high-five'.split(
    ' ',
  ),
);

/** The threatening passages. */
export function threatsIn(scenes: readonly Scene[]): Span[] {
  const sport = scenes.some(scene => holds(scene, 'game'));
  return scenes.flatMap(scene => {
    if (scene.frame.calls || sport) return [];
    if (scene.line.units.some(unit => FRIENDLY.has(unit.form))) return [];
    return ownMatches(PATTERNS, scene).map(match => match.marked);
  });
}
