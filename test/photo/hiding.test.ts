import { describe, expect, it } from 'vitest';
import { coarser, hiddenAtFirst } from '../../src/photo/hiding';

const box = (left: number, top = 0) => ({ left, top, width: 100, height: 100 });
const cellsOf = (places: ReturnType<typeof coarser>) => places?.map(({ cells }) => cells) ?? null;

describe('a hidden place', () => {
  it('is cut down to six cells at first', () => {
    expect(cellsOf(hiddenAtFirst([box(0), box(500)]))).toEqual([6, 6]);
  });

  it('becomes coarser while a face is found in it, and the others stay', () => {
    const first = hiddenAtFirst([box(0), box(500)]);
    const second = coarser(first, [box(520, -20)]);
    expect(cellsOf(second)).toEqual([6, 3]);
    expect(cellsOf(coarser(second ?? [], [box(520), box(10)]))).toEqual([3, 2]);
  });

  it('is left as it is when the face that is found lies elsewhere, or when it is one cell already', () => {
    expect(coarser(hiddenAtFirst([box(0)]), [box(300)])).toBeNull();
    expect(coarser([{ box: box(0), cells: 1 }], [box(0)])).toBeNull();
  });
});
