import { describe, expect, it } from 'vitest';
import { text } from '../../src/texts/text';

describe('text', () => {
  it('gives the words of the language', () => {
    expect(text('nl', 'severity.warning')).toBe('Let op');
    expect(text('en', 'severity.warning')).toBe('Take care');
  });

  it('fills in values', () => {
    expect(text('nl', 'card.article', { id: '4.A.5' })).toBe('Artikel 4.A.5');
  });

  it.each([
    [0, '0 opmerkingen'],
    [1, '1 opmerking'],
    [2, '2 opmerkingen'],
    [1200, '1.200 opmerkingen'],
  ])('takes the plural form of %i', (count, expected) => {
    expect(text('nl', 'count.findings', { count })).toBe(expected);
  });

  it('writes numbers as the language does', () => {
    expect(text('en', 'note.cut', { count: 200_000 })).toContain('200,000');
    expect(text('nl', 'note.cut', { count: 200_000 })).toContain('200.000');
  });

  it('keeps braces in a value as they are', () => {
    expect(text('nl', 'card.agreed', { name: '{name} $& Sam' })).toBe('{name} $& Sam vindt het goed');
  });
});
