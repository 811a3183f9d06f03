// @vitest-environment happy-dom
// The first screen: what one had comes first, then the ways to begin, those of other rooms among them.
import { beforeEach, expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import type { Host } from '../../src/protocol-editor/desk';
import { EMPTY } from '../../src/protocol-editor/finish';
import { shelfIn, type Work } from '../../src/protocol-editor/shelf';
import { Start } from '../../src/protocol-editor/start';
import { choose, pressWords } from '../support/field';
import { draw } from '../ui/draw';
import { protocolOf } from './desk';

const shelf = shelfIn(() => localStorage);
const work: Work = { id: 'a', file: protocolOf(), start: protocolOf(), board: null, changed: '2026-09-01T10:00:00Z' };
beforeEach(() => localStorage.clear());

function start(host: Partial<Host> = {}) {
  const files: [ProtocolFile, ProtocolFile | null][] = [];
  const resumed: Work[] = [];
  const place = draw(
    <Start
      language="nl"
      host={{ shelf, save: () => {}, ...host }}
      open={(...given) => files.push(given)}
      resume={given => resumed.push(given)}
    />,
  );
  return { place, files, resumed };
}

it('goes on with what was kept, and throws it away only when sure', async () => {
  shelf.keep(work);
  const { place, resumed } = start();
  await pressWords(place, 'Ga verder');
  expect(resumed).toEqual([work]);
  await pressWords(place, 'Gooi weg');
  expect(shelf.all()).toHaveLength(1);
  await pressWords(place, 'Ja, gooi dit weg');
  expect(shelf.all()).toEqual([]);
  expect(place.textContent).not.toContain('De Vlinder');
});

it('begins empty, with the board’s protocol at hand', async () => {
  const board = protocolOf({ id: 'board' });
  const { place, files } = start({ board });
  await choose(place, 'way', 'scratch');
  await pressWords(place, 'Begin leeg');
  expect(files).toEqual([[EMPTY, board]]);
});

it('opens the protocol that is in force', async () => {
  const { place, files } = start({ inForce: protocolOf() });
  await pressWords(place, 'Wijzig dit protocol');
  expect(files).toEqual([[protocolOf(), null]]);
});

it('offers a file, and the ways of other rooms', async () => {
  const words = (nl: string) => ({ nl, en: nl });
  const { place, files } = start({
    ways: [
      {
        id: 'paper',
        title: words('Van papier'),
        hint: words('Plak de tekst'),
        View: ({ open }) => (
          <button type="button" onClick={() => open(protocolOf())}>
            Lees
          </button>
        ),
      },
    ],
  });
  await choose(place, 'way', 'file');
  expect(place.querySelector('#open-file')).not.toBeNull();
  await choose(place, 'way', 'paper');
  await pressWords(place, 'Lees');
  expect(files).toEqual([[protocolOf(), null]]);
});
