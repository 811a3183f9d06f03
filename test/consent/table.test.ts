// A file becomes rows and columns, whatever its delimiter, and a broken row is named by line and column.
import { describe, expect, it } from 'vitest';
import { delimiterOf, tableOf } from '../../src/consent/table';
import { growthOf } from '../support/growth';

describe('delimiter', () => {
  it.each([
    ['naam;groep;ja', ';'],
    ['naam,groep,ja\nDaan,5,nee', ','],
    ['naam\tgroep\tja', '\t'],
    ['naam;opmerking\n"Daan";"ja, met plezier, hoor"\nSem;a,b,c', ';'],
    ['naam', ';'],
  ])('%j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});

describe('rows', () => {
  it('know the line they begin on, over empty lines and breaks within quotes', () => {
    const { header, rows, faults } = tableOf(
      '\uFEFFnaam; groep \r\n\r\n"Daan\r\nde B.";5\r\n;;\r\n"Zei ""hoi""";6\r\n',
    );
    expect(header).toEqual(['naam', 'groep']);
    expect(rows).toEqual([
      { line: 3, cells: ['Daan\nde B.', '5'] },
      { line: 6, cells: ['Zei "hoi"', '6'] },
    ]);
    expect(faults).toEqual([]);
  });

  it('take old line ends', () => {
    expect(tableOf('naam;groep\rDaan;5\rSem;6').rows).toHaveLength(2);
  });

  it('with a stray quotation mark are named', () => {
    expect(tableOf('naam;groep\nDaan;5 "a"\nSem;6').faults).toEqual([{ line: 2, column: 2, kind: 'quote' }]);
  });

  it('after a quotation mark that is never closed are named', () => {
    expect(tableOf('naam;groep\nDaan;"5\nSem;6').faults).toEqual([{ line: 2, column: 2, kind: 'open' }]);
  });

  it('of an empty file are none', () => {
    expect(tableOf('')).toMatchObject({ header: [], rows: [], faults: [] });
  });

  it('of five thousand are read with an effort that grows as they do', () => {
    const read = (count: number) => {
      const text = `naam;groep;facebook\n${'Daan;groep 5;ja\n'.repeat(count)}`;
      expect(tableOf(text).rows).toHaveLength(count);
    };
    expect(growthOf(read, 500, 5_000)).toBeLessThan(30);
  });
});
