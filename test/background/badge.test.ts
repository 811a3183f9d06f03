// The toolbar button says in number, colour and words how the draft stands.
import { beforeEach, expect, it, vi } from 'vitest';
import { badgeOf, showBadge } from '../../src/background/badge';
import type { TabState } from '../../src/model/verdict';
import { findStom } from '../content/composer';
import { fake, freshBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
beforeEach(freshBrowser);

const state = (own: Partial<TabState>): TabState => ({
  site: 'x',
  page: 'reading',
  findings: [],
  unreadable: false,
  ...own,
});
const two = findStom({ text: 'stom stom' });

it('counts findings and says how grave the worst is', () => {
  expect(badgeOf(state({ findings: two }), 'nl')).toMatchObject({
    text: '2',
    title: expect.stringMatching(/2 .*Pas dit aan/),
  });
  expect(badgeOf(state({ findings: two }), 'en')).toMatchObject({ text: '2', title: expect.stringMatching(/2 /) });
});

it('is empty without findings', () => {
  expect(badgeOf(state({}), 'nl').text).toBe('');
});

it.each(['unread', 'fault'] as const)('warns on a page that is %s', page => {
  expect(badgeOf(state({ page }), 'nl')).toMatchObject({ text: '?', title: expect.stringMatching(/niet/) });
});

it('shows it on the tab', async () => {
  await showBadge(4, state({ findings: two }), 'nl');
  expect(fake.action.shown.get(4)).toMatchObject({ text: '2', color: '#a8281f' });
});
