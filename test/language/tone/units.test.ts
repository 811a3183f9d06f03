// Units: words without disguise, with their place, breaks and quotation.
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { linesOf } from '../../../src/language/tone/units';

const units = (text: string) => linesOf(readText(text)).flatMap(line => line.units);

describe('linesOf', () => {
  it('gives a line a sentence', () => expect(linesOf(readText('Een. Twee! Drie')).length).toBe(3));
  it('joins loose letters into a word that matters', () => {
    const text = 'wat een k u t dag';
    const word = units(text).find(unit => unit.form === 'kut');
    expect(word && text.slice(word.start, word.end)).toBe('k u t');
  });
  it('leaves loose letters that spell nothing', () => {
    expect(units('a b c d').map(unit => unit.form)).toEqual(['a', 'b', 'c', 'd']);
  });
  it('tells breaks and quotation', () => {
    const [first, second, third] = units('kijk, “daar” nu');
    expect([first?.breakBefore, second?.breakBefore, third?.breakBefore]).toEqual([false, true, false]);
    expect([first?.quoted, second?.quoted, third?.quoted]).toEqual([false, true, false]);
  });
});
