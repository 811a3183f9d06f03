// How edits become one change; what the editors make of it is tested in a browser (test/browser/sites-*.test.ts).
import { describe, expect, it } from 'vitest';
import { changeOf, sameText } from '../../../src/sites/editors/write';

const TEXT = 'Daan en Sem wonnen';
const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });

describe('a change', () => {
  it('of one edit is that edit', () => {
    expect(changeOf(TEXT, [edit(0, 4, 'D.')])).toEqual({ start: 0, end: 4, text: 'D.', expected: 'D. en Sem wonnen' });
  });

  it('of several edits in any order is the stretch that covers them', () => {
    const whole = { start: 0, end: 11, text: 'D. en S.', expected: 'D. en S. wonnen' };
    expect(changeOf(TEXT, [edit(0, 4, 'D.'), edit(8, 11, 'S.')])).toEqual(whole);
    expect(changeOf(TEXT, [edit(8, 11, 'S.'), edit(0, 4, 'D.')])).toEqual(whole);
  });

  it('inserts and removes', () => {
    expect(changeOf(TEXT, [edit(18, 18, '!')])?.expected).toBe('Daan en Sem wonnen!');
    expect(changeOf(TEXT, [edit(4, 11, '')])?.expected).toBe('Daan wonnen');
  });

  it.each([
    ['no edits', []],
    ['edits that overlap', [edit(0, 5, 'a'), edit(3, 8, 'b')]],
    ['an edit beyond the text', [edit(5, 900, 'x')]],
    ['an edit before the text', [edit(-1, 2, 'x')]],
    ['an edit that ends before it begins', [edit(5, 2, 'x')]],
  ])('is not made of %s', (_, edits) => {
    expect(changeOf(TEXT, edits)).toBeNull();
  });
});

describe('the same text', () => {
  it.each([
    ['a\u00a0b', 'a b'],
    ['a\n\nb', 'a\nb'],
    ['a\n', 'a'],
  ])('%j and %j', (one, other) => {
    expect(sameText(one, other)).toBe(true);
  });

  it.each([
    ['a', 'b'],
    ['a b', 'ab'],
    ['a\nb', 'a b'],
    ['#tag', '#tag#tag'],
  ])('not %j and %j', (one, other) => {
    expect(sameText(one, other)).toBe(false);
  });
});
