// Lists of schools come in as entries, whatever form they have; what cannot be read never counts as a yes.
import { describe, expect, it } from 'vitest';
import { guessedMapping } from '../../src/consent/columns';
import { countsOf, importedFrom } from '../../src/consent/import';
import { tableOf } from '../../src/consent/table';
import { decoded } from '../../src/decode';
import { growthOf } from '../support/growth';
import { ENCODINGS, encoded } from './files';
import { entryOf } from './people';

const defaults = { kind: 'pupil' as const, validUntil: '2027-07-31', source: 'lijst', today: '2026-11-21' };
let last = 0;
const read = (bytes: Uint8Array) => {
  const table = tableOf(decoded(bytes));
  return { table, ...importedFrom(table, guessedMapping(table), defaults, () => `id-${++last}`) };
};
const readText = (text: string) => read(new TextEncoder().encode(text));

const DELIMITERS = [';', ',', '\t'];
const WORDS = [
  ['ja', 'nee', ''],
  ['J', 'N', '?'],
  ['true', 'false', 'null'],
  ['1', '0', '-'],
  ['WAAR', 'ONWAAR', 'leeg'],
];
const SIGNS = [
  ['✓', '✗', ''],
  ['x', 'nee', ''],
];

describe('files of every form', () => {
  const forms = ENCODINGS.flatMap(encoding =>
    DELIMITERS.flatMap(delimiter =>
      // Windows-1252 has no sign for a check mark.
      [...WORDS, ...(encoding === 'windows-1252' ? [] : SIGNS)].map(words => ({ encoding, delimiter, words })),
    ),
  );

  it('are more than forty', () => expect(forms.length).toBeGreaterThan(40));

  it.each(forms)('$encoding with $delimiter and $words', ({ encoding, delimiter, words: [yes, no, none] }) => {
    const rows = [
      ['Roepnaam', 'Groep', 'Facebook', 'Instagram', 'Website'],
      ['Zoë', '"5;a,b"', yes, no, none],
      ['"Jan ""de Snelle"""', '5', no, none, yes],
    ];
    const { entries, faults } = read(encoded(rows.map(row => row.join(delimiter)).join('\r\n'), encoding));
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([
      { label: 'Zoë', group: '5;a,b', consents: { facebook: 'yes', instagram: 'no', website: 'unknown' } },
      { label: 'Jan "de Snelle"', group: '5', consents: { facebook: 'no', instagram: 'unknown', website: 'yes' } },
    ]);
    expect(entries[0]).toMatchObject({ kind: 'pupil', givenBy: 'parent', validUntil: '2027-07-31', source: 'lijst' });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['naam;facebook\nDaan;ja\nNoor;nee\nSem;misschien', { line: 4, column: 2, kind: 'answer', found: 'misschien' }],
    ['naam;groep;facebook\nDaan;5;ja\n;5;ja', { line: 3, column: 1, kind: 'nameless', found: '' }],
    ['naam;facebook;geldig tot\nA;ja;1-7-2027\nB;ja;later', { line: 3, column: 3, kind: 'day', found: 'later' }],
    ['naam;facebook;geldig tot\nA;ja;31-12-2030', { line: 2, column: 3, kind: 'late', found: '31-12-2030' }],
    ['naam;facebook\nDaan;ja;nee', { line: 2, column: 3, kind: 'wide', found: 'nee' }],
    [`naam;facebook\n${'x'.repeat(200)};ja`, { line: 2, column: 1, kind: 'long', found: 'x'.repeat(40) }],
    ['naam;facebook;gegeven door\nA;ja;ouder\nB;ja;tante', { line: 3, column: 3, kind: 'giver', found: 'tante' }],
    ['naam;facebook;soort\nA;ja;leerling\nB;ja;poes', { line: 3, column: 3, kind: 'kind', found: 'poes' }],
  ])('%j', (text, fault) => {
    const { entries, faults } = readText(text);
    expect(faults).toEqual([fault]);
    const row = entries[fault.line - 2];
    expect(row?.consents.facebook ?? 'unknown').not.toBe('yes');
  });

  it('keeps a no in a row with a fault', () => {
    const [entry] = readText('naam;facebook;geldig tot\nA;nee;31-12-2030').entries;
    expect(entry?.consents.facebook).toBe('no');
  });
});

it('keeps of a surname one letter', () => {
  const { entries } = readText('Voornaam;Achternaam;Facebook\nDaan;de Boer;ja\nDaan;Kuipers;nee');
  expect(entries.map(({ label }) => label)).toEqual(['Daan B.', 'Daan K.']);
});

it('takes one answer for social media for three sites, and a no of one of them', () => {
  const [entry] = readText('Naam;Social media;X\nDaan;ja;nee').entries;
  expect(entry?.consents).toEqual({ facebook: 'yes', instagram: 'yes', x: 'no' });
});

it('counts answers and namesakes', () => {
  const entries = [
    entryOf(),
    entryOf({ label: 'dáan', consents: { facebook: 'no', x: 'unknown' } }),
    entryOf({ group: 'groep 6' }),
  ];
  expect(countsOf(entries)).toEqual({ entries: 3, yes: 2, no: 1, unknown: 1, namesakes: 2 });
});

it('reads five thousand rows with an effort that grows as they do', () => {
  const read = (count: number) => {
    const rows = Array.from({ length: count }, (_, place) => `Leerling ${place};groep ${place % 8};ja;nee`);
    expect(readText(['naam;groep;facebook;website', ...rows].join('\n')).entries).toHaveLength(count);
  };
  expect(growthOf(read, 500, 5_000)).toBeLessThan(30);
});
