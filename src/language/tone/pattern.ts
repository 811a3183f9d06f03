// A small pattern language over units, compiled once and looked up by first word: the matcher that every reader of tone shares.
import type { Span } from '../text';
import type { Line, Unit } from './units';

/**
 * One step of a pattern: a word by form or class, or a gap of at most `most` words. A narrow gap crosses no negation and
 * no comma; a wide one does.
 */
type Step =
  | {
      readonly kind: 'word';
      readonly forms: ReadonlySet<string>;
      readonly classes: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number; readonly wide: boolean }
  | { readonly kind: 'start' | 'end' | 'open' | 'close' };

export interface Pattern<Meaning> {
  readonly meaning: Meaning;
  readonly steps: readonly Step[];
}

/** A pattern found in a sentence: the units it covers, end exclusive, and the stretch of text to mark. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
  readonly marked: Span;
}

/** Compiled patterns by the first word or class that they ask for. */
export interface Patterns<Meaning> {
  readonly byForm: ReadonlyMap<string, readonly Pattern<Meaning>[]>;
  readonly byClass: ReadonlyMap<string, readonly Pattern<Meaning>[]>;
}

/**
 * Compiles patterns, one a line. `a|b` alternatives, `@x` a class, `x?` optional, `*3` at most three words without
 * negation or comma, `**3` at most three words of any kind, `^` and `$` begin and end of the sentence, `[` and `]` the
 * part to mark (the whole match when absent).
 */
export function compile<Meaning>(table: readonly (readonly [Meaning, string])[]): Patterns<Meaning> {
  const byForm = new Map<string, Pattern<Meaning>[]>();
  const byClass = new Map<string, Pattern<Meaning>[]>();
  const add = (index: Map<string, Pattern<Meaning>[]>, key: string, pattern: Pattern<Meaning>): void => {
    const list = index.get(key);
    if (list) list.push(pattern);
    else index.set(key, [pattern]);
  };
  for (const [meaning, lines] of table) {
    for (const line of lines.split('\n').map(each => each.trim())) {
      if (line === '') continue;
      const pattern = { meaning, steps: line.split(/\s+/u).map(stepOf) };
      const first = pattern.steps.find(step => step.kind === 'word' || step.kind === 'gap');
      if (first?.kind !== 'word' || first.optional) throw new Error(`A pattern must begin with a word: ${line}`);
      for (const form of first.forms) add(byForm, form, pattern);
      for (const name of first.classes) add(byClass, name, pattern);
    }
  }
  return { byForm, byClass };
}

function stepOf(source: string): Step {
  if (source === '^') return { kind: 'start' };
  if (source === '$') return { kind: 'end' };
  if (source === '[') return { kind: 'open' };
  if (source === ']') return { kind: 'close' };
  const gap = /^(\*{1,2})(\d+)$/u.exec(source);
  if (gap) return { kind: 'gap', most: Number(gap[2]), wide: gap[1] === '**' };
  const optional = source.endsWith('?');
  const choices = (optional ? source.slice(0, -1) : source).split('|');
  return {
    kind: 'word',
    optional,
    forms: new Set(choices.filter(choice => !choice.startsWith('@'))),
    classes: choices.filter(choice => choice.startsWith('@')).map(choice => choice.slice(1)),
  };
}

/** All matches in a sentence, at most one a pattern and starting word. */
export function matchesIn<Meaning>(patterns: Patterns<Meaning>, line: Line): Match<Meaning>[] {
  const found: Match<Meaning>[] = [];
  for (let from = 0; from < line.units.length; from++) {
    const unit = line.units[from];
    if (!unit) continue;
    tryAll(patterns.byForm.get(unit.form), line, from, found);
    for (const name of unit.classes) tryAll(patterns.byClass.get(name), line, from, found);
  }
  return found;
}

function tryAll<Meaning>(
  patterns: readonly Pattern<Meaning>[] | undefined,
  line: Line,
  from: number,
  found: Match<Meaning>[],
): void {
  for (const pattern of patterns ?? []) {
    const marks: Marks = { open: from, close: -1 };
    const to = follow(pattern.steps, 0, line.units, from, marks);
    if (to < 0) continue;
    const first = line.units[marks.open];
    const last = line.units[(marks.close < 0 ? to : marks.close) - 1];
    if (first && last) {
      found.push({ meaning: pattern.meaning, from, to, marked: { start: first.start, end: last.end } });
    }
  }
}

interface Marks {
  open: number;
  close: number;
}

/** Where the pattern ends when its steps from `step` on fit the units from `at` on; -1 when they do not. */
function follow(steps: readonly Step[], step: number, units: readonly Unit[], at: number, marks: Marks): number {
  const now = steps[step];
  if (!now) return at;
  if (now.kind === 'start') return at === 0 ? follow(steps, step + 1, units, at, marks) : -1;
  if (now.kind === 'end') return at === units.length ? follow(steps, step + 1, units, at, marks) : -1;
  if (now.kind === 'gap') return followGap(now.most, now.wide, steps, step, units, at, marks);
  if (now.kind !== 'word') {
    const end = follow(steps, step + 1, units, at, marks);
    if (end >= 0) marks[now.kind] = at;
    return end;
  }
  const unit = units[at];
  if (unit && fits(now.forms, now.classes, unit)) {
    const end = follow(steps, step + 1, units, at + 1, marks);
    if (end >= 0) return end;
  }
  return now.optional ? follow(steps, step + 1, units, at, marks) : -1;
}

function followGap(
  most: number,
  wide: boolean,
  steps: readonly Step[],
  step: number,
  units: readonly Unit[],
  at: number,
  marks: Marks,
): number {
  for (let skip = 0; skip <= most && at + skip <= units.length; skip++) {
    const end = follow(steps, step + 1, units, at + skip, marks);
    if (end >= 0) return end;
    const passed = units[at + skip];
    if (!passed || (!wide && (passed.classes.has('no') || passed.breakBefore))) return -1;
  }
  return -1;
}

function fits(forms: ReadonlySet<string>, classes: readonly string[], unit: Unit): boolean {
  if (forms.has(unit.form)) return true;
  for (const name of classes) if (unit.classes.has(name)) return true;
  return false;
}
