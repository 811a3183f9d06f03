// @vitest-environment happy-dom
// A file of settings is taken over with what is wrong in it named.
import { expect, it } from 'vitest';
import { Data } from '../../src/options/data';
import { draw } from '../ui/draw';

function take(importAll: (words: string) => Promise<readonly string[] | null>): HTMLElement {
  const place = draw(<Data language="nl" exportAll={() => {}} importAll={importAll} deleteAll={async () => {}} />);
  const input = place.querySelector<HTMLInputElement>('#settings-file');
  if (!input) throw new Error('no field');
  Object.defineProperty(input, 'files', { value: [new File(['{"theme":"dark"}'], 'postwijzer.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return place;
}

const said = (place: HTMLElement) => () => place.querySelector('[role="status"]')?.textContent;

it('says that the settings are loaded', async () => {
  const given: string[] = [];
  const place = take(async words => {
    given.push(words);
    return [];
  });
  await expect.poll(said(place)).toBe('Je instellingen zijn geladen.');
  expect(given).toEqual(['{"theme":"dark"}']);
});

it('names what could not be used', async () => {
  await expect.poll(said(take(async () => ['theme', 'stranger']))).toMatch(/niet gebruiken: theme en stranger\./);
});

it.each([
  ['a file of something else', null],
  ['an answer that does not come', new Error('no')],
] as const)('changes nothing at %s', async (_name, answer) => {
  const place = take(async () => {
    if (answer) throw answer;
    return null;
  });
  await expect.poll(said(place)).toMatch(/geen bestand met instellingen/);
});
