// A file of settings with an own protocol in it is taken over as far as it is sound.
import { beforeEach, expect, it, vi } from 'vitest';
import type { Problem } from '../../src/model/verdict';
import { loadProtocol, takeIn } from '../../src/options/take-in';
import { readSettings } from '../../src/settings';
import { freshBrowser } from '../support/fake-browser';

const send = vi.fn<(key: string, words: string) => Promise<readonly Problem[]>>();
vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
vi.mock('../../src/messages', () => ({ send: (key: string, words: string) => send(key, words) }));
beforeEach(() => {
  freshBrowser();
  send.mockReset();
});

it('has an own protocol checked before it is put in force', async () => {
  send.mockResolvedValue([]);
  expect(await takeIn('{"protocol": "own", "ownProtocol": {"id": "x"}, "theme": "dark"}')).toEqual([]);
  expect(send).toHaveBeenCalledWith('importProtocol', '{"id":"x"}');
  expect((await readSettings()).settings).toMatchObject({ protocol: 'own', theme: 'dark' });
});

it('keeps the protocol in force when the own one is faulty', async () => {
  send.mockResolvedValue([{ path: 'id', message: { nl: 'Nee.', en: 'No.' } }]);
  expect(await takeIn('{"protocol": "own", "ownProtocol": {"id": 5}, "theme": "dark"}')).toEqual(['ownProtocol']);
  expect((await readSettings()).settings).toMatchObject({ protocol: '', theme: 'dark' });
});

it('refuses what is no file of settings', async () => {
  expect(await takeIn('{')).toBeNull();
  expect(await takeIn('5')).toBeNull();
  expect(send).not.toHaveBeenCalled();
});

it('asks about a protocol file only when it can be read', async () => {
  send.mockResolvedValue([]);
  expect(await loadProtocol('{"id": "x"}')).toEqual([]);
  expect(await loadProtocol('{')).toHaveLength(1);
  expect(send).toHaveBeenCalledOnce();
});
