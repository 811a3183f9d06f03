import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { fitsOn, lengthOn } from '../../src/engine/length';

describe('the length of a text', () => {
  it.each([
    ['x', 'Dag allemaal!', 13],
    ['x', 'Feest 🎉', 8],
    ['x', 'Lees https://www.regenboog.example.org/nieuws/2026/een-heel-lang-bericht-over-de-schoolreis', 28],
    ['x', '学校', 4],
    ['facebook', 'Feest 🎉', 8],
    ['instagram', 'https://www.example.org/a', 25],
  ] as const)('on %s of %s is %i', (site, text, length) => {
    expect(lengthOn(site, text)).toBe(length);
  });

  // Their own counting, which takes quadratic time and is therefore not shipped.
  it.each([
    'Kijk op regenboog.nl (of www.regenboog.nl/groep5), en bel!',
    '👨‍👩‍👧‍👦 en 🇳🇱 en 1️⃣ en ❤️ en 👍🏽: één gezin…',
    '“Mooi”, zei zij – en toen: ‘nou!’',
    'مرحبا بالجميع في المدرسة',
    'https://x.com/school/status/123?s=20, https://y.nl.',
    '@school #schoolreis €5,- per kind',
  ])('on X is what X counts: %s', text => {
    expect(lengthOn('x', text)).toBe(twitter.parseTweet(text).weightedLength);
  });

  it('on X is what X counts, whatever the words', () => {
    const word = fc.constantFrom(
      'groep',
      '5',
      'één',
      '🎉',
      'https://school.nl/a',
      '学',
      '!',
      '#feest',
      'ü',
      '…',
      '👩‍🏫',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), words => {
        const text = words.join(' ');
        expect(lengthOn('x', text)).toBe(twitter.parseTweet(text).weightedLength);
      }),
    );
  });

  it.each([
    ['x', 280, true],
    ['x', 281, false],
    ['instagram', 2_200, true],
    ['instagram', 2_201, false],
    ['facebook', 63_206, true],
    ['facebook', 63_207, false],
  ] as const)('on %s: %i letters fit: %s', (site, count, fits) => {
    expect(fitsOn(site, 'a'.repeat(count))).toBe(fits);
  });
});
