// Finds mentions of protected groups in a sentence and what later words stand for them.
import type { Line, Unit } from './units';

const ECHOES = new Set('ze zij hen hun hen die jullie dat they them dit daar'.split(' '));
const DETERMINERS = new Set(
  'de die al alle deze sommige zulke vieze smerige vuile stomme veel van tegen alleen haat veracht'.split(' '),
);

/**
 * Marks in each sentence the mentions of a group: class `group` on the noun ("Polen"), or on the head of a description
 * ("zwarte mensen", "mensen met een beperking"), and `echo` on pronouns that stand for a group mentioned before.
 */
export function markGroups(lines: readonly Line[]): void {
  let mentioned = false;
  for (const line of lines) {
    let here = false;
    for (let index = 0; index < line.units.length; index++) {
      const unit = line.units[index];
      if (!unit) continue;
      if (marksGroup(line.units, index, unit)) {
        here = true;
        if (isGeneric(line.units, index, unit)) unit.classes.add('generic');
      } else if ((mentioned || here) && ECHOES.has(unit.form)) unit.classes.add('echo');
    }
    mentioned = here;
  }
}

function marksGroup(units: readonly Unit[], index: number, unit: Unit): boolean {
  if (unit.classes.has('group')) {
    if (!isNoGroup(units, index, unit)) return true;
    unit.classes.delete('group');
  }
  if (describesGroup(units, index, unit)) {
    unit.classes.add('group');
    return true;
  }
  return unit.classes.has('slur') && !unit.classes.has('homonym');
}

/** `Polen` the country, `blinden` before windows: the words before a group noun show it. */
function isNoGroup(units: readonly Unit[], index: number, unit: Unit): boolean {
  const before = units[index - 1]?.form ?? '';
  if (unit.form === 'polen') return index > 0 && !DETERMINERS.has(before) && !units[index - 1]?.classes.has('vile');
  if (unit.form === 'pool' || unit.form === 'letten' || unit.form === 'witten')
    return before !== 'een' && before !== 'die';
  return false;
}

const SPECIFIC = /^(?:onze?|mijn|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|een|haar|zijn|\p{N}+)$/u;
const GENERAL = /^(?:die|al|alle|deze|zulke|jullie|dat|omdat|want|alleen|sommige|veel|meeste|typisch|zo'n)$/u;

/** A plural that means the whole group: it opens the sentence or follows "die", "alle", "dat"; "onze" or a number says otherwise. */
function isGeneric(units: readonly Unit[], index: number, unit: Unit): boolean {
  if (!/(?:en|s|n)$/u.test(unit.form)) return false;
  let at = index - 1;
  while (units[at]?.classes.has('groupadjective') || units[at]?.classes.has('vile')) at--;
  const before = units[at];
  if (!before) return true;
  if (SPECIFIC.test(before.form)) return false;
  return GENERAL.test(before.form) || units[index]?.breakBefore === true;
}

function describesGroup(units: readonly Unit[], index: number, unit: Unit): boolean {
  if (unit.classes.has('head') && units[index - 1]?.classes.has('groupadjective')) return true;
  if (!unit.classes.has('noun')) return false;
  const next = units[index + 1]?.form;
  if (next === 'met' || next === 'zonder' || next === 'in' || next === 'with') {
    for (let at = index + 2; at < Math.min(units.length, index + 7); at++) {
      if (units[at]?.classes.has('be')) return false;
      if (units[at]?.classes.has('without')) return true;
    }
  }
  return false;
}
