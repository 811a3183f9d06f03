// A page has the register in hand: it follows other windows, and asks for the passphrase once.
import { beforeEach, expect, it, vi } from 'vitest';
import { type InHand, RegisterInHand } from '../../src/consent-view/in-hand';
import { entryOf } from '../consent/people';
import { fake, freshBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
beforeEach(freshBrowser);

const TODAY = '2026-11-21';
const WORDS = 'vier gele fietsbellen';
const register = { entries: [entryOf()] };

async function inHand() {
  const told: InHand[] = [];
  const holding = new RegisterInHand(TODAY, hand => told.push(hand));
  await holding.read();
  return { holding, told, last: () => told.at(-1) };
}

it('shows an empty register, and what was changed', async () => {
  const { holding, last } = await inHand();
  expect(last()).toEqual({ state: 'open', register: { entries: [] }, hasLock: false, outcome: null });
  expect(await holding.change(register)).toBe(true);
  expect(last()).toMatchObject({ register, outcome: 'kept' });
});

it('locks, opens again with the same passphrase only, and takes another', async () => {
  const first = await inHand();
  await first.holding.change(register);
  expect(await first.holding.lock(WORDS)).toBe(true);
  expect(first.last()).toMatchObject({ state: 'open', hasLock: true, outcome: 'kept' });
  first.holding.end();
  const { holding, last } = await inHand();
  expect(last()).toEqual({ state: 'locked', wrong: false });
  await holding.unlock('iets heel anders');
  expect(last()).toEqual({ state: 'locked', wrong: true });
  await holding.unlock(WORDS);
  expect(last()).toMatchObject({ state: 'open', register, hasLock: true });
  await holding.lock('een ander zinnetje');
  expect(last()).toMatchObject({ state: 'open', register, hasLock: true });
  await holding.lock(null);
  expect(last()).toMatchObject({ state: 'open', register, hasLock: false });
  expect(JSON.stringify(fake.storage.local.kept.get('consents'))).toContain('Daan');
});

it('does not take its own writing for that of another window', async () => {
  const { holding, told } = await inHand();
  await holding.change(register);
  const { local } = fake.storage;
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementationOnce(async values => {
    await set(values);
    // Browsers tell of a change before the writing is done.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
  await holding.lock(WORDS);
  expect(told.map(({ state }) => state)).not.toContain('locked');
});

it('follows what another window does, and never writes over it', async () => {
  const one = await inHand();
  const other = await inHand();
  await one.holding.change(register);
  await expect.poll(other.last).toMatchObject({ register });
  other.holding.end();
  await one.holding.change({ entries: [] });
  expect(await other.holding.change({ entries: [...register.entries, entryOf()] })).toBe(false);
  expect(other.last()).toMatchObject({ register: { entries: [] }, outcome: 'changed' });
});

it('says so when nothing can be written, and keeps showing what is stored', async () => {
  const { holding, last } = await inHand();
  await holding.change(register);
  fake.storage.local.full = true;
  expect(await holding.change({ entries: [] })).toBe(false);
  expect(last()).toMatchObject({ register, outcome: 'full' });
});

it('erases an open, a locked and a spoiled register', async () => {
  for (const before of [register, 'text']) {
    await fake.storage.local.set({ consents: before });
    const { holding, last } = await inHand();
    expect(last()).toMatchObject({ state: 'spoiled' });
    await holding.erase();
    expect(last()).toMatchObject({ state: 'open', register: { entries: [] } });
    holding.end();
  }
});

it('tells when the store cannot be read', async () => {
  fake.storage.local.broken = true;
  expect((await inHand()).last()).toEqual({ state: 'failed' });
});
