// @vitest-environment happy-dom
// The lists of names and words are kept line by line when a field is left.
import { expect, it, vi } from 'vitest';
import { Words } from '../../src/options/words';
import { type Settings, settingsFrom } from '../../src/settings';
import { fill } from '../support/field';
import { draw } from '../ui/draw';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));

it('keeps each list, empty lines left out', async () => {
  const saved: Partial<Settings>[] = [];
  const { settings } = settingsFrom({ ownNames: ['Sem'] });
  const place = draw(<Words settings={settings} save={changed => saved.push(changed)} />);
  expect(place.querySelector<HTMLTextAreaElement>('#ownNames')?.value).toBe('Sem');
  await fill(place, 'ownNames', 'Sem\n\n H4c ');
  await fill(place, 'agreedNames', 'Fatima');
  await fill(place, 'dictionary', 'knettergek');
  expect(saved).toEqual([{ ownNames: ['Sem', 'H4c'] }, { agreedNames: ['Fatima'] }, { dictionary: ['knettergek'] }]);
});
