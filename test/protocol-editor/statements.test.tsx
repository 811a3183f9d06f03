// @vitest-environment happy-dom
// A sentence is written in full and short, with its length on each site as it will be.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import { Lengths, Statements } from '../../src/protocol-editor/statements';
import { presetById } from '../../src/protocols/index';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';
import { deskOf, protocolOf, type } from './desk';

const layer: ProtocolFile = { version: 1, id: 'x', name: 'X', issued: '2026', extends: 'opoz' };

async function statements(start: ProtocolFile) {
  const drawn = await deskOf(start, desk => <Statements desk={desk} />);
  await act(() => drawn.place.querySelectorAll<HTMLButtonElement>('.editor-article')[1]?.click());
  return drawn;
}

it('writes an own sentence over that of the board, and puts it back', async () => {
  const { place, file } = await statements(layer);
  const board = presetById('opoz')?.disclaimers?.apartFromSchool;
  await type(place, 'statement-long-nl', 'Dit staat los van {school}.');
  expect(file().disclaimers).toEqual({
    apartFromSchool: { ...board, long: { ...board?.long, nl: 'Dit staat los van {school}.' } },
  });
  await pressWords(place, 'Zet de zinnen terug zoals ze waren');
  expect(file()).not.toHaveProperty('disclaimers');
});

it('counts the sentence with the name of the school in it', async () => {
  const { place } = await statements(protocolOf({ school: { name: 'De Vlinder' } }));
  await type(place, 'statement-short-nl', 'Los van {school}.');
  expect(place.querySelector('#statement-short-nl')?.closest('.editor-tongue')?.textContent).toContain('X: 19 van 280');
});

it('says where words are too long', () => {
  const place = draw(<Lengths words={'é'.repeat(281)} language="nl" />);
  expect([...place.querySelectorAll('.bad')].map(({ textContent }) => textContent)).toEqual(['X: 281 van 280 tekens']);
});
