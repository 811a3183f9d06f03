// The cells of a table are told apart: number, agreement, for whom, and what is no agreement.
import { expect, it } from 'vitest';
import { rowsFrom } from '../../src/protocol-import/rows';

it('reads columns by their names, and leaves other columns out of the agreement', () => {
  const rows = rowsFrom(['No | Topic | What we ask | Who to ask', '1 | Names | Never | Head']);
  const row = rows.get(1);
  expect(rows.get(0)?.header).toBe(true);
  expect(row?.text).toBe('1 Names: Never — Head');
  expect(row?.text.slice(row.start, row.end)).toBe('Names: Never');
  expect(row?.number).toBe('1');
});

it('passes over the line below the names', () => {
  expect(rowsFrom(['| Wat | Contact |', '|-----|------|', '| Film: nooit | Jan |']).get(1)?.header).toBe(true);
});

it('does without names of columns, and leaves a single line with a tab alone', () => {
  expect(rowsFrom(['1\tGeen namen', '2\tGeen film']).get(1)).toMatchObject({ number: '2', header: false });
  expect(rowsFrom(['Titel\tondertitel', '', 'tekst']).size).toBe(0);
});

it('says of what stands in a column "Niet" that it is forbidden', () => {
  const row = rowsFrom(['Wel | Niet', 'Vraag de ouders | Namen noemen']).get(1);
  expect(row?.text).toBe('Vraag de ouders. Niet: Namen noemen');
});
