import { expect, it } from 'vitest';
import { cellsOf } from '../../src/photo/pixelate';

/** Pixels whose colour tells where they are. */
function gradient(width: number, height: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) pixels.set([at % width, Math.floor(at / width), 128, 255], at * 4);
  return pixels;
}

const still = (bytes: Uint8Array) => void bytes.fill(128);

it('leaves at most six cells a side', () => {
  const cells = cellsOf(gradient(240, 120), { width: 240, height: 120 }, 6, still);
  expect([cells.width, cells.height, cells.data.length]).toEqual([6, 3, 6 * 3 * 4]);
});

it('gives each cell the mean of its part, coarsened', () => {
  const { data } = cellsOf(gradient(240, 240), { width: 240, height: 240 }, 6, still);
  for (let column = 0; column < 6; column++) {
    expect(Math.abs((data[column * 4] ?? 0) - (column * 40 + 20))).toBeLessThanOrEqual(9);
  }
  expect(data.filter((_value, at) => at % 4 === 3)).toEqual(new Uint8ClampedArray(36).fill(255));
});

it('adds noise, so that two copies differ', () => {
  const noisy = (value: number) =>
    cellsOf(gradient(60, 60), { width: 60, height: 60 }, 6, bytes => void bytes.fill(value)).data;
  expect(noisy(0)).not.toEqual(noisy(255));
});

it('leaves one cell of one colour where that is asked', () => {
  const cells = cellsOf(gradient(240, 120), { width: 240, height: 120 }, 1, still);
  expect([cells.width, cells.height]).toEqual([1, 1]);
});

it('reads a single pixel', () => {
  expect(cellsOf(gradient(1, 1), { width: 1, height: 1 }, 6, still)).toMatchObject({ width: 1, height: 1 });
});
