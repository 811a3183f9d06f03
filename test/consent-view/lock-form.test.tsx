// @vitest-environment happy-dom
// A lock needs a passphrase of some length, twice the same; it can be changed and removed.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { LockForm } from '../../src/consent-view/lock-form';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

function form(hasLock: boolean) {
  const set: (string | null)[] = [];
  const lock = async (words: string | null) => set.push(words) > 0;
  const place = draw(<LockForm hasLock={hasLock} language="nl" lock={lock} />);
  const give = async (words: string, again: string) => {
    const [one, other] = place.querySelectorAll('input');
    if (!one || !other) throw new Error('no fields');
    one.value = words;
    other.value = again;
    await act(() => place.querySelector('form')?.requestSubmit());
  };
  return { place, set, give };
}

it.each([
  ['kort', 'kort', /minstens 10 tekens/],
  ['vier gele fietsbellen', 'vijf gele fietsbellen', /niet gelijk/],
])('refuses %s and %s', async (words, again, problem) => {
  const { place, set, give } = form(false);
  await give(words, again);
  expect(set).toEqual([]);
  expect(place.querySelector('[role="alert"]')?.textContent).toMatch(problem);
});

it('sets a lock and empties the fields', async () => {
  const { place, set, give } = form(false);
  await give('vier gele fietsbellen', 'vier gele fietsbellen');
  expect(set).toEqual(['vier gele fietsbellen']);
  expect(place.querySelector('[role="alert"]')).toBeNull();
});

it('removes a lock', async () => {
  const { place, set } = form(true);
  await pressWords(place, 'Haal het slot weg');
  expect(set).toEqual([null]);
});
