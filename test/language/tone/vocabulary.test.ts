// The vocabulary: classes of words, and the strong ones among them.
import { expect, it } from 'vitest';
import { classesOf, HARD, hardWordFor, isHard, isKnown } from '../../../src/language/tone/vocabulary';

it('gives the classes of a word', () => {
  expect(classesOf('niet')).toContain('no');
  expect(classesOf('moslims')).toContain('group');
  expect(classesOf('fietsbel')).toEqual([]);
});
it('knows which words are strong', () => {
  expect(isHard('hufter')).toBe(true);
  expect(isHard('niet')).toBe(false);
  expect(isKnown('kutweer')).toBe(true);
  expect(hardWordFor('klotzak')).toBe('klootzak');
  expect(HARD.get(3)).toContain('kut');
});
