import { describe, expect, it } from 'vitest';
import { carryOver, edited } from '../../src/content/change';
import { findStom } from './composer';

const marked = (before: string, after: string) =>
  carryOver(findStom({ text: before }), before, after).flatMap(finding =>
    finding.ranges.map(({ start, end }) => after.slice(start, end)),
  );

describe('carrying findings over a change', () => {
  it.each([
    ['typing behind', 'wat stom', 'wat stom zeg', ['stom']],
    ['typing before', 'wat stom', 'nou wat stom', ['stom']],
    ['typing between two', 'stom en stom', 'stom maar ook stom', ['stom', 'stom']],
    ['taking away before', 'o wat stom', 'stom', ['stom']],
    ['touching the words', 'wat stom', 'wat sto', []],
    ['replacing everything', 'wat stom', 'mooi', []],
    ['touching one of two', 'stom en stom', 'stoom en stom', ['stom']],
    ['an emoji before', 'stom', '😀stom', ['stom']],
    ['nothing', 'stom', 'stom', ['stom']],
  ])('%s', (_what, before, after, words) => {
    expect(marked(before, after)).toEqual(words);
  });

  it('keeps a fix with its place, and drops one that lost it', () => {
    const before = 'wat stom';
    const [kept] = carryOver(findStom({ text: before }), before, `nou ${before}`);
    expect(kept?.fixes).toMatchObject([{ edits: [{ range: { start: 8, end: 12 } }] }]);
    const [lost] = carryOver(findStom({ text: before }), before, 'wat st');
    expect(lost?.fixes).toEqual([]);
  });
});

it('applies edits from the back, so that earlier places stay true', () => {
  const fix = {
    kind: 'edit',
    label: { nl: '', en: '' },
    edits: [
      { range: { start: 0, end: 1 }, text: 'AAA' },
      { range: { start: 2, end: 3 }, text: '' },
      { range: { start: 3, end: 3 }, text: '!' },
    ],
  } as const;
  expect(edited('abc', fix)).toBe('AAAb!');
});
