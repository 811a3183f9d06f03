// Finds insults: abuse of the reader or of someone else, veiled insults included.

import { INSULTS } from '../lexicon/insults';
import type { Span } from '../text';
import { compile } from './pattern';
import { ownMatches, type Scene } from './scene';

const PATTERNS = compile([['insult', INSULTS]]);
const SELF = new Set(['ik', 'mezelf', 'mijzelf', 'i', 'myself', 'wij', 'we']);

/** The insulting passages. Mild self-mockery, quotation and rejection are none. */
export function insultsIn(scenes: readonly Scene[]): Span[] {
  return scenes.flatMap(scene => [...patternsIn(scene), ...termsIn(scene)]);
}

function patternsIn(scene: Scene): Span[] {
  if (scene.frame.calls) return [];
  return ownMatches(PATTERNS, scene)
    .filter(match => !isSelf(scene, match.from))
    .map(match => match.marked);
}

/** Terms of abuse that need no frame: they mean nothing else. */
function termsIn(scene: Scene): Span[] {
  if (scene.frame.rejects || scene.frame.calls) return [];
  const { units } = scene.line;
  const selfMockery = units.some(unit => SELF.has(unit.form)) && !units.some(unit => unit.classes.has('you'));
  return units
    .filter((unit, index) => {
      if (!unit.classes.has('scold') || unit.classes.has('mildscold') || unit.quoted || selfMockery) return false;
      return !units[index - 1]?.classes.has('no') && !units[index - 2]?.classes.has('no');
    })
    .map(({ start, end }) => ({ start, end }));
}

function isSelf(scene: Scene, from: number): boolean {
  const { units } = scene.line;
  const before = units[from - 1];
  return before !== undefined && SELF.has(before.form) && !units.some(unit => unit.classes.has('you'));
}
