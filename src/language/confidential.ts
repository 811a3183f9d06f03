// Finds what a school keeps inside: files and marks of recognisable pupils, meetings, staff matters, complaints, codes.
import { CONFIDENTIAL_MATTERS } from './lexicon/confidential-matters';
import { type Cue, cuesIn, phrasebook } from './phrases';
import { secretCodesIn } from './secret-codes';
import { around, isOther, type Trace, type Traced } from './traces';

type Matter = keyof typeof CONFIDENTIAL_MATTERS;
type Cues = ReadonlyMap<Matter, Cue<Matter>>;

/** What a confidential passage touches, for the message. */
export type ConfidentialSubject =
  | 'file'
  | 'marks'
  | 'meeting'
  | 'staff'
  | 'complaint'
  | 'conflict'
  | 'inspection'
  | 'police'
  | 'exam'
  | 'password'
  | 'secret';

/** A confidential matter and the words that show it. */
export interface Confided {
  readonly subject: ConfidentialSubject;
  readonly cue: Cue;
}

const SUBJECTS =
  'nederlands|engels|duits|frans|spaans|latijn|grieks|wiskunde|biologie|natuurkunde|scheikunde|economie|geschiedenis|aardrijkskunde|kunst|filosofie|informatica|muziek|tekenen|maatschappijleer|rekenen';
const BOOK = phrasebook<Matter>(CONFIDENTIAL_MATTERS, { subject: SUBJECTS });
const TITLES = new Set(
  'juf juffrouw meester meneer mevrouw collega docent docente leraar lerares leerkracht directeur'.split(' '),
);
const AFTER_MARK = new Set(
  'voor op bij terug en in maar gemiddeld dus door als niet gehaald gescoord want haha lol op for on in and but'.split(
    ' ',
  ),
);
/** Before a number alone: only a mark with a decimal, or a score of the test at the end of primary school, is told by itself. */
const BARE = new Set("een 'n met haar zijn op was is krijgt".split(' '));
const FIGURE = /^(?:\d[.,]\d|5[0-5]\d)$/u;
const PAST = new Set('was waren vond vonden ging gingen had hadden were felt'.split(' '));

/** The confidential matters in a sentence; what is public, general or the author's own is none. Linear. */
export function confidentialIn(traced: Traced): Confided[] {
  const all = cuesIn(BOOK, traced.sentence, traced.forms).filter(
    cue => cue.name !== 'mark' || isMark(cue, traced.forms),
  );
  const first = new Map<Matter, Cue<Matter>>();
  for (const cue of all) if (!first.has(cue.name)) first.set(cue.name, cue);
  return [...ofPersons(all, traced), ...ofSchool(first, traced), ...secretCodesIn(traced.sentence, traced.forms, all)];
}

/** "had een 1,8" is a mark, "had een 3 jaar oude hond" is not. */
function isMark(cue: Cue, forms: readonly string[]): boolean {
  const number = forms[cue.to - 1] ?? '';
  if (!/^\p{N}/u.test(number)) return true;
  if (cue.to - cue.from === 2 && BARE.has(forms[cue.from] ?? '')) return FIGURE.test(number);
  if (/^[1-3][fs]$/u.test(number)) return true;
  if (!/^(?:10|\d)(?:[.,]\d{1,2})?$/u.test(number)) return false;
  const next = forms[cue.to] ?? '';
  return !/^[\p{L}\p{N}:-]/u.test(next) || AFTER_MARK.has(next);
}

/** Matters that are confidential because they are tied to a person. */
function ofPersons(all: readonly Cue<Matter>[], { forms, traces }: Traced): Confided[] {
  if (traces.length === 0) return [];
  return all.flatMap((cue): Confided[] => {
    const near = around(cue, traces).filter(trace => isOther(trace) || trace.name === 'they');
    const pupil = near.some(trace => trace.name !== 'colleague' && !isColleague(trace, forms));
    const colleague = near.some(trace => isColleague(trace, forms));
    if (cue.name === 'mark' && pupil && !isOwn(cue, traces)) return [{ subject: 'marks', cue }];
    if (cue.name === 'file' && pupil && !isOwn(cue, traces)) return [{ subject: 'file', cue }];
    if (cue.name === 'staff' && near.length > 0 && !isAuthors(cue, traces)) return [{ subject: 'staff', cue }];
    if (cue.name === 'sick' && colleague) return [{ subject: 'staff', cue }];
    if (cue.name === 'conflict' && near.some(isOther)) return [{ subject: 'conflict', cue }];
    return [];
  });
}

/** "mijn dochter haalde een 8", "ik had vroeger een 4": no pupil of the school. */
function isOwn(cue: Cue, traces: readonly Trace[]): boolean {
  const before = around(cue, traces).findLast(trace => trace.from < cue.from && trace.name !== 'they');
  return before?.name === 'own' || (before?.name === 'self' && before.to === cue.from);
}

/** "Ik kreeg een functioneringsgesprek": the author speaks of himself. */
function isAuthors(cue: Cue, traces: readonly Trace[]): boolean {
  return traces.some(trace => trace.name === 'self' && trace.to <= cue.from && cue.from - trace.to <= 4);
}

function isColleague(trace: Trace, forms: readonly string[]): boolean {
  return trace.name === 'colleague' || (trace.name === 'named' && TITLES.has(forms[trace.from - 1] ?? ''));
}

/** Matters that are confidential because they are the school's. */
function ofSchool(cues: Cues, { forms, traces }: Traced): Confided[] {
  const has = (...names: readonly Matter[]): boolean => names.every(name => cues.has(name));
  const found: Confided[] = [];
  const add = (subject: ConfidentialSubject, shown: Matter): void => {
    const cue = cues.get(shown);
    if (cue) found.push({ subject, cue });
  };
  const atSchool = has('school') || traces.some(isOther);
  const meant = ['told', 'secret', 'quarrel', 'staff', 'cuts', 'mark', 'file'] as const;
  if (has('meeting') && !has('council') && meant.some(name => has(name))) add('meeting', 'meeting');
  if (has('complaint', 'complaining') && atSchool) add('complaint', 'complaint');
  if ((has('conflict') || has('quarrel')) && has('team')) add('conflict', has('conflict') ? 'conflict' : 'quarrel');
  if (has('inspection', 'bad')) add('inspection', 'inspection');
  if (has('police', 'policing') && !has('visit') && atSchool) add('police', 'police');
  if (has('staff') && has('team')) add('staff', 'staff');
  if (has('cuts') && (has('secret') || has('told') || has('leak'))) add('secret', 'cuts');
  if (has('secret') && (atSchool || has('mark') || has('exam'))) add('secret', 'secret');
  if (has('exam') && (has('leak') || (has('exposing') && !forms.some(form => PAST.has(form))))) add('exam', 'exam');
  return found;
}
