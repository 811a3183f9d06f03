// A file that is no list is told apart before anything is read of it.
import { expect, it } from 'vitest';
import { LARGEST, openedTable, textOf } from '../../src/consent/file';

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
  [`naam;facebook\n${'Daan;ja\n'.repeat(5_001)}`, 'size'],
])('table %#', (text, fault) => {
  expect(openedTable(text)).toBe(fault);
});

it('a table is opened with the delimiter that a person chose', () => {
  expect(openedTable('naam;facebook\nDaan;ja', ',')).toMatchObject({ header: ['naam;facebook'] });
  expect(openedTable('naam;facebook\nDaan;"ja')).toMatchObject({ faults: [{ kind: 'open' }] });
});
