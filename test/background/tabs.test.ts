// What is known of a tab survives a stopped worker and goes with the tab.
import { beforeEach, expect, it, vi } from 'vitest';
import { forgetTab, inOrder, keepPage, keepVerdict, stateOfPage, stateOfTab } from '../../src/background/tabs';
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

it('forgets the findings once the page was left', async () => {
  await keepVerdict(1, 'x', verdictOf(findings));
  expect((await stateOfPage(1)).page).toBe('absent');
  expect(fake.storage.session.kept.size).toBe(0);
});

it('keeps the findings while the page answers', async () => {
  fake.tabs.answer = async () => true;
  await keepVerdict(1, 'x', verdictOf(findings));
  expect((await stateOfPage(1)).findings).toEqual(findings);
});

it('keeps the findings while the page is too busy to answer', async () => {
  vi.useFakeTimers();
  fake.tabs.answer = () => new Promise(() => {});
  await keepVerdict(1, 'x', verdictOf(findings));
  const asked = stateOfPage(1);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  expect((await asked).findings).toEqual(findings);
});

it('lets a slow answer not overwrite what the page said since', async () => {
  // Comes after everything that needs no turn of the event loop, such as the page's message.
  const late = () => new Promise<void>(done => void setTimeout(done));
  const verdict = inOrder(1, () => late().then(() => keepVerdict(1, 'x', verdictOf(findings))));
  const page = inOrder(1, () => keepPage(1, 'watching'));
  await Promise.all([verdict, page]);
  expect(await stateOfTab(1)).toMatchObject({ page: 'watching', findings: [] });
});

it('goes on after work that failed, and tells who asked', async () => {
  const failing = inOrder(1, () => Promise.reject(new Error('no')));
  const next = inOrder(1, () => keepPage(1, 'watching'));
  await expect(failing).rejects.toThrow('no');
  expect((await next).page).toBe('watching');
});
