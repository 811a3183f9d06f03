// A file of settings is taken over as far as it is sound; each fault is named in both languages, and nothing is lost.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../src/model/verdict';
import { loadProtocol, takeIn } from '../../src/options/take-in';
import { changeSettings, exportedSettings, readSettings, SETTINGS_VERSION } from '../../src/settings';
import { fake, freshBrowser } from '../support/fake-browser';

const send = vi.fn<(key: string, words: string) => Promise<readonly Problem[]>>();
vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
vi.mock('../../src/messages', () => ({ send: (key: string, words: string) => send(key, words) }));
beforeEach(() => {
  freshBrowser();
  send.mockReset();
  send.mockResolvedValue([]);
});

it('has an own protocol checked before it is put in force', async () => {
  const file = '{"protocol": "own", "ownProtocol": {"id": "x"}, "theme": "dark"}';
  expect(await takeIn(file)).toEqual({ taken: true, problems: [] });
  expect(send).toHaveBeenCalledWith('importProtocol', '{"id":"x"}');
  expect((await readSettings()).settings).toMatchObject({ protocol: 'own', theme: 'dark' });
});

it('takes over on another device what was saved on this one', async () => {
  await changeSettings({ theme: 'dark', ownNames: ['Sem'], school: { town: 'Gouda' } });
  const file = await exportedSettings();
  freshBrowser();
  expect(await takeIn(file)).toEqual({ taken: true, problems: [] });
  expect((await readSettings()).settings).toMatchObject({
    theme: 'dark',
    ownNames: ['Sem'],
    school: { town: 'Gouda' },
  });
});

it('keeps the protocol in force when the own one is faulty, and says where', async () => {
  send.mockResolvedValue([{ path: 'id', message: { nl: 'Nee.', en: 'No.' } }]);
  expect(await takeIn('{"protocol": "own", "ownProtocol": {"id": 5}, "theme": "dark"}')).toEqual({
    taken: true,
    problems: [{ path: 'ownProtocol.id', message: { nl: 'Nee.', en: 'No.' } }],
  });
  expect((await readSettings()).settings).toMatchObject({ protocol: '', theme: 'dark' });
});

it('names what cannot be used, and takes the rest', async () => {
  await changeSettings({ language: 'en' });
  const { taken, problems } = await takeIn('{"theme": "pink", "colour": "red", "ownNames": ["Sem"]}');
  expect(taken).toBe(true);
  expect(problems.map(({ path }) => path).sort()).toEqual(['colour', 'theme']);
  expect((await readSettings()).settings).toMatchObject({ theme: 'system', language: 'en', ownNames: ['Sem'] });
});

describe('changes nothing at', () => {
  it.each([
    ['an empty file', '', /staat niets in/, /nothing in it/],
    ['a broken file', '{"theme": "dark"', /houdt te vroeg op/, /ends too early/],
    ['a huge file', `{"theme": "${'x'.repeat(1_000_000)}"}`, /te groot/, /too large/],
    ['another encoding', '{\0"\0t\0', /UTF-16/, /UTF-16/],
    ['a number', '5', /geen bestand met instellingen/, /no file of settings/],
    ['a list', '[]', /geen bestand met instellingen/, /no file of settings/],
    ['a protocol', '{"id": "x", "rules": {}}', /geen bestand met instellingen/, /no file of settings/],
    ['wrong values alone', '{"theme": 5}', /geen bestand met instellingen/, /no file of settings/],
    ['a newer version', `{"version": ${SETTINGS_VERSION + 1}, "theme": "light"}`, /nieuwere/, /newer/],
    ['a key twice', '{"theme": "light", "theme": "dark"}', /twee keer/, /twice/],
    ['a key of every object', '{"__proto__": {"theme": "light"}}', /mag niet/, /not allowed/],
  ])('%s', async (_fault, words, nl, en) => {
    await changeSettings({ theme: 'dark' });
    const before = new Map(fake.storage.local.kept);
    const { taken, problems } = await takeIn(words);
    expect(taken).toBe(false);
    expect(problems[0]?.message.nl).toMatch(nl);
    expect(problems[0]?.message.en).toMatch(en);
    expect(fake.storage.local.kept).toEqual(before);
    expect(send).not.toHaveBeenCalled();
  });
});

it('asks about a protocol file only when it can be read', async () => {
  expect(await loadProtocol('{"id": "x"}')).toEqual([]);
  expect(await loadProtocol('{')).toHaveLength(1);
  expect(send).toHaveBeenCalledOnce();
});
