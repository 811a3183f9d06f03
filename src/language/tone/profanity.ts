// Finds swearing and curses with diseases, each marked as the whole word.

import { ALWAYS_SWEARING } from '../lexicon/swearing';
import type { Span } from '../text';
import { compile, matchesIn } from './pattern';
import type { Scene } from './scene';

const PATTERNS = compile([['swear', ALWAYS_SWEARING]]);

/** The swear words. A word quoted or spoken of as a word is none. */
export function profanityIn(scenes: readonly Scene[]): Span[] {
  return scenes.flatMap(scene => {
    if (scene.frame.rejects) return [];
    const { units } = scene.line;
    const words = units.filter(
      unit => unit.classes.has('swear') && !unit.classes.has('mildswear') && !isSpokenOf(scene, unit.quoted),
    );
    const phrases = matchesIn(PATTERNS, scene.line).filter(match => !isSpokenOf(scene, units[match.from]?.quoted));
    return [...words, ...phrases.map(match => match.marked)].map(({ start, end }) => ({ start, end }));
  });
}

function isSpokenOf(scene: Scene, quoted: boolean | undefined): boolean {
  return quoted === true && scene.all.some(line => line.units.some(unit => !unit.quoted));
}
