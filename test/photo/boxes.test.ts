import { describe, expect, it } from 'vitest';
import { isSameFace, type Sighting, tightSquare, widened, within, withoutRepeats } from '../../src/photo/boxes';

const box = (left: number, top: number, width = 100, height = 100) => ({ left, top, width, height });
const seen = (score: number, ...where: Parameters<typeof box>): Sighting => ({ box: box(...where), score, turn: 0 });

describe('the same face', () => {
  it.each([
    ['nearly the same place', box(0, 0), box(20, 10), true],
    ['one in the other', box(0, 0), box(20, 20, 60, 60), true],
    ['side by side', box(0, 0), box(80, 0), false],
    ['a small face in front of a body that looks like one', box(0, 0, 400, 400), box(100, 100), false],
    ['nothing', box(0, 0, 0, 0), box(0, 0), false],
  ])('%s', (_name, first, second, same) => {
    expect(isSameFace(first, second)).toBe(same);
    expect(isSameFace(second, first)).toBe(same);
  });

  it('is kept once, as it was seen best', () => {
    const kept = withoutRepeats([seen(0.4, 0, 0), seen(0.9, 10, 0), seen(0.5, 300, 0)]);
    expect(kept.map(({ score }) => score)).toEqual([0.9, 0.5]);
  });
});

it('cuts a box to its picture', () => {
  expect(within(box(-10.5, 90.2), { width: 50, height: 100 })).toEqual(box(0, 90, 50, 10));
  expect(within(box(200, 200), { width: 50, height: 100 })).toMatchObject({ width: 0, height: 0 });
});

it('widens a box to the whole head', () => {
  expect(widened(box(100, 100))).toEqual({ left: 65, top: 55, width: 170, height: 180 });
});

it('takes a square from the middle of a face for the age', () => {
  expect(tightSquare(box(0, 0, 100, 200))).toEqual({ left: -40, top: 10, width: 180, height: 180 });
});
