// @vitest-environment happy-dom
// How strict to be is a choice above what the school wants; reasons are read and erased here.
import { expect, it, vi } from 'vitest';
import type { GuardLevel } from '../../src/model/severity';
import type { GivenReason } from '../../src/model/verdict';
import { BeforePublishing } from '../../src/options/before-publishing';
import { mergeProtocol, presetById } from '../../src/protocols/index';
import { type Settings, settingsFrom } from '../../src/settings';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));

const erase = vi.fn();
const file = presetById('opoz');
if (!file) throw new Error('no preset');

function part(guard: GuardLevel, own: Partial<Settings> = {}, reasons: readonly GivenReason[] = []): HTMLElement {
  return draw(
    <BeforePublishing
      settings={{ ...settingsFrom({}).settings, ...own }}
      protocol={{ ...mergeProtocol(file ?? never(), presetById, { name: 'S' }), guard }}
      reasons={reasons}
      save={() => {}}
      eraseReasons={erase}
    />,
  );
}

function never(): never {
  throw new Error('no preset');
}

const offered = (place: HTMLElement) =>
  [...place.querySelectorAll<HTMLInputElement>('input[name="guard"]')].map(({ value, checked }) =>
    checked ? `(${value})` : value,
  );

it.each([
  ['never', 'school', ['(school)', 'error', 'warning', 'info']],
  ['error', 'info', ['school', 'warning', '(info)']],
  ['warning', 'error', ['(school)', 'info']],
  ['info', 'info', ['(school)']],
] as const)('where the school says %s and the author %s, offers %j', (guard, own, choices) => {
  expect(offered(part(guard, { guard: own }))).toEqual(choices);
});

it('tells when and why something was published all the same, in the language of the reader, and erases it', async () => {
  const given = {
    at: '2026-11-10T10:00:00Z',
    site: 'x',
    about: ['Naam', 'Foto'],
    words: 'Mag van de ouders.',
  } as const;
  const place = part('error', {}, [given]);
  expect(place.querySelector('.reasons')?.textContent).toMatch(/Mag van de ouders.*10 november 2026.*Naam en Foto/);
  const english = part('error', { language: 'en' }, [given]);
  expect(english.querySelector('.reasons')?.textContent).toMatch(/November 10, 2026.*Naam and Foto/);
  await pressWords(place, 'Wis wat ik opschreef');
  expect(erase).toHaveBeenCalledOnce();
  expect(part('error').querySelector('.reasons')?.textContent).toContain('niets opgeschreven');
});
