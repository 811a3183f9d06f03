import { beforeEach, expect, it, vi } from 'vitest';
import { keepAgreement, readAgreements } from '../src/agreements';
import { deleteEverything } from '../src/settings';
import { fake, freshBrowser } from './support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./support/fake-browser')).fake }));
beforeEach(freshBrowser);

const id = 'a'.repeat(64);
const other = 'b'.repeat(64);

it('keeps one a file and site, with the last day it was said', async () => {
  await keepAgreement({ id, site: 'x', day: '2026-09-01' });
  await keepAgreement({ id, site: 'facebook', day: '2026-09-01' });
  await keepAgreement({ id, site: 'x', day: '2026-11-01' });
  expect(await readAgreements('2026-11-21')).toEqual([
    { id, site: 'facebook', day: '2026-09-01' },
    { id, site: 'x', day: '2026-11-01' },
  ]);
});

it('keeps what else was said of a file, and nothing that it does not know', async () => {
  await keepAgreement({ id, site: 'x', day: '2026-11-01', claim: 'adults' });
  expect(await readAgreements('2026-11-21')).toEqual([{ id, site: 'x', day: '2026-11-01', claim: 'adults' }]);
  await fake.storage.local.set({ agreements: [{ id, site: 'x', day: '2026-11-01', claim: 'everything' }] });
  expect(await readAgreements('2026-11-21')).toEqual([]);
});

it('forgets what is over 400 days old, and erases it with the next', async () => {
  await keepAgreement({ id, site: 'x', day: '2025-09-01' });
  expect(await readAgreements('2026-11-21')).toEqual([]);
  await keepAgreement({ id: other, site: 'x', day: '2026-11-21' });
  expect(fake.storage.local.kept.get('agreements')).toHaveLength(1);
});

it('takes nothing from a spoiled store, and fails for nobody', async () => {
  await fake.storage.local.set({ agreements: [null, { id: 'x', site: 'x', day: '2026-11-01' }, { id, site: 'x' }] });
  expect(await readAgreements('2026-11-21')).toEqual([]);
  fake.storage.local.broken = true;
  expect(await readAgreements('2026-11-21')).toEqual([]);
});

it('goes with everything else', async () => {
  await keepAgreement({ id, site: 'x', day: '2026-11-01' });
  await deleteEverything();
  expect(await readAgreements('2026-11-21')).toEqual([]);
});
