// @vitest-environment happy-dom
// The protocol in hand: parts one at a time, steps back, and work that is kept.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Editor } from '../../src/protocol-editor/editor';
import type { Shelf, Work } from '../../src/protocol-editor/shelf';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';
import { protocolOf, type } from './desk';

const work: Work = { id: 'a', file: protocolOf(), start: protocolOf(), board: null, changed: '2026-09-01T10:00:00Z' };

function editor(keeps = true) {
  const kept: Work[] = [];
  const shelf: Shelf = {
    all: () => kept,
    keep: given => {
      kept.push(given);
      return keeps;
    },
    drop: () => {},
  };
  const host = { shelf, save: () => {} };
  return { kept, place: draw(<Editor work={work} language="nl" host={host} close={() => {}} />) };
}

it('keeps each change, and takes it back', async () => {
  const { place, kept } = editor();
  await type(place, 'name', 'De Vlieger');
  expect(kept.at(-1)?.file.name).toBe('De Vlieger');
  await pressWords(place, 'Stap terug');
  expect(place.querySelector('.editor-name')?.textContent).toBe('De Vlinder');
});

it('says so when the browser keeps nothing', async () => {
  const { place } = editor(false);
  await type(place, 'name', 'De Vlieger');
  await expect.poll(() => place.textContent).toContain('niet vanzelf bewaard');
});

it('goes to a part and tells where it is', async () => {
  const { place } = editor();
  await act(() => {});
  await pressWords(place, 'Artikelen');
  expect(place.querySelector('[aria-current=page]')?.textContent).toBe('Artikelen');
  expect(place.querySelectorAll('.editor-article')).toHaveLength(2);
  expect(document.activeElement?.textContent).toBe('Artikelen');
});
