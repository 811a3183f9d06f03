// @vitest-environment happy-dom
// The data on this device go into a file and come out of one, and go only after a second press.
import { expect, it } from 'vitest';
import { Data } from '../../src/options/data';
import type { Loaded } from '../../src/options/file-field';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

function data(importAll: (words: string) => Promise<Loaded> = async () => ({ taken: true, problems: [] })) {
  const deeds: string[] = [];
  const place = draw(
    <Data
      language="nl"
      exportAll={() => deeds.push('export')}
      importAll={importAll}
      deleteAll={async () => void deeds.push('delete')}
    />,
  );
  return { place, deeds };
}

function give(place: HTMLElement): void {
  const input = place.querySelector<HTMLInputElement>('#settings-file');
  if (!input) throw new Error('no field');
  Object.defineProperty(input, 'files', { value: [new File(['{"theme":"dark"}'], 'postwijzer.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const FAULT = { path: 'theme', message: { nl: 'De waarde klopt niet.', en: 'Its value is not right.' } };

it('takes over a file of settings', async () => {
  const given: string[] = [];
  const { place } = data(async words => {
    given.push(words);
    return { taken: true, problems: [FAULT] };
  });
  give(place);
  await expect.poll(() => place.textContent).toMatch(/geladen\..*niet gebruiken.*theme De waarde klopt niet\./);
  expect(given).toEqual(['{"theme":"dark"}']);
});

it('says why nothing was changed', async () => {
  const { place } = data(async () => ({ taken: false, problems: [FAULT] }));
  give(place);
  await expect.poll(() => place.textContent).toMatch(/Er is niets veranderd\.theme De waarde klopt niet\./);
});

it('saves, and deletes after a second press', async () => {
  const { place, deeds } = data();
  await pressWords(place, 'Bewaar mijn instellingen in een bestand');
  await pressWords(place, 'Wis alles');
  expect(deeds).toEqual(['export']);
  await pressWords(place, 'Ja, wis alles');
  expect(deeds).toEqual(['export', 'delete']);
});
