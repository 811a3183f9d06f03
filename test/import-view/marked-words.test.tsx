// @vitest-environment happy-dom
// Sentences are marked where they stand, also when they overlap; nothing of the text is lost.
import { expect, it } from 'vitest';
import { MarkedWords, stretchesOf } from '../../src/import-view/marked-words';
import { draw } from '../ui/draw';

it('cuts a text at its marks', () => {
  const stretches = stretchesOf(
    'Eén. Twee. Drie.',
    [
      { start: 105, end: 110 },
      { start: 108, end: 190 },
    ],
    100,
  );
  expect(stretches.map(({ words, marked }) => [words, marked])).toEqual([
    ['Eén. ', false],
    ['Twe', true],
    ['e.', true],
    [' Drie.', true],
  ]);
});

it('draws no HTML of a document', () => {
  const place = draw(<MarkedWords text="<img src=x>" marks={[{ start: 0, end: 4 }]} offset={0} />);
  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toBe('<img src=x>');
});
