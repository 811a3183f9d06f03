// @vitest-environment happy-dom
// The name makes the code; a day that is none is told; the layer below is chosen.
import { expect, it } from 'vitest';
import { About } from '../../src/protocol-editor/about';
import { EMPTY } from '../../src/protocol-editor/finish';
import { deskOf, pick, protocolOf, type } from './desk';

it('makes a code of the name, until a person chose one', async () => {
  const { place, file } = await deskOf(EMPTY, desk => <About desk={desk} board={null} />);
  await type(place, 'name', 'De Vlinder');
  await type(place, 'name', 'De Vlinder 2');
  expect(file()).toMatchObject({ name: 'De Vlinder 2', id: 'de-vlinder-2' });
  await pick(place, 'code', 'vlinder');
  await type(place, 'name', 'De Vlieger');
  expect(file()).toMatchObject({ name: 'De Vlieger', id: 'vlinder' });
});

it('says what is wrong with a day that is filled in, not with an empty field', async () => {
  const { place } = await deskOf({ ...EMPTY }, desk => <About desk={desk} board={null} />);
  expect(place.querySelector('.field-problem')).toBeNull();
  await pick(place, 'issued', 'gisteren');
  expect(place.querySelector('#issued-problem')?.textContent).toContain('2026-09-01');
});

it('builds on a preset or the board’s file, and says what holds from there', async () => {
  const board = protocolOf({ id: 'board', name: 'Het bestuur' });
  const { place, file } = await deskOf(
    protocolOf({ articles: [], rules: {} }),
    desk => <About desk={desk} board={board} />,
    'nl',
    board,
  );
  await pick(place, 'extends', 'board');
  expect(file().extends).toBe('board');
  expect(place.textContent).toContain('Het bestuur. Daarvan gelden 2 artikelen');
  await pick(place, 'extends', '');
  expect(file()).not.toHaveProperty('extends');
});
