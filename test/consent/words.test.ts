// Yes, no, days, givers and kinds in the words that lists use.
import { expect, it } from 'vitest';
import { answerIn, dayIn, giverIn, kindIn } from '../../src/consent/words';

it.each([
  ...['ja', 'J', 'Ja ', 'yes', 'x', 'X', '✓', '✔️', 'true', 'WAAR', '1', 'akkoord'].map(cell => [cell, 'yes'] as const),
  ...['nee', 'N', 'no', '✗', '✘', 'false', 'onwaar', '0', 'geen toestemming'].map(cell => [cell, 'no'] as const),
  ...['', ' ', '-', '?', 'leeg', 'n.v.t.', 'Onbekend'].map(cell => [cell, 'unknown'] as const),
  ...['misschien', 'ja, behalve X', '2', 'ja/nee'].map(cell => [cell, null] as const),
])('%j → %s', (cell, answer) => {
  expect(answerIn(cell)).toBe(answer);
});

it.each([
  ['2026-09-01', '2026-09-01'],
  ['1-9-2026', '2026-09-01'],
  ['01/09/2026', '2026-09-01'],
  ['01.09.2026 10:30', '2026-09-01'],
  ['2026-09-01T10:30:00Z', '2026-09-01'],
  ['31-2-2026', null],
  ['9/2026', null],
  ['1-9-26', null],
])('%j → %s', (cell, day) => {
  expect(dayIn(cell)).toBe(day);
});

it('givers and kinds', () => {
  expect(['Ouder', 'leerling', 'zelf (16+)', 'medewerker', 'buurman'].map(giverIn)).toEqual([
    'parent',
    'pupil',
    'pupil',
    'self',
    null,
  ]);
  expect(['Leerling', 'docent', 'poes'].map(kindIn)).toEqual(['pupil', 'staff', null]);
});
