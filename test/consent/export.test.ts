// The exported file opens in a spreadsheet, runs nothing there, and can be imported again.
import { describe, expect, it } from 'vitest';
import { guessedMapping } from '../../src/consent/columns';
import { cellOf, csvOf } from '../../src/consent/export';
import { importedFrom } from '../../src/consent/import';
import { CHANNELS } from '../../src/consent/register';
import { tableOf } from '../../src/consent/table';
import { entryOf } from './people';

const words = {
  header: ['Naam', 'Groep', 'Soort', 'Gegeven door', 'Datum', 'Geldig tot', 'Bron', ...CHANNELS],
  kind: () => 'leerling',
  giver: () => 'ouder',
  answer: (answer: string) => ({ yes: 'ja', no: 'nee' })[answer] ?? '',
};

describe('a cell', () => {
  it.each(['=HYPERLINK("http://x")', '+31', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    '%j cannot be a formula',
    value => {
      expect(cellOf(value)).toMatch(/^"'/);
    },
  );

  it('keeps its words', () => {
    expect(cellOf('Zoë; "de snelle"')).toBe('"Zoë; ""de snelle"""');
  });
});

it('has a byte order mark, semicolons and full line ends', () => {
  const file = csvOf({ entries: [entryOf()] }, words);
  expect(file.startsWith('\uFEFF"Naam";"Groep"')).toBe(true);
  expect(file.split('\r\n')).toHaveLength(3);
});

it('says no everywhere after a withdrawal', () => {
  expect(csvOf({ entries: [entryOf({ withdrawnOn: '2026-10-10' })] }, words)).not.toContain('"ja"');
});

it('is read back as it was', () => {
  const entry = entryOf({ label: '=Daan', group: '-5', consents: { facebook: 'yes', press: 'no' } });
  const table = tableOf(csvOf({ entries: [entry] }, words));
  const defaults = { kind: 'pupil' as const, validUntil: '2027-07-31', source: '', today: '2026-11-21' };
  const { entries, faults } = importedFrom(table, guessedMapping(table), defaults, () => entry.id);
  expect(faults).toEqual([]);
  expect(entries[0]).toMatchObject({
    label: '=Daan',
    group: '-5',
    consents: { facebook: 'yes', press: 'no', x: 'unknown' },
  });
});
