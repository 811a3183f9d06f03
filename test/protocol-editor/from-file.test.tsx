// @vitest-environment happy-dom
// A file is opened, with the board's first where it builds on that; a broken one is refused in words.
import { expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import { FromFile, ProblemList } from '../../src/protocol-editor/from-file';
import { draw } from '../ui/draw';
import { give, protocolOf } from './desk';

const fileOf = (value: unknown) => new File([JSON.stringify(value)], 'protocol.json');
const layer = { version: 1, id: 'school', name: 'School', issued: '2026', extends: 'board' };

it('opens a file on top of the board’s', async () => {
  const taken: [ProtocolFile, ProtocolFile | null][] = [];
  const place = draw(<FromFile language="nl" board={null} open={(...given) => taken.push(given)} />);
  await give(place, 'open-file', fileOf(layer));
  await expect
    .poll(() => place.querySelector('[role=alert] .bad')?.textContent)
    .toMatch(/1 fout.*Er is niets veranderd/);
  expect(place.textContent).toContain('"board"');
  const board = protocolOf({ id: 'board', name: 'Bestuur' });
  await give(place, 'open-board', fileOf(board));
  await expect.poll(() => place.querySelector('#open-board-hint')?.textContent).toBe('Geopend: Bestuur.');
  await give(place, 'open-file', fileOf(layer));
  await expect.poll(() => taken).toEqual([[layer, board]]);
  expect(place.querySelector('.bad')).toBeNull();
});

it('names the place of each fault', () => {
  const place = draw(<ProblemList language="en" problems={[{ path: 'name', message: { nl: 'Nee', en: 'No' } }]} />);
  expect(place.querySelector('li')?.textContent).toBe('name No');
});
