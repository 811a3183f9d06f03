// Quotations are found, apostrophes are none.
import { expect, it } from 'vitest';
import { inQuotes, quotesIn } from '../../../src/language/tone/quotes';

it('finds quotations of every form', () => {
  for (const text of ['zei “ja” toen', "zei 'ja' toen", 'zei "ja" toen', 'zei „ja” toen', 'zei «ja» toen']) {
    expect(quotesIn(text).map(({ start, end }) => text.slice(start + 1, end - 1))).toEqual(['ja']);
  }
});

it('takes no apostrophe for a quotation', () => {
  expect(quotesIn("zo'n foto's van Anna's tas")).toEqual([]);
  expect(quotesIn('een “open einde')).toEqual([]);
});

it('tells what lies inside', () => {
  const quotes = quotesIn('a “b” c “d”');
  expect(inQuotes(quotes, { start: 3, end: 4 })).toBe(true);
  expect(inQuotes(quotes, { start: 6, end: 7 })).toBe(false);
  expect(inQuotes(quotes, { start: 9, end: 10 })).toBe(true);
});
