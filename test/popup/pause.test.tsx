// @vitest-environment happy-dom
// A pause lasts an hour or until a site is turned on again.
import { expect, it, vi } from 'vitest';
import type { SiteId } from '../../src/model/draft';
import { Pause } from '../../src/popup/pause';
import { type Settings, settingsFrom } from '../../src/settings';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));

const NOW = new Date('2026-11-10T10:00:00Z');

function pause(own: Partial<Settings>, site: SiteId | null = 'x') {
  const saved: Partial<Settings>[] = [];
  const settings = { ...settingsFrom({}).settings, ...own };
  const place = draw(
    <Pause settings={settings} site={site} language="en" now={NOW} save={changed => saved.push(changed)} />,
  );
  return { place, saved };
}

it('starts an hour from now', async () => {
  const { place, saved } = pause({});
  await pressWords(place, 'Pause for an hour');
  expect(saved).toEqual([{ pausedUntil: '2026-11-10T11:00:00.000Z' }]);
});

it('turns one site off, beside those that are off already', async () => {
  const { place, saved } = pause({ pausedSites: ['facebook'] });
  await pressWords(place, 'No longer on X');
  expect(saved).toEqual([{ pausedSites: ['facebook', 'x'] }]);
});

it('reads along again', async () => {
  const { place, saved } = pause({ pausedSites: ['x', 'facebook'], pausedUntil: '2026-11-10T10:30:00Z' });
  expect(place.textContent).toContain('Nothing is checked on X.');
  await pressWords(place, 'Read along again');
  expect(saved).toEqual([{ pausedUntil: '', pausedSites: ['facebook'] }]);
});

it('is over after its hour, and offers no site where there is none', () => {
  const { place } = pause({ pausedUntil: '2026-11-10T09:59:00Z' }, null);
  expect([...place.querySelectorAll('button')].map(button => button.textContent)).toEqual(['Pause for an hour']);
});
