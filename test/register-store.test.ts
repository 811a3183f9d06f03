// The register stands on this device alone; what is spoiled is neither used nor lost, and what ended goes by itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { passphraseOf } from '../src/consent/lock';
import {
  eraseOutdated,
  eraseRegister,
  keepRegister,
  onRegisterChanged,
  openRegister,
  readRegister,
} from '../src/register-store';
import { deleteEverything } from '../src/settings';
import { entryOf } from './consent/people';
import { fake, freshBrowser } from './support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./support/fake-browser')).fake }));
beforeEach(freshBrowser);

const TODAY = '2026-11-21';
const register = { entries: [entryOf({ label: 'Zoë' })] };
const key = await passphraseOf('vier gele fietsbellen', crypto);

describe('an open register', () => {
  it('is empty at first, and then what was kept', async () => {
    expect(await readRegister(TODAY)).toEqual({ state: 'open', register: { entries: [] }, revision: '' });
    const kept = await keepRegister(register, null, '');
    expect(await readRegister(TODAY)).toEqual({ state: 'open', register, revision: kept.kept && kept.revision });
  });

  it('is not written over what another page wrote', async () => {
    await keepRegister(register, null, '');
    expect(await keepRegister({ entries: [] }, null, '')).toEqual({ kept: false, why: 'changed' });
    expect(await readRegister(TODAY)).toMatchObject({ register });
  });

  it('says so when it cannot be written or read', async () => {
    fake.storage.local.full = true;
    expect(await keepRegister(register, null, '')).toEqual({ kept: false, why: 'full' });
    fake.storage.local.broken = true;
    expect(await readRegister(TODAY)).toEqual({ state: 'failed' });
  });

  it('loses what ended thirty days after the school year, unopened', async () => {
    const old = entryOf({ validUntil: '2026-07-31' });
    await keepRegister({ entries: [...register.entries, old] }, null, '');
    await eraseOutdated('2026-08-30');
    expect(JSON.stringify(fake.storage.local.kept.get('consents'))).toContain(old.id);
    await eraseOutdated('2026-08-31');
    expect(JSON.stringify(fake.storage.local.kept.get('consents'))).not.toContain(old.id);
    expect(await readRegister(TODAY)).toMatchObject({ register });
  });

  it('goes with one step, and with everything else', async () => {
    await keepRegister(register, null, '');
    await eraseRegister();
    expect(fake.storage.local.kept.size).toBe(0);
    await keepRegister(register, null, '');
    await deleteEverything();
    expect(fake.storage.local.kept.size).toBe(0);
  });
});

describe('a locked register', () => {
  it('stands in the store without a name, and opens with its passphrase', async () => {
    await keepRegister(register, key, '');
    expect(JSON.stringify(fake.storage.local.kept.get('consents'))).not.toMatch(/Zoë|groep/);
    const stored = await readRegister(TODAY);
    if (stored.state !== 'locked') throw new Error(stored.state);
    expect(await openRegister(stored.locked, key, TODAY)).toEqual(register);
    expect(await openRegister(stored.locked, key, '2027-08-31')).toEqual({ entries: [] });
    expect(await openRegister(stored.locked, await passphraseOf('iets anders hier', crypto), TODAY)).toBeNull();
  });

  it('is erased unopened when nothing in it is kept any more', async () => {
    await keepRegister(register, key, '');
    await eraseOutdated('2027-08-30');
    expect(fake.storage.local.kept.has('consents')).toBe(true);
    await eraseOutdated('2027-08-31');
    expect(fake.storage.local.kept.has('consents')).toBe(false);
  });
});

describe('a spoiled store', () => {
  it.each([
    'text',
    5,
    null,
    {},
    { revision: 'a', register: { entries: [{ label: 'Daan' }] } },
    { revision: 'a', locked: { rounds: 1 } },
  ])('%j is told, left in its place and never written over', async found => {
    await fake.storage.local.set({ consents: found });
    expect(await readRegister(TODAY)).toEqual({ state: 'spoiled', found });
    expect(await keepRegister(register, null, '')).toMatchObject({ kept: false });
    await eraseOutdated('2099-01-01');
    expect(fake.storage.local.kept.get('consents')).toEqual(found);
  });
});

it('tells of its own changes only, until told to stop', async () => {
  const seen: number[] = [];
  const stop = onRegisterChanged(() => seen.push(1));
  await keepRegister(register, null, '');
  await fake.storage.local.set({ theme: 'dark' });
  stop();
  await eraseRegister();
  expect(seen).toHaveLength(1);
});

it('is out of reach of the pages: no content script and no message knows of it, and nothing is synchronised', () => {
  const source = resolve(import.meta.dirname, '../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(path => /\.tsx?$/.test(path));
  const texts = files.map(path => ({ path, text: readFileSync(join(source, path), 'utf8') }));
  const knows = texts.filter(({ text }) => /register-store|'consents'/.test(text)).map(({ path }) => path);
  expect(knows.filter(path => /^(?:content|sites|messages|engine|rules|ui)/.test(path))).toEqual([]);
  expect(texts.filter(({ text }) => /storage\.sync/.test(text)).map(({ path }) => path)).toEqual([]);
});
