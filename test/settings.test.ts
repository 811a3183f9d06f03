// Settings are checked on reading, and whatever is stored gives settings that work.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  backedUp,
  carriedOver,
  changeSettings,
  deleteEverything,
  exportedSettings,
  forgetBackup,
  importSettings,
  keepPolicy,
  onPolicyKept,
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
  boardProtocol: null,
  school: {},
  author: { role: 'teacher' },
  ownNames: [],
  agreedNames: [],
  dictionary: [],
  ownAccounts: [],
  guard: 'school',
  language: 'nl',
  theme: 'system',
  consentRegister: false,
  pausedUntil: '',
  pausedSites: [],
  welcomed: false,
};

describe('reading', () => {
  it('gives the defaults on a new device', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULTS, refused: [], failed: false, locked: [], policy: null });
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
    ['pausedUntil', 'soon'],
    ['pausedSites', ['myspace']],
    ['ownProtocol', 'text'],
    ['ownProtocol', []],
    ['school', null],
    ['school', { name: 5 }],
    ['school', { unknown: 'fact' }],
    ['school', { aliases: 'one' }],
    ['school', { aliases: [1] }],
    ['school', { hours: [{}] }],
    ['school', { hours: [{ day: 8, from: '08:30', to: '12:00' }] }],
    ['school', { hours: [{ day: 1, from: '8 uur', to: '12:00' }] }],
    ['school', { hours: [{ day: 1, from: ['08:30'], to: '12:00' }] }],
    ['school', { holidays: [{ from: 'morgen', to: '2026-10-25' }] }],
    ['school', { contacts: [{ role: 'directeur', email: {} }] }],
    ['protocol', ['opoz']],
    ['author', { role: ['teacher'] }],
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
    expect(await backedUp()).toEqual({ [key]: value });
    expect((await readSettings()).refused).toEqual([]);
  });

  it('works with defaults when the store cannot be read', async () => {
    fake.storage.local.broken = true;
    expect(await readSettings()).toEqual({ settings: DEFAULTS, refused: [], failed: true, locked: [], policy: null });
  });

  it('takes every fact of a school that fits', async () => {
    const school = {
      name: 'De Vlieger',
      hours: [{ day: 3, from: '08:30', to: '12:15' }],
      holidays: [{ name: 'herfst', from: '2026-10-17', to: '2026-10-25' }],
      contacts: [{ role: 'directeur', name: 'Vera', email: 'v@school.example', phone: '010' }],
    };
    await changeSettings({ school });
    expect((await readSettings()).settings.school).toEqual(school);
  });

  it('keeps a second spoiled value beside the first, until both are thrown away', async () => {
    for (const theme of ['pink', 'purple']) {
      await fake.storage.local.set({ theme });
      await readSettings();
    }
    expect(await backedUp()).toEqual({ theme: 'pink', 'theme 2': 'purple' });
    await forgetBackup();
    expect(await backedUp()).toEqual({});
  });

  it.each([
    { protocol: 'nonsense' },
    { school: { accounts: 5 } },
    { theme: 'pink' },
    { ownProtocol: 5, protocol: 'own' },
  ])('goes without a kept policy that was spoiled: %j', async values => {
    await fake.storage.local.set({ policy: { accepted: {}, values, mayChange: [], lines: [] }, language: 'en' });
    expect(await readSettings()).toMatchObject({ settings: { ...DEFAULTS, language: 'en' }, policy: null, locked: [] });
  });

  it('leaves an unusable value in its place when the backup cannot be written', async () => {
    await fake.storage.local.set({ theme: 'pink' });
    fake.storage.local.full = true;
    expect(await readSettings()).toMatchObject({ settings: { theme: 'system' }, refused: ['theme'] });
    expect(fake.storage.local.kept.get('theme')).toBe('pink');
  });
});

describe('older and newer versions', () => {
  const steps = [
    (form: Readonly<Record<string, unknown>>) => ({ ...form, theme: form.colours }),
    (form: Readonly<Record<string, unknown>>) => ({ ...form, theme: form.theme === 'black' ? 'dark' : form.theme }),
  ];

  it.each([
    [{ colours: 'black' }, { colours: 'black', theme: 'dark', version: 2 }],
    [
      { theme: 'black', version: 1 },
      { theme: 'dark', version: 2 },
    ],
    [
      { theme: 'black', version: 2 },
      { theme: 'black', version: 2 },
    ],
    [
      { theme: 'black', version: 9 },
      { theme: 'black', version: 9 },
    ],
    [
      { colours: 'light', version: -1 },
      { colours: 'light', theme: 'light', version: 2 },
    ],
    [
      { colours: 'light', version: 'two' },
      { colours: 'light', theme: 'light', version: 2 },
    ],
  ])('%j becomes %j', (stored, current) => {
    expect(carriedOver(stored, steps)).toEqual(current);
  });

  it('a first change carries everything over before the version rises', async () => {
    await fake.storage.local.set({ language: 'en' });
    await changeSettings({ theme: 'dark' });
    expect(Object.fromEntries(fake.storage.local.kept)).toEqual({ language: 'en', theme: 'dark', version: 1 });
  });

  it('a change leaves the version of a newer form alone', async () => {
    await fake.storage.local.set({ version: 9 });
    await changeSettings({ theme: 'dark' });
    expect(fake.storage.local.kept.get('version')).toBe(9);
  });

  it('reads what an older version stored', () => {
    expect(settingsFrom({ language: 'en' }).settings.language).toBe('en');
  });
});

describe('changing', () => {
  it('leaves the other facts of the school alone, and takes none from the policy', async () => {
    await changeSettings({ school: { name: 'De Vlieger', town: 'Gouda' } });
    await keepPolicy({ accepted: {}, values: { school: { organisation: 'OPOZ' } }, mayChange: [], lines: [] });
    await changeSettings({ school: { town: 'Delft' } });
    expect(fake.storage.local.kept.get('school')).toEqual({ name: 'De Vlieger', town: 'Delft' });
  });

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

it('tells of another policy, and not of a person’s own change', async () => {
  const heard = vi.fn();
  onPolicyKept(heard);
  await changeSettings({ language: 'en' });
  expect(heard).not.toHaveBeenCalled();
  await keepPolicy({ accepted: {}, values: {}, mayChange: [], lines: [] });
  expect(heard).toHaveBeenCalledOnce();
});

describe('a file of settings', () => {
  it('holds what was chosen, and gives it back on another device', async () => {
    await changeSettings({ protocol: 'scala', school: { name: 'De Vlieger' }, guard: 'warning', ownNames: ['Daan'] });
    await changeSettings({ pausedUntil: '2026-11-10T11:00:00Z', welcomed: true });
    await keepPolicy({ accepted: {}, values: { theme: 'dark' }, mayChange: [], lines: [] });
    const words = await exportedSettings();
    expect(words).not.toMatch(/dark|paused|welcomed|policy/);
    freshBrowser();
    expect(await importSettings(JSON.parse(words))).toEqual([]);
    expect((await readSettings()).settings).toEqual({
      ...DEFAULTS,
      protocol: 'scala',
      school: { name: 'De Vlieger' },
      guard: 'warning',
      ownNames: ['Daan'],
    });
  });

  it('that is partly wrong gives what is right, names the rest, and changes nothing there', async () => {
    await changeSettings({ theme: 'dark', language: 'en' });
    const file = { theme: 'pink', dictionary: ['gek'], boardProtocol: {}, stranger: 1 };
    expect(await importSettings(file)).toEqual(['theme', 'boardProtocol', 'stranger']);
    const { settings } = await readSettings();
    expect(settings).toEqual({ ...DEFAULTS, theme: 'dark', language: 'en', dictionary: ['gek'] });
  });

  it.each([[null], ['text'], [[]], [{}], [{ stranger: 1 }]])('is not %j', async file => {
    expect(await importSettings(file)).toBeNull();
    expect((await readSettings()).settings).toEqual(DEFAULTS);
  });
});
