// One row is read cell by cell; a yes is trusted only in a row that could be read whole.
import { expect, it } from 'vitest';
import { type Cells, checkWidth, consentsIn, faultAt, labelIn, shortIn, valueIn } from '../../src/consent/cells';
import type { Mapping } from '../../src/consent/columns';
import { dayIn } from '../../src/consent/words';

function row(mapping: Mapping, ...cells: string[]): Cells {
  return { row: { line: 7, cells }, mapping, faults: [] };
}

it('puts the first letter of a surname behind a name', () => {
  const both: Mapping = ['label', 'surname'];
  expect(labelIn(row(both, ' Daan ', 'van der Berg'))).toBe('Daan B.');
  expect(labelIn(row(both, 'Daan', 'de boer'))).toBe('Daan D.');
  expect(labelIn(row(both, 'Daan', ''))).toBe('Daan');
  expect(labelIn(row(both, '', 'Boer'))).toBe('');
});

it('reads a short text, and takes the guard of a formula off', () => {
  expect(shortIn(row(['group'], "'=groep  5"), 'group')).toBe('=groep 5');
  expect(shortIn(row(['label'], 'Daan'), 'group')).toBe('');
});

it('names a cell by line and column', () => {
  const cells = row(['label', 'givenOn'], 'Daan', 'gisteren');
  expect(valueIn(cells, 'givenOn', dayIn, 'day')).toBeNull();
  faultAt(cells, 'label', 'long');
  expect(cells.faults).toEqual([
    { line: 7, column: 2, kind: 'day', found: 'gisteren' },
    { line: 7, column: 1, kind: 'long', found: 'Daan' },
  ]);
});

it('says nothing of empty cells, also beyond the header', () => {
  const cells = row(['label', 'givenOn'], 'Daan', '', ' ');
  expect(valueIn(cells, 'givenOn', dayIn, 'day')).toBeNull();
  checkWidth(cells);
  expect(cells.faults).toEqual([]);
});

it('trusts a no always, a yes only in a sound row', () => {
  const cells = row(['facebook', 'x'], 'ja', 'nee');
  expect(consentsIn(cells, true)).toEqual({ facebook: 'yes', x: 'no' });
  expect(consentsIn(cells, false)).toEqual({ facebook: 'unknown', x: 'no' });
});
