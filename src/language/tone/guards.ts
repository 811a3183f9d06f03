// Tells when harsh words are not the author's own: quoted, reported, rejected or said of oneself.
import type { Line, Unit } from './units';

const REFUSALS = [
  ['niet', 'oke'],
  ['niet', 'ok'],
  ['mag', 'niet'],
  ['kan', 'niet'],
  ['niet', 'kan'],
  ['niet', 'kunnen'],
  ['niet', 'mag'],
  ['mogen', 'niet'],
  ['hoort', 'niet'],
  ['niet', 'normaal'],
  ['niet', 'leuk'],
  ['niet', 'acceptabel'],
  ['niet', 'grappig'],
  ['niet', 'toestaan'],
  ['nooit', 'toestaan'],
  ['niets', 'van'],
  ['kent', 'ze'],
  ['kent', 'niemand'],
  ['nooit', 'gesproken'],
  ['niet', 'gezegd'],
  ['niet', 'accepteren'],
  ['waarom', 'zou'],
  ['waarom', 'zeg'],
  ['niet', 'meer'],
  ['slecht', 'persoon'],
  ['zegt', 'veel'],
];

/** "… het tegendeel": what was said before is put to be shown wrong. */
const REFUTING = new Set(
  'tegendeel fabeltje fabeltjes misverstand kletspraat kletskoek achterhaald mythe mythes'.split(' '),
);

/** What the frame of a sentence says of the words in it. */
export interface Frame {
  /** The sentence speaks of what someone says, and rejects it. */
  readonly rejects: boolean;
  /** The sentence says that someone was called something. */
  readonly calls: boolean;
  /** The sentence reports a suspicion, an inquiry, news or fiction. */
  readonly reports: boolean;
}

/** Reads the frames of all sentences; a rejection in the sentence after counts for the one before. */
export function framesOf(lines: readonly Line[]): Frame[] {
  const own = lines.map(line => ({
    says: has(line, 'say'),
    rejects: has(line, 'reject') || refuses(line.units),
    opposes: has(line, 'oppose') || forbids(line.units),
    refutes: line.units.some(unit => REFUTING.has(unit.form)),
    calls: has(line, 'call'),
    reports: has(line, 'report'),
  }));
  return own.map((frame, index) => ({
    rejects:
      frame.opposes ||
      frame.refutes ||
      (frame.says && (frame.rejects || (own[index + 1]?.rejects ?? false))) ||
      (own[index + 1]?.refutes ?? false),
    calls: frame.calls,
    reports: frame.reports,
  }));
}

function has(line: Line, name: string): boolean {
  return line.units.some(unit => !unit.quoted && unit.classes.has(name));
}

const FORBIDDEN = new Set(
  'toestaan toegestaan tolereren tolereer accepteren accepteer toekijken goedkeuren goedpraten'.split(' '),
);

/** "We must never allow": a negation with a verb of allowing before it. */
function forbids(units: readonly Unit[]): boolean {
  return units.some(
    (unit, index) =>
      FORBIDDEN.has(unit.form) && units.slice(Math.max(0, index - 8), index).some(other => other.classes.has('no')),
  );
}

function refuses(units: readonly Unit[]): boolean {
  return units.some((unit, index) =>
    REFUSALS.some(
      ([first, second]) =>
        unit.form === first && (units[index + 1]?.form === second || units[index + 2]?.form === second),
    ),
  );
}

/** Whether the units of a match stand in quotation marks while the author's own words stand outside. */
export function isQuoted(line: Line, lines: readonly Line[], from: number, to: number): boolean {
  const inside = line.units.slice(from, to);
  if (inside.length === 0 || !inside.some(unit => unit.quoted)) return false;
  return lines.some(other => other.units.some(unit => !unit.quoted));
}

const LINKS = new Set(['alle', 'meer', 'dat', 'echt', 'zo', 'een', 'al']);

/** Whether a negation bears on a match ("niet alle", "nooit", "stop met"); "nog nooit zo'n" only strengthens. */
export function isNegatedBefore(line: Line, from: number): boolean {
  const near = line.units[from - 1];
  const far = line.units[from - 2];
  if (!near || line.units[from]?.breakBefore) return false;
  if (denies(near) && far?.form !== 'nog' && line.units[from]?.form !== "zo'n") return true;
  return LINKS.has(near.form) && far !== undefined && denies(far) && !near.breakBefore && near.form !== "zo'n";
}

/** Whether a short match ("ik haat moslims") is denied by the word right after it ("niet"). */
export function isNegatedAfter(line: Line, to: number, length: number): boolean {
  const next = line.units[to];
  return next?.form === 'niet' && !next.breakBefore && length <= 3;
}

function denies(unit: Unit): boolean {
  return unit.classes.has('no') || unit.form === 'alsof';
}
