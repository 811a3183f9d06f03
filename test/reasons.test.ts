// Reasons stay on the device, few of them, and go when they are erased.
import { beforeEach, expect, it, vi } from 'vitest';
import { eraseReasons, keepReason, readReasons } from '../src/reasons';
import { deleteEverything } from '../src/settings';
import { fake, freshBrowser } from './support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./support/fake-browser')).fake }));
beforeEach(freshBrowser);

const reason = (words: string) => ({ at: '2026-11-10T10:00:00+01:00', site: 'x' as const, about: ['Naam'], words });

it('gives them back, the newest first, and nothing without words', async () => {
  await keepReason(reason('Mag van de ouders.'));
  await keepReason(reason('  '));
  await keepReason(reason(' Het is mijn eigen kind. '));
  expect((await readReasons()).map(({ words }) => words)).toEqual(['Het is mijn eigen kind.', 'Mag van de ouders.']);
});

it('keeps the last fifty', async () => {
  for (let turn = 0; turn < 52; turn++) await keepReason(reason(`reden ${turn}`));
  const kept = await readReasons();
  expect([kept.length, kept[0]?.words, kept.at(-1)?.words]).toEqual([50, 'reden 51', 'reden 2']);
});

it('are erased by themselves, and with everything else', async () => {
  await keepReason(reason('a'));
  await eraseReasons();
  expect(await readReasons()).toEqual([]);
  await keepReason(reason('a'));
  await deleteEverything();
  expect(await readReasons()).toEqual([]);
});

it('takes nothing from a spoiled store', async () => {
  await fake.storage.local.set({ reasons: [null, { words: 5 }, { ...reason('b'), at: 'later' }, reason('a')] });
  expect(await readReasons()).toEqual([reason('a')]);
  await fake.storage.local.set({ reasons: 'text' });
  expect(await readReasons()).toEqual([]);
});
