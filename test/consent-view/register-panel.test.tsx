// @vitest-environment happy-dom
// The whole register on its page: people come, change and go, and what is spoiled is never written over.
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { RegisterPanel } from '../../src/consent-view/register-panel';
import { keepRegister } from '../../src/register-store';
import { entryOf } from '../consent/people';
import { fake, freshBrowser } from '../support/fake-browser';
import { fill, pressWords } from '../support/field';
import { buttonOf, draw } from '../ui/draw';
import { chooseFile } from './list';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));
beforeEach(freshBrowser);

const stored = () => JSON.stringify(fake.storage.local.kept.get('consents') ?? '');

async function panel(words: RegExp) {
  const files: [string, string][] = [];
  const place = draw(
    <RegisterPanel today="2026-11-21" language="nl" download={(name, content) => files.push([name, content])} />,
  );
  await expect.poll(() => place.textContent).toMatch(words);
  return { place, files };
}

it('takes a person in, changes, withdraws and erases', async () => {
  const { place } = await panel(/nog niemand/);
  await pressWords(place, 'Voeg iemand toe');
  expect(document.activeElement?.id).toBe('consent-label');
  await fill(place, 'consent-label', 'Zoë');
  await fill(place, 'consent-facebook', 'yes');
  await act(() => place.querySelector('form')?.requestSubmit());
  await expect.poll(() => place.textContent).toMatch(/Zoë.*Facebook: ja.*Bewaard/);
  await expect.poll(() => document.activeElement?.textContent).toBe('Voeg iemand toe');
  await act(() => buttonOf(place, 'Trek in: alle toestemming van Zoë')?.click());
  await expect.poll(stored).toContain('"withdrawnOn":"2026-11-21"');
  await act(() => buttonOf(place, 'Wis Zoë')?.click());
  await expect.poll(() => place.textContent).toContain('nog niemand');
  expect(stored()).not.toContain('Zoë');
});

it('takes in a list and gives it back as a file', async () => {
  const { place, files } = await panel(/nog niemand/);
  await chooseFile(place, 'Naam;Facebook\n=Daan;ja');
  await pressWords(place, 'Bewaar deze lijst');
  await expect.poll(() => place.querySelector('tbody')?.textContent).toContain('=Daan');
  await pressWords(place, 'Bewaar de lijst in een bestand');
  expect(files[0]?.[0]).toBe('consents.csv');
  expect(files[0]?.[1]).toMatch(/^\uFEFF"Voornaam of code";.*\r\n"'=Daan";/);
});

it('asks for the passphrase of a locked list', async () => {
  const { passphraseOf } = await import('../../src/consent/lock');
  await keepRegister({ entries: [entryOf()] }, await passphraseOf('vier gele fietsbellen', crypto), '');
  const { place } = await panel(/op slot/);
  expect(place.textContent).not.toContain('Daan');
  const field = place.querySelector<HTMLInputElement>('#consent-passphrase');
  if (field) field.value = 'vier gele fietsbellen';
  await act(() => place.querySelector('form')?.requestSubmit());
  await expect.poll(() => place.textContent, { timeout: 5_000 }).toContain('Daan');
});

it('leaves a spoiled list alone, saves what is left and erases it', async () => {
  await fake.storage.local.set({ consents: { entries: ['Daan'] } });
  const { place, files } = await panel(/beschadigd/);
  await pressWords(place, 'Bewaar wat er is');
  expect(files[0]?.[1]).toContain('Daan');
  expect(stored()).toContain('Daan');
  await pressWords(place, 'Wis de hele lijst');
  await pressWords(place, 'Ja, wis de lijst');
  await expect.poll(() => place.textContent).toContain('nog niemand');
  expect(fake.storage.local.kept.has('consents')).toBe(false);
});

it('says that the list cannot be read', async () => {
  fake.storage.local.broken = true;
  expect((await panel(/niet te lezen/)).place.querySelector('table')).toBeNull();
});
