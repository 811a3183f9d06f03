import { describe, expect, it } from 'vitest';
import { childEstimate, isRecognisable, recognisable } from '../../src/photo/recognisable';

const face = (side: number) => ({ left: 0, top: 0, width: side * 0.8, height: side });

describe('a face is recognisable', () => {
  it.each([
    ['of 20 pixels in a small picture', 20, 1_000, true],
    ['of 19 pixels', 19, 1_000, false],
    ['of 1.5 % of a large picture', 45, 3_000, true],
    ['smaller in a large picture', 44, 3_000, false],
  ])('%s', (_name, side, size, expected) => {
    expect(isRecognisable(face(side), { width: size * 2, height: size })).toBe(expected);
  });

  it('when the detector is sure enough', () => {
    const sightings = [0.29, 0.3].map(score => ({ box: face(100), score, turn: 0 }));
    expect(recognisable(sightings, { width: 500, height: 500 })).toEqual([sightings[1]]);
  });
});

it.each([
  [3, 'probably'],
  [17.9, 'probably'],
  [18, 'perhaps'],
  [24.9, 'perhaps'],
  [25, 'unlikely'],
])('an age of %d is a child %s', (age, estimate) => {
  expect(childEstimate(age)).toBe(estimate);
});
