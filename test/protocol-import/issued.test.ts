// The day of a document is read as it is written, or a day is given.
import { expect, it } from 'vitest';
import { issuedIn } from '../../src/protocol-import/issued';

it.each([
  ['Vastgesteld op 14 maart 2024', '2024-03-14'],
  ['Adopted 1st August 2025', '2025-08-01'],
  ['September 9, 2023', '2023-09-09'],
  ['d.d. 6-12-2022', '2022-12-06'],
  ['Versie 3, 2021', '2021'],
  ['32-13-2022', '2026-01-02'],
  ['31 februari 2024', '2026-01-02'],
  ['Geen datum, kamer 2024', '2026-01-02'],
])('%s', (text, day) => {
  expect(issuedIn(text, '2026-01-02')).toBe(day);
});
