// Finds accusations stated as a fact against an identifiable person or organisation; neutral reports are none.
import { ACCUSATIONS } from '../lexicon/accusations';
import type { Span } from '../text';
import { compile } from './pattern';
import { holds, ownMatches, type Scene } from './scene';

const PATTERNS = compile([['accusation', ACCUSATIONS]]);

/** "He stole the show", "she stole my heart" and the like. */
const PLAYFUL = new Set([
  'show',
  'mol',
  'kandidaat',
  'kandidaten',
  'hart',
  'harten',
  'sinterklaas',
  'piet',
  'bal',
  'koekje',
  'haha',
]);

/** The accusing passages. National politics, fiction and reports of an inquiry are none. */
export function accusationsIn(scenes: readonly Scene[]): Span[] {
  return scenes.flatMap(scene => {
    if (scene.frame.reports || (holds(scene, 'politics') && !holds(scene, 'someone'))) return [];
    if (scene.line.units.some(unit => PLAYFUL.has(unit.form))) return [];
    return ownMatches(PATTERNS, scene)
      .filter(match => !isDenied(scene, match.from, match.to))
      .map(match => match.marked);
  });
}

const DENIALS = new Set(['niet', 'niets', 'niks', 'nooit', 'geen']);

/** "Hij heeft niet gelogen", "zij heeft niets gestolen": a deed that was not done. */
function isDenied({ line: { units } }: Scene, from: number, to: number): boolean {
  return units.some(
    (unit, index) =>
      index > from &&
      index < to &&
      /^(?:ge|be|ver|op|voor|mis).*(?:en|d|t)$/.test(unit.form) &&
      DENIALS.has(units[index - 1]?.form ?? ''),
  );
}
