// What is changed is kept, or said not to be.
import { beforeEach, expect, it, vi } from 'vitest';
import { keep } from '../../src/options/keeping';
import { readSettings } from '../../src/settings';
import { fake, freshBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
beforeEach(freshBrowser);

it('tells whether a change was kept', async () => {
  expect(await keep({ theme: 'dark' })).toBe(true);
  expect(await keep({ theme: 'pink' as never })).toBe(false);
  fake.storage.local.full = true;
  expect(await keep({ theme: 'light' })).toBe(false);
  expect((await readSettings()).settings.theme).toBe('dark');
});
