// @vitest-environment happy-dom
// The editor begins on its first screen, or with a protocol that it is given.
import { beforeEach, expect, it } from 'vitest';
import { App } from '../../src/protocol-editor/app';
import { shelfIn } from '../../src/protocol-editor/shelf';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';
import { protocolOf, type } from './desk';

const host = { shelf: shelfIn(() => localStorage), save: () => {} };
beforeEach(() => localStorage.clear());

it('opens a protocol, and goes on with it after it was closed', async () => {
  const place = draw(<App language="nl" host={host} given={protocolOf()} />);
  expect(place.querySelector('.editor-name')?.textContent).toBe('De Vlinder');
  await type(place, 'name', 'De Vlieger');
  await pressWords(place, 'Naar het begin');
  await pressWords(place, 'Ga verder');
  expect(place.querySelector('.editor-name')?.textContent).toBe('De Vlieger');
});

it('keeps nothing of a protocol that was only looked at', async () => {
  const place = draw(<App language="nl" host={host} given={protocolOf()} />);
  await pressWords(place, 'Naar het begin');
  expect(host.shelf.all()).toEqual([]);
});

it('speaks the other language when asked', async () => {
  const spoken: string[] = [];
  const place = draw(<App language="nl" host={host} speak={language => spoken.push(language)} />);
  await pressWords(place, 'English');
  expect(spoken).toEqual(['en']);
});
