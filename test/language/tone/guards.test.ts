// Harsh words that are not the author's own: quoted, rejected, reported, denied.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { framesOf, isNegatedBefore, isQuoted } from '../../../src/language/tone/guards';
import { linesOf } from '../../../src/language/tone/units';

const lines = (text: string) => linesOf(readText(text));

it('sees a rejection in the sentence or the next', () => {
  expect(framesOf(lines('Iemand dom noemen is kwetsend.'))[0]?.rejects).toBe(true);
  expect(framesOf(lines('Hij zei dat ze dom zijn. Wat racistisch.'))[0]?.rejects).toBe(true);
  expect(framesOf(lines('Zij zijn dom.'))[0]?.rejects).toBe(false);
});
it('sees a report', () => expect(framesOf(lines('De politie onderzoekt fraude.'))[0]?.reports).toBe(true));
it('sees a quotation inside own words only', () => {
  const [said] = lines('Hij riep “sukkel” naar haar');
  expect(said && isQuoted(said, [said], 2, 3)).toBe(true);
  const [bare] = lines('“sukkel”');
  expect(bare && isQuoted(bare, [bare], 0, 1)).toBe(false);
});
it('sees a negation before', () => {
  const [line] = lines('niet alle mensen en nog nooit zoiets');
  expect(line && isNegatedBefore(line, 2)).toBe(true);
  expect(line && isNegatedBefore(line, 6)).toBe(false);
});
