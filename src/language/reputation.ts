// Finds passages that run down the author's own school, board, team, pupils or parents as a group.
import { GLAD, HARSH, MODEST, OUTSIDE, OWN_BODIES, RUNNING_DOWN, SCHOOL_NOUNS, SHABBY } from './lexicon/reputation';
import { foldOf, type Span, type Text } from './text';
import { compile } from './tone/pattern';
import { holds, ownCopyOf, ownMatches, type Scene, scenesOf } from './tone/scene';
import type { Unit } from './tone/units';

const PATTERNS = compile([['down', RUNNING_DOWN]]);
/** The own school or who belongs to it, with a curse before it: "kankerschool". */
const CURSED =
  /^(?:kut|klote|kanker|tering|tyfus|rot|pokke|klere|kolere|bagger|schijt)-?(?:school|klas|team|bestuur|directie|groep|leerlingen|ouders|collega's)$/u;
/** Where a disease is meant, and no curse. */
const ILLNESS = /^(?:vastgesteld|gediagnosticeerd|diagnose|chemo|uitgezaaid|genezen|behandeld|patient|ziekenhuis)$/u;
const HERE = new Set(['hier', 'ons', 'onze']);

/**
 * The passages that run the school down, in order; criticism of national policy, modest self-criticism and wishes are
 * none, nor is what stands in `statements`, such as a disclaimer that the school has nothing to do with it.
 */
export function runningDownIn(text: Text, schoolNames: readonly string[], statements: readonly Span[] = []): Span[] {
  const scenes = scenesOf(text).map(ownCopyOf);
  const names = schoolNames.map(name => foldOf(name).split(/\s+/u)).filter(words => words[0] !== '');
  return scenes.flatMap(scene => {
    markOwn(scene, names);
    if (
      isPolitics(scene) ||
      isModest(scene) ||
      scene.line.units.some(unit => ILLNESS.test(unit.form)) ||
      scene.line.units.some(unit => GLAD.has(unit.form)) ||
      isUnwell(scene.line.units)
    )
      return [];
    const [first] = ownMatches(PATTERNS, scene).filter(
      ({ marked }) => !statements.some(({ start, end }) => start < marked.end && marked.start < end),
    );
    return first || judgesOwn(scene) ? [{ start: scene.line.start, end: scene.line.end }] : [];
  });
}

const isHarsh = (form: string) => HARSH.has(form) || CURSED.test(form);

/** A harsh judgement in a sentence about what belongs to the own school, where nothing outside it is to blame. */
function judgesOwn({ line: { units }, frame }: Scene): boolean {
  if (frame.rejects || !units.some(unit => unit.classes.has('own')) || units.some(unit => OUTSIDE.has(unit.form))) {
    return false;
  }
  return units.some(
    (unit, index) => isHarsh(unit.form) && !unit.quoted && !(units[index - 1]?.classes.has('no') ?? false),
  );
}

/** Marks what belongs to the own school (`own`) and words that place the sentence there (`here`). */
function markOwn({ line: { units } }: Scene, names: readonly (readonly string[])[]): void {
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (!unit) continue;
    if (SHABBY.has(unit.form)) unit.classes.add('shabby');
    if (CURSED.test(unit.form)) own(unit);
    const named = names.find(words => words.every((word, offset) => units[index + offset]?.form === word));
    if (named) for (let offset = 0; offset < named.length; offset++) own(units[index + offset]);
    else if (isOwnNoun(units, index, unit)) own(unit);
    if (HERE.has(unit.form)) unit.classes.add('here');
  }
}

function own(unit: Unit | undefined): void {
  unit?.classes.add('own').add('here');
}

function isOwnNoun(units: readonly Unit[], index: number, unit: Unit): boolean {
  if (!SCHOOL_NOUNS.has(unit.form)) return false;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const before = units[at];
    if (before?.classes.has('ours')) return true;
    if (before?.form === 'bij' || before?.form === 'de' || before?.form === 'het') continue;
    if (!before || /^(?:in|op|van|en|die|dat|een)$/u.test(before.form)) break;
  }
  const article = units[index - 1]?.form;
  return OWN_BODIES.has(unit.form) && (article === 'de' || article === 'het' || index === 0);
}

function isPolitics(scene: Scene): boolean {
  return holds(scene, 'politics') && !scene.line.units.some(unit => unit.classes.has('own'));
}

function isModest(scene: Scene): boolean {
  const { units } = scene.line;
  return (units.some(unit => MODEST.has(unit.form)) && !holds(scene, 'swear')) || isNotSoBad(units);
}

/** "Die plannen zijn zo gek nog niet": a blame word turned into praise. */
function isNotSoBad(units: readonly Unit[]): boolean {
  return units.some(
    (unit, index) => unit.form === 'zo' && units[index + 2]?.form === 'nog' && units[index + 3]?.form === 'niet',
  );
}

/** "Ze slapen slecht", "hij hoort slecht": how somebody fares, and no judgement of the school. */
function isUnwell(units: readonly Unit[]): boolean {
  return units.some(
    (unit, index) =>
      unit.form === 'slecht' &&
      /^(?:slaap|slaapt|slapen|sliep|sliepen|hoort|horen|ziet|eet|eten|slapen|voelt)$/u.test(
        units[index - 1]?.form ?? '',
      ),
  );
}
