// Reads the words that lists use for yes and no, for days, for givers and for kinds of person.
import { plainest } from './label';
import type { Answer, Giver, Kind } from './register';
import { isDay } from './school-year';

const YES = new Set(
  ['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', 'v', 'wel', 'akkoord', 'toestemming', 'toegestaan', 'ok'].concat([
    '✓',
    '✔',
    '☑',
    '✅',
    'aan',
    'on',
    'agreed',
    'mag',
  ]),
);
const NO = new Set(
  ['nee', 'n', 'no', 'false', 'onwaar', '0', 'niet', 'geen', 'geen toestemming', 'niet akkoord', 'geweigerd'].concat([
    '✗',
    '✘',
    '☒',
    '❌',
    '×',
    'uit',
    'off',
    'refused',
    'mag niet',
    'neen',
    'ingetrokken',
    'niet toegestaan',
  ]),
);
const UNKNOWN = new Set([
  '',
  'leeg',
  '?',
  'onbekend',
  'unknown',
  'nvt',
  'n/a',
  'na',
  'empty',
  'null',
  'geen antwoord',
  'niet ingevuld',
  '☐',
]);

/** The answer of a cell, or null when its words are not known. Nothing filled in is unknown. */
export function answerIn(cell: string): Answer | null {
  const words = plainest(cell.replace(/[\uFE0E\uFE0F]/gu, ''));
  if (UNKNOWN.has(words)) return 'unknown';
  if (YES.has(words)) return 'yes';
  return NO.has(words) ? 'no' : null;
}

/** The day of a cell: year first, or day first as in Dutch; with `-`, `/` or `.`; a time behind it is dropped. */
export function dayIn(cell: string): string | null {
  const date = cell.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z?$/, '');
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(date);
  const [year, month, day] = yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse() ?? [];
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

export function giverIn(cell: string): Giver | null {
  const words = plainest(cell);
  if (/^(?:ouders?|parents?|verzorgers?|vader|moeder|voogd|ouder\/verzorger)$/.test(words)) return 'parent';
  if (/^(?:leerling|pupil|student|zelf|16\+?)(?: \(16[^)]{0,20}\))?$/.test(words)) return 'pupil';
  return /^(?:medewerker(?: zelf)?|member of staff|staff|self|collega)$/.test(words) ? 'self' : null;
}

export function kindIn(cell: string): Kind | null {
  const words = plainest(cell);
  if (/^(?:leerling|pupil|student|kind|child)$/.test(words)) return 'pupil';
  return /^(?:medewerker|staff|personeel|leraar|docent|teacher|collega)$/.test(words) ? 'staff' : null;
}
