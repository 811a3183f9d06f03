// @vitest-environment happy-dom
// Each change of the options is kept at once, in the reader's language.
import { expect, it, vi } from 'vitest';
import { Options, type Outcome } from '../../src/options/options';
import { type Settings, settingsFrom } from '../../src/settings';
import { choose, fill, pressWords } from '../support/field';
import { draw } from '../ui/draw';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));

function options(
  own: Partial<Settings> = {},
  spoiled: Readonly<Record<string, unknown>> = {},
  outcome: Outcome | null = null,
) {
  const saved: Partial<Settings>[] = [];
  const deeds: string[] = [];
  const place = draw(
    <Options
      settings={{ ...settingsFrom({}).settings, ...own }}
      locked={[]}
      policy={null}
      spoiled={spoiled}
      forgetSpoiled={() => deeds.push('forget')}
      version="1.2.3"
      id="abc"
      outcome={outcome}
      save={changed => saved.push(changed)}
      load={async () => []}
      titles={{}}
      tryOut={async () => Promise.reject(new Error('not asked'))}
      reasons={[]}
      eraseReasons={() => deeds.push('erase')}
      exportAll={() => deeds.push('export')}
      importAll={async () => ({ taken: true, problems: [] })}
      download={name => deeds.push(name)}
      deleteAll={async () => void deeds.push('delete')}
    />,
  );
  return { place, saved, deeds };
}

it('keeps role, name, language and colours', async () => {
  const { place, saved } = options();
  await choose(place, 'role', 'leader');
  await fill(place, 'author-name', 'Vera Smit');
  await fill(place, 'author-name', ' ');
  await fill(place, 'language', 'en');
  await fill(place, 'theme', 'dark');
  expect(saved).toEqual([
    { author: { role: 'leader' } },
    { author: { role: 'teacher', name: 'Vera Smit' } },
    { author: { role: 'teacher' } },
    { language: 'en' },
    { theme: 'dark' },
  ]);
});

it('deletes only after a second press', async () => {
  const { place, deeds } = options();
  await pressWords(place, 'Wis alles');
  expect(deeds).toEqual([]);
  await pressWords(place, 'Ja, wis alles');
  expect(deeds).toEqual(['delete']);
  await expect.poll(() => place.textContent).toContain('Alles is gewist.');
});

it('says which settings could not be read', () => {
  expect(options({}, { school: 5 }).place.querySelector('[role="alert"]')?.textContent).toContain('school');
});

it.each([
  [null, ''],
  [{ kept: true }, 'Bewaard.'],
  [{ kept: false }, 'Dit is niet bewaard. Is het te lang? Maak het korter en probeer het nog eens.'],
])('says what became of a change: %j', (outcome, words) => {
  expect(options({}, {}, outcome).place.querySelector('.saved')?.textContent).toBe(words);
});

it('speaks English', () => {
  expect(options({ language: 'en' }).place.querySelector('h1')?.textContent).toContain('Options');
});

it('keeps accounts of the author’s own, and how strict to be', async () => {
  const { place, saved } = options();
  await fill(place, 'ownAccounts', '@verasmit\n\nVera Smit');
  await choose(place, 'guard', 'warning');
  expect(saved).toEqual([{ ownAccounts: ['@verasmit', 'Vera Smit'] }, { guard: 'warning' }]);
});

it('says that the own protocol is not in force when what it extends is gone', () => {
  const ownProtocol = { version: 1, id: 'eigen', name: 'Eigen', issued: '2026', extends: 'gone' };
  const { place } = options({ protocol: 'own', ownProtocol });
  expect(place.querySelector('[role="alert"]')?.textContent).toMatch(/Eigen is niet te gebruiken.*geldt/);
});
