// Finds insults: abuse of the reader or of someone else, veiled insults included.

import { INSULTS } from '../lexicon/insults';
import type { Span } from '../text';
import { compile } from './pattern';
import { ownMatches, type Scene } from './scene';
import type { Unit } from './units';

const PATTERNS = compile([['insult', INSULTS]]);
const SELF_VERBS = new Set(['ben', 'was', 'voel', 'voelde', 'lijk', 'word', 'am', 'feel', 'ik']);
const CALLING = new Set(
  'stel stelletje ouwe oude dikke vuile vieze luie grote kleine lelijke domme stomme jij jullie'.split(' '),
);
const SELF = new Set(['ik', 'mezelf', 'mijzelf', 'i', 'myself', 'wij', 'we']);

/** The insulting passages. Mild self-mockery, quotation and rejection are none. */
export function insultsIn(scenes: readonly Scene[]): Span[] {
  return scenes.filter(scene => !isOfPet(scene)).flatMap(scene => [...patternsIn(scene), ...termsIn(scene)]);
}

const PET =
  /^(?:hond|hondje|kat|katje|kater|poes|poesje|puppy|pup|konijn|konijntje|cavia|hamster|papegaai|vis|goudvis|pony|paard|haan|kip|parkiet|cat|dog)$/u;

/** "Onze hond is een sukkel": of the animal, where no person stands beside it. */
function isOfPet({ line: { units } }: Scene): boolean {
  return (
    units.some(
      (unit, index) =>
        PET.test(unit.form) && /^(?:onze|ons|mijn|de|het|my|our|the|bek)$/u.test(units[index - 1]?.form ?? ''),
    ) &&
    !units.some(
      unit =>
        unit.classes.has('you') ||
        unit.classes.has('human') ||
        (unit.classes.has('scold') && unit.classes.has('group')),
    )
  );
}

function patternsIn(scene: Scene): Span[] {
  if (scene.frame.calls) return [];
  return ownMatches(PATTERNS, scene)
    .filter(match => !isSelf(scene, match.from) && !mocksSelf(scene))
    .map(match => match.marked);
}

/** Terms of abuse that need no frame: they mean nothing else. */
function termsIn(scene: Scene): Span[] {
  if (scene.frame.rejects || scene.frame.calls) return [];
  const { units } = scene.line;
  const selfMockery = mocksSelf(scene);
  return units
    .filter((unit, index) => {
      if (!unit.classes.has('scold') || unit.quoted || selfMockery) return false;
      if (unit.classes.has('mildscold') && !isCalledOut(units, index)) return false;
      return !units[index - 1]?.classes.has('no') && !units[index - 2]?.classes.has('no');
    })
    .map(({ start, end }) => ({ start, end }));
}

/** "…, prutsers!" or "Stelletje sukkels": a mild term that stands by itself, with no more than an adjective before it. */
function isCalledOut(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  if (next && !next.breakBefore) return false;
  // "Praat niet zo dom, kneus": a thing in a row of things is none.
  if (units[index]?.classes.has('thing')) {
    return !next && (units[index]?.breakBefore ?? false) && units.filter(unit => unit.breakBefore).length === 1;
  }
  const before = units[index - 1];
  if (!before || units[index]?.breakBefore) return true;
  const adjective = before.classes.has('vile') || CALLING.has(before.form);
  return adjective && (index === 1 || before.breakBefore);
}

/** "Wat ben ik een sukkel", "ik voel me een oen": the writer is the one who is mocked. */
function mocksSelf(scene: Scene): boolean {
  const { units } = scene.line;
  if (units.some(unit => unit.classes.has('you'))) return false;
  return units.some((unit, index) => {
    const next = units[index + 1]?.form ?? '';
    return (
      (unit.form === 'ik' && SELF_VERBS.has(next)) || (SELF_VERBS.has(unit.form) && (next === 'ik' || next === 'me'))
    );
  });
}

function isSelf(scene: Scene, from: number): boolean {
  const { units } = scene.line;
  const before = units[from - 1];
  return before !== undefined && SELF.has(before.form) && !units.some(unit => unit.classes.has('you'));
}
