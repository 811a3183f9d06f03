// A policy is kept for the next start, brought up to date when the browser has it, and gone only when it really is.
import { beforeEach, expect, it, vi } from 'vitest';
import { onPolicyChanged, refreshPolicy } from '../../src/background/policy';
import { changeSettings, deleteEverything, readSettings } from '../../src/settings';
import { fake, freshBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
beforeEach(freshBrowser);

const atOnce = { wait: async () => {} };
const setByManagement = (values: Record<string, unknown>) => fake.storage.managed.set(values);

it('puts what the management set in force, and locks it', async () => {
  await changeSettings({ protocol: 'opoz' });
  await setByManagement({ protocol: 'scala', town: 'Gouda' });
  await refreshPolicy(atOnce);
  const { settings, locked } = await readSettings();
  expect(settings).toMatchObject({ protocol: 'scala', school: { town: 'Gouda' } });
  expect(locked).toEqual(['protocol', 'school.town']);
});

it('answers from the kept policy before the browser has read its own', async () => {
  await setByManagement({ protocol: 'scala' });
  await refreshPolicy(atOnce);
  fake.storage.managed.kept.clear();
  const waited: number[] = [];
  const wait = async (time: number) => {
    waited.push(time);
    expect((await readSettings()).settings.protocol).toBe('scala');
    await setByManagement({ protocol: 'scala' });
  };
  await refreshPolicy({ wait });
  expect(waited).toHaveLength(1);
  expect((await readSettings()).settings.protocol).toBe('scala');
});

it('is gone when the management took it away', async () => {
  await changeSettings({ protocol: 'opoz' });
  await setByManagement({ protocol: 'scala' });
  await refreshPolicy(atOnce);
  fake.storage.managed.kept.clear();
  await refreshPolicy(atOnce);
  expect((await readSettings()).settings.protocol).toBe('opoz');
  expect((await readSettings()).policy).toBeNull();
});

it('falls back on the last good value of a key that was broken', async () => {
  await setByManagement({ protocol: 'scala' });
  await refreshPolicy(atOnce);
  await setByManagement({ protocol: 'nonsense' });
  await refreshPolicy(atOnce);
  const { settings, policy } = await readSettings();
  expect(settings.protocol).toBe('scala');
  expect(policy?.lines.find(line => line.key === 'protocol')?.state).toBe('kept');
});

it('keeps what the management set over the package, however late it speaks', async () => {
  const packaged = { town: 'Gouda', theme: 'dark' };
  await setByManagement({ town: 'Delft' });
  await refreshPolicy({ ...atOnce, packaged });
  fake.storage.managed.kept.clear();
  const wait = async () => {
    expect((await readSettings()).settings).toMatchObject({ school: { town: 'Delft' }, theme: 'dark' });
  };
  await refreshPolicy({ wait, packaged });
  expect((await readSettings()).settings.school.town).toBe('Gouda');
});

it('waits for nobody when only the package sets something', async () => {
  const packaged = { town: 'Gouda' };
  await refreshPolicy({ packaged, wait: () => Promise.reject(new Error('waited')) });
  await refreshPolicy({ packaged, wait: () => Promise.reject(new Error('waited')) });
  expect((await readSettings()).settings.school.town).toBe('Gouda');
});

it('does without a policy where the browser refuses to speak of it', async () => {
  fake.storage.managed.broken = true;
  await refreshPolicy(atOnce);
  expect(await readSettings()).toMatchObject({ policy: null, locked: [] });
});

it('stays in force when everything on the device is deleted', async () => {
  await setByManagement({ protocol: 'scala' });
  await refreshPolicy(atOnce);
  await deleteEverything();
  expect((await readSettings()).settings.protocol).toBe('scala');
});

it('hears of a change', async () => {
  const heard = vi.fn();
  onPolicyChanged(heard);
  await changeSettings({ protocol: 'opoz' });
  expect(heard).not.toHaveBeenCalled();
  await setByManagement({ protocol: 'scala' });
  expect(heard).toHaveBeenCalledOnce();
});
