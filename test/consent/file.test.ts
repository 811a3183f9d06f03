// A file that is no list is told apart before anything is read of it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guessedMapping } from '../../src/consent/columns';
import { LARGEST, openedTable, textOf } from '../../src/consent/file';
import { importedFrom } from '../../src/consent/import';
import { growthOf } from '../support/growth';

it.each([
  [new Uint8Array([0x50, 0x4b, 3, 4]), { fault: 'excel' }],
  [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), { fault: 'excel' }],
  [new Uint8Array(LARGEST + 1), { fault: 'size' }],
  [new TextEncoder().encode('naam'), { text: 'naam' }],
])('file %#', (bytes, found) => {
  expect(textOf(bytes)).toEqual(found);
});

it.each([
  ['naam;facebook', 'empty'],
  ['', 'empty'],
  [`naam${';x'.repeat(200)}\nDaan`, 'columns'],
  [`naam;facebook\n${'Daan;ja\n'.repeat(5_001)}`, 'size'],
])('table %#', (text, fault) => {
  expect(openedTable(text)).toBe(fault);
});

it('a table is opened with the delimiter that a person chose', () => {
  expect(openedTable('naam;facebook\nDaan;ja', ',')).toMatchObject({ header: ['naam;facebook'] });
  expect(openedTable('naam;facebook\nDaan;"ja')).toMatchObject({ faults: [{ kind: 'open' }] });
});

const defaults = { kind: 'pupil' as const, validUntil: '2027-07-31', source: '', today: '2026-11-21' };
function readThrough(text: string): void {
  const table = openedTable(text);
  if (typeof table !== 'string') importedFrom(table, guessedMapping(table), defaults, () => 'id');
}

it('no file makes the import fail (arbitrary files)', () => {
  const parts = [';', ',', '\t', '"', '\n', '\r', 'ja', 'nee', 'naam', 'facebook', '\uFEFF', '\\', '\u0000', 'é', '='];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), given => readThrough(given.join(''))),
    { numRuns: 1_000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      const found = textOf(bytes);
      if ('text' in found) readThrough(found.text);
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  ['one open quotation mark', (size: number) => `naam;facebook\n"${'a;b\n'.repeat(size)}`, 15_000],
  ['stray quotation marks', (size: number) => `naam;facebook\n${'a"b";ja\n'.repeat(size)}`, 15_000],
  ['lines alone', (size: number) => 'a\n'.repeat(size), 2_000_000],
  ['delimiters alone', (size: number) => ';'.repeat(size), 1_000_000],
])('%s keep nobody waiting', (_, text, most) => {
  expect(growthOf(readThrough, text(most / 10), text(most))).toBeLessThan(30);
});
