// @vitest-environment happy-dom
// The account that acts is named, and can be put right.
import { expect, it, vi } from 'vitest';
import type { ActingAccount } from '../../src/model/verdict';
import { Acting } from '../../src/popup/acting';
import { type Settings, settingsFrom } from '../../src/settings';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));

function acting(account: ActingAccount | undefined, own: Partial<Settings> = {}, locked: readonly string[] = []) {
  const saved: Partial<Settings>[] = [];
  const settings = { ...settingsFrom({}).settings, ...own };
  const save = (changed: Partial<Settings>) => void saved.push(changed);
  const place = draw(<Acting account={account} settings={settings} locked={locked} language="nl" save={save} />);
  return { place, saved };
}

it('makes an account the school’s', async () => {
  const own = { ownAccounts: ['obsvlieger', '@vera'], school: { name: 'De Vlieger', accounts: ['@oud'] } };
  const { place, saved } = acting({ kind: 'personal', shown: '@obsvlieger' }, own);
  expect(place.textContent).toContain('Je schrijft met @obsvlieger. Dat is je eigen account.');
  await pressWords(place, 'Nee, het is van school');
  expect(saved).toEqual([
    { ownAccounts: ['@vera'], school: { name: 'De Vlieger', accounts: ['@oud', '@obsvlieger'] } },
  ]);
});

it('makes an account the author’s own', async () => {
  const { place, saved } = acting({ kind: 'school', shown: 'De Vlieger' });
  await pressWords(place, 'Nee, het is van mij');
  expect(saved).toEqual([{ ownAccounts: ['De Vlieger'] }]);
});

it('adds nothing to a list that the school set', () => {
  expect(
    acting({ kind: 'personal', shown: '@vera' }, {}, ['school.accounts']).place.querySelector('button'),
  ).toBeNull();
});

it('says nothing where the page does not tell', () => {
  expect(acting(undefined).place.textContent).toBe('');
  expect(acting({ kind: 'unknown', shown: '' }).place.textContent).toBe('');
});
