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

/** Words that make a threat one in a sentence about sport too. */
const GRAVE = new Set(
  'waar weet weten hoop hopelijk dood doodgaat sterf sterft kogel mes vermoorden vermoord wonen woont neersteken spijt'.split(
    ' ',
  ),
);

function isGrave({ line }: Scene, from: number, to: number): boolean {
  return line.units.slice(from, to).some(unit => GRAVE.has(unit.form));
}

/** The threatening passages. */
export function threatsIn(scenes: readonly Scene[]): Span[] {
  const sport = scenes.some(scene => holds(scene, 'game'));
  return scenes.flatMap(scene => {
    if (scene.frame.calls) return [];
    if (scene.line.units.some(unit => FRIENDLY.has(unit.form))) return [];
    return ownMatches(PATTERNS, scene)
      .filter(match => !sport || isGrave(scene, match.from, match.to))
      .filter(match => !isAtThing(scene, match.from, match.to))
      .map(match => match.marked);
  });
}

const POINTING = /^(?:die|dat|de|het|deze|dit)$/u;
const BEINGS = ['person', 'human', 'someone', 'group', 'named', 'scold', 'vile', 'slur', 'politics', 'bodypart', 'org'];

/** "Ik vermoord die wasmachine nog eens": what is to be harmed is a thing, and nobody else stands in the words. */
function isAtThing({ line: { units } }: Scene, from: number, to: number): boolean {
  const inside = units.slice(from, to + 1);
  if (inside.some(unit => unit.classes.has('you') || /^(?:hem|haar|hen|ze|hun)$/u.test(unit.form))) return false;
  return inside.some((unit, index) => {
    const next = inside[index + 1];
    return (
      POINTING.test(unit.form) &&
      unit.classes.has('he') &&
      next !== undefined &&
      next.form.length > 4 &&
      !BEINGS.some(name => next.classes.has(name)) &&
      !next.classes.has('kill') &&
      !next.classes.has('must')
    );
  });
}
