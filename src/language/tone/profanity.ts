// Finds swearing and curses with diseases, each marked as the whole word.

import { ALWAYS_SWEARING } from '../lexicon/swearing';
import type { Span } from '../text';
import { compile, matchesIn } from './pattern';
import type { Scene } from './scene';

const PATTERNS = compile([['swear', ALWAYS_SWEARING]]);

const DISEASE = /^(?:kanker|tyfus|tering|pest|cholera|pokken|pleuris|kolere)$/u;
/** Words in whose company a disease is meant, and no curse. */
const OF_ILLNESS =
  /^(?:eeuw|eeuwen|epidemie|epidemieen|riolering|vaccin|vaccinatie|uitbraak|besmetting|besmet|geneeskunde|bacterie|cholera|middeleeuwen|chemo|onderzoek|kwf|diagnose|genezen|overleden|patienten)$/u;

/** The swear words. A word quoted or spoken of as a word is none. */
export function profanityIn(scenes: readonly Scene[]): Span[] {
  return scenes.flatMap(scene => {
    if (scene.frame.rejects) return [];
    const { units } = scene.line;
    const illness = units.some(unit => OF_ILLNESS.test(unit.form));
    const words = units.filter(
      unit =>
        unit.classes.has('swear') &&
        !unit.classes.has('mildswear') &&
        !(illness && DISEASE.test(unit.form)) &&
        !isSpokenOf(scene, unit.quoted),
    );
    const phrases = matchesIn(PATTERNS, scene.line).filter(match => !isSpokenOf(scene, units[match.from]?.quoted));
    return [...words, ...phrases.map(match => match.marked)].map(({ start, end }) => ({ start, end }));
  });
}

function isSpokenOf(scene: Scene, quoted: boolean | undefined): boolean {
  return quoted === true && scene.all.some(line => line.units.some(unit => !unit.quoted));
}
