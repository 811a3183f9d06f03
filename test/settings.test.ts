// Settings are checked on reading, and whatever is stored gives settings that work.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  backedUp,
  changeSettings,
  deleteEverything,
  onSettingsChanged,
  readSettings,
  settingsFrom,
} from '../src/settings';
import { fake, freshBrowser } from './support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./support/fake-browser')).fake }));
beforeEach(freshBrowser);

const DEFAULTS = {
  protocol: '',
  ownProtocol: null,
  school: {},
  author: { role: 'teacher' },
  language: 'nl',
  theme: 'system',
  welcomed: false,
};

describe('reading', () => {
  it('gives the defaults on a new device', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULTS, refused: [] });
  });

  it('gives back what was changed', async () => {
    await changeSettings({ protocol: 'scala', school: { name: 'De Vlieger' }, language: 'en' });
    expect((await readSettings()).settings).toEqual({
      ...DEFAULTS,
      protocol: 'scala',
      school: { name: 'De Vlieger' },
      language: 'en',
    });
  });

  it.each([
    ['protocol', 'nonsense'],
    ['protocol', 5],
    ['ownProtocol', 'text'],
    ['ownProtocol', []],
    ['school', null],
    ['school', { name: 5 }],
    ['school', { unknown: 'fact' }],
    ['school', { aliases: 'one' }],
    ['school', { aliases: [1] }],
    ['author', {}],
    ['author', { role: 'king' }],
    ['author', { role: 'teacher', name: 9 }],
    ['language', 'fr'],
    ['theme', 'pink'],
    ['welcomed', 'yes'],
  ])('%s %j gives way to the default and is kept in the backup', async (key, value) => {
    await fake.storage.local.set({ [key]: value, welcomed: key === 'welcomed' ? value : true });
    const { settings, refused } = await readSettings();
    expect(settings).toMatchObject({ [key]: DEFAULTS[key as keyof typeof DEFAULTS] });
    expect(refused).toEqual([key]);
    expect(fake.storage.local.kept.get('backup')).toEqual({ [key]: value });
    expect(await backedUp()).toEqual([key]);
    expect((await readSettings()).refused).toEqual([]);
  });

  it('works with defaults when the store cannot be read', async () => {
    fake.storage.local.broken = true;
    expect((await readSettings()).settings).toEqual(DEFAULTS);
  });

  it('reads what an older version stored', () => {
    expect(settingsFrom({ language: 'en' }).settings.language).toBe('en');
  });
});

describe('changing', () => {
  it('refuses a value that does not fit and changes nothing', async () => {
    await expect(changeSettings({ language: 'fr' as never, welcomed: true })).rejects.toThrow(RangeError);
    expect(fake.storage.local.kept.size).toBe(0);
  });

  it('tells of changes until told to stop', async () => {
    const seen: number[] = [];
    const stop = onSettingsChanged(() => seen.push(1));
    await changeSettings({ welcomed: true });
    await fake.storage.session.set({ x: 1 });
    stop();
    await changeSettings({ welcomed: false });
    expect(seen).toHaveLength(1);
  });

  it('forgets everything', async () => {
    await changeSettings({ welcomed: true });
    await fake.storage.session.set({ 'tab-1': {} });
    await deleteEverything();
    expect(fake.storage.local.kept.size + fake.storage.session.kept.size).toBe(0);
  });
});
