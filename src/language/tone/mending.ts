// Repairs words that hide by a slip: a missing or swapped letter, or two words written as one.
import { ORDINARY_WORDS } from '../lexicon/ordinary-words';
import type { Line, Unit } from './units';
import { classesOf, isKnown, listedClassesOf } from './vocabulary';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const CUES = ['group', 'slur', 'scold', 'vile', 'kill', 'despise', 'animal', 'away', 'sicken', 'groupadjective'];
/** Classes worth repairing a word for. */
const WORTH = new Set([
  'group',
  'groupadjective',
  'vile',
  'groupvile',
  'slur',
  'scold',
  'swear',
  'kill',
  'despise',
  'sicken',
]);
/** First halves with which a strong word is joined. */
const GLUE = new Set(
  'een zijn gewoon absoluut absolute dan alle alles moeten worden zoals jullie enorme enorm echt allemaal niets geen van die deze jij ben bent kunnen helemaal zo mensen personen gaan laten'.split(
    ' ',
  ),
);

/**
 * The sentence with slips repaired. Only sentences with another sign of hostility are looked at, so that an ordinary
 * misspelling in an ordinary sentence stays what it is; a word joined to "een" needs no other sign.
 */
export function mended(line: Line): Line {
  const suspicious = line.units.some(unit => CUES.some(cue => unit.classes.has(cue)));
  let changed = false;
  const units: Unit[] = [];
  for (const unit of line.units) {
    const repaired = repairOf(unit, suspicious);
    if (repaired) changed = true;
    units.push(...(repaired ?? [unit]));
  }
  return changed ? { ...line, units } : line;
}

function repairOf(unit: Unit, suspicious: boolean): Unit[] | null {
  const { form } = unit;
  if (unit.masked || form.length < 5 || form.length > 30 || !/^[a-z]+$/u.test(form) || isKnown(form)) return null;
  const split = splitOf(form, suspicious);
  if (split) return halves(unit, split);
  if (!suspicious) return null;
  const meant = meantBy(form);
  return meant === null ? null : [{ ...unit, form: meant, classes: new Set(classesOf(meant)), masked: true }];
}

function halves(unit: Unit, [left, right]: readonly [string, string]): Unit[] {
  const exact = unit.end - unit.start === unit.form.length;
  const middle = unit.start + left.length;
  return [
    { ...unit, form: left, classes: new Set(classesOf(left)), end: exact ? middle : unit.end, masked: true },
    {
      ...unit,
      form: right,
      classes: new Set(classesOf(right)),
      start: exact ? middle : unit.start,
      breakBefore: false,
      masked: true,
    },
  ];
}

function splitOf(form: string, suspicious: boolean): readonly [string, string] | null {
  if (!suspicious && !form.startsWith('een')) return null;
  for (let at = 2; at <= form.length - 3; at++) {
    const left = form.slice(0, at);
    const right = form.slice(at);
    if (left === 'een' && isWorth(right, true)) return [left, right];
    if (!suspicious) continue;
    if (GLUE.has(left) && right.length >= 4 && isWorth(right, false)) return [left, right];
    if (GLUE.has(right) && right.length >= 4 && left.length >= 4 && isWorth(left, false)) return [left, right];
    if (left.length >= 6 && right.length >= 6 && isGroup(left) && classesOf(right).includes('kill'))
      return [left, right];
  }
  return null;
}

function isGroup(form: string): boolean {
  return classesOf(form).includes('group') || classesOf(form).includes('head');
}

function isWorth(form: string, strong: boolean): boolean {
  return listedClassesOf(form).some(name => (strong ? name === 'slur' || name === 'scold' : WORTH.has(name)));
}

/** The strong word of which this is a slip: one letter lost, or two neighbours swapped. */
function meantBy(form: string): string | null {
  if (ORDINARY_WORDS.has(form)) return null;
  for (let at = 0; at < form.length - 1; at++) {
    if (form[at] === form[at + 1]) continue;
    const swapped = form.slice(0, at) + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2);
    if (isWorth(swapped, false)) return swapped;
  }
  for (let at = 1; at < form.length; at++) {
    for (const letter of ALPHABET) {
      const grown = form.slice(0, at) + letter + form.slice(at);
      if (isWorth(grown, false)) return grown;
    }
  }
  return null;
}
