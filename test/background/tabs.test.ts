// What is known of a tab survives a stopped worker and goes with the tab.
import { beforeEach, expect, it, vi } from 'vitest';
import { forgetTab, keepPage, keepVerdict, stateOfTab } from '../../src/background/tabs';
import { findStom, verdictOf } from '../content/composer';
import { fake, freshBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
beforeEach(freshBrowser);

const findings = findStom({ text: 'stom' });

it('a tab that never spoke is absent', async () => {
  expect(await stateOfTab(1)).toEqual({ site: null, page: 'absent', findings: [], unreadable: false });
});

it('keeps the verdict in session storage, without the draft', async () => {
  await keepVerdict(1, 'x', verdictOf(findings));
  expect(await stateOfTab(1)).toEqual({ site: 'x', page: 'reading', findings, unreadable: false });
  expect(fake.storage.local.kept.size).toBe(0);
  expect(Object.keys(fake.storage.session.kept.get('tab-1') as object).sort()).toEqual([
    'findings',
    'page',
    'site',
    'unreadable',
  ]);
});

it('drops the findings when the page reads no draft any more', async () => {
  await keepVerdict(1, 'x', verdictOf(findings));
  await keepPage(1, 'watching');
  expect(await stateOfTab(1)).toEqual({ site: 'x', page: 'watching', findings: [], unreadable: false });
});

it('keeps the findings while the same draft is read', async () => {
  await keepVerdict(1, 'x', verdictOf(findings));
  await keepPage(1, 'reading');
  expect((await stateOfTab(1)).findings).toEqual(findings);
});

it('forgets a closed tab', async () => {
  await keepVerdict(1, 'x', verdictOf(findings));
  await forgetTab(1);
  expect((await stateOfTab(1)).page).toBe('absent');
});
