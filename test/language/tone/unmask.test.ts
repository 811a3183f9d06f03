// Disguised words are read as they are meant; what only looks disguised is left alone.
import { describe, expect, it } from 'vitest';
import { plainOf, squeezed, unmaskedOf } from '../../../src/language/tone/unmask';

describe('unmaskedOf', () => {
  it.each([
    ['k*t', 'kut'],
    ['h0er', 'hoer'],
    ['k.u.t', 'kut'],
    ['tr*t', 'trut'],
    ['"$ukkel"', 'sukkel'],
  ])('reads %s as %s', (run, form) => expect(unmaskedOf(run, 0)?.form).toBe(form));

  it.each(['3b', 'h4c', '5*', 'd.w.z.', 'groep7', '06-12', 'gewoon'])('leaves %s alone', run => {
    expect(unmaskedOf(run, 0)).toBeNull();
  });

  it('leaves punctuation around the word out of the range', () => {
    expect(unmaskedOf('“k*t!”', 10)).toMatchObject({ start: 11, end: 14 });
  });
});

describe('plainOf', () => {
  it('undoes stretched letters and look-alikes', () => {
    expect(plainOf('kuuuut')).toBe('kut');
    expect(plainOf('ѕukkеl')).toBe('sukkel');
    expect(plainOf('ｋｕｔ')).toBe('kut');
    expect(plainOf('reünie')).toBe('reunie');
  });
  it('keeps double letters of ordinary words', () => expect(plainOf('poot')).toBe('poot'));
});

describe('squeezed', () => {
  it('writes each run once', () => expect(squeezed('klootzaaak')).toBe('klotzak'));
});
