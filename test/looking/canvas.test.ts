import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/looking/canvas';

const picture = { left: 0, top: 0, width: 1_000, height: 500 };
const tile = { left: 0, top: 0, side: 500, turn: 0, mirrored: false };

describe('the place of a box in its picture', () => {
  it.each([
    ['drawn at half its size', tile, { left: 50, top: 20, width: 10, height: 20 }],
    ['in another corner', { ...tile, left: 500, top: 500 }, { left: 550, top: 520, width: 10, height: 20 }],
    ['mirrored', { ...tile, mirrored: true }, { left: 440, top: 20, width: 10, height: 20 }],
    ['turned to the right', { ...tile, turn: 1 }, { left: 460, top: 50, width: 20, height: 10 }],
    ['upside down', { ...tile, turn: 2 }, { left: 440, top: 460, width: 10, height: 20 }],
    ['turned to the left', { ...tile, turn: 3 }, { left: 20, top: 440, width: 20, height: 10 }],
  ])('%s', (_name, where, box) => {
    expect(placeOf(box, picture, where)).toEqual({ left: 100, top: 40, width: 20, height: 40 });
  });

  it('in a part of the picture', () => {
    const part = { left: 400, top: 100, width: 500, height: 400 };
    expect(placeOf({ left: 50, top: 20, width: 10, height: 20 }, part, tile)).toEqual({
      left: 450,
      top: 120,
      width: 10,
      height: 20,
    });
  });
});
