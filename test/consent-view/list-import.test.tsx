// @vitest-environment happy-dom
// A list is looked at before anything is stored, and nothing is stored when a person stops.
import { expect, it } from 'vitest';
import type { Register } from '../../src/consent/register';
import { ListImport } from '../../src/consent-view/list-import';
import { entryOf } from '../consent/people';
import { choose, fill, pressWords } from '../support/field';
import { draw } from '../ui/draw';
import { chooseFile } from './list';

function wizard(register: Register = { entries: [] }, kept = true) {
  const stored: Register[] = [];
  const store = async (next: Register) => {
    stored.push(next);
    return kept;
  };
  const place = draw(<ListImport register={register} today="2026-11-21" language="nl" store={store} />);
  const preview = () => place.querySelector('#consent-preview');
  return { place, stored, preview };
}

const LIST = 'Roepnaam;Groep;Facebook\nDaan;5;ja\nSem;5;nee\nNoor;6;';

it('stores what was previewed, only when asked', async () => {
  const { place, stored, preview } = wizard();
  await chooseFile(place, LIST);
  expect(place.textContent).toContain('3 personen · 1 keer ja, 1 keer nee, 1 keer onbekend');
  expect(stored).toEqual([]);
  await pressWords(place, 'Bewaar deze lijst');
  await expect.poll(preview).toBeNull();
  expect(stored[0]?.entries.map(({ label, source }) => `${label} ${source}`)).toEqual([
    'Daan lijst.csv',
    'Sem lijst.csv',
    'Noor lijst.csv',
  ]);
});

it('stores nothing when a person stops', async () => {
  const { place, stored, preview } = wizard();
  await chooseFile(place, LIST);
  await pressWords(place, 'Stop');
  expect(preview()).toBeNull();
  expect(stored).toEqual([]);
  expect(place.textContent).toContain('Er is niets bewaard.');
});

it('keeps its preview when the list could not be kept', async () => {
  const { place, preview } = wizard({ entries: [] }, false);
  await chooseFile(place, LIST);
  await pressWords(place, 'Bewaar deze lijst');
  expect(preview()).not.toBeNull();
});

it('replaces the old list, or adds to it', async () => {
  const { place, stored } = wizard({ entries: [entryOf({ label: 'Vera' })] });
  await chooseFile(place, LIST);
  await choose(place, 'consent-list-mode', 'add');
  await pressWords(place, 'Bewaar deze lijst');
  expect(stored[0]?.entries).toHaveLength(4);
});

it('reads a file anew with another delimiter', async () => {
  const { place } = wizard();
  await chooseFile(place, 'naam,facebook;x\nDaan,ja;nee');
  await fill(place, 'consent-delimiter', ';');
  expect(place.querySelector('label[for="consent-column-1"]')?.textContent).toBe('Kolom 1: naam,facebook');
});

it.each([
  [new Uint8Array([0x50, 0x4b, 3, 4]), /Excel-bestand/],
  ['naam;facebook', /geen regels met namen/],
  [`naam;facebook\n${'Daan;ja\n'.repeat(5_001)}`, /hooguit 5.000 regels/],
])('says what is wrong with a file: %#', async (content, words) => {
  const { place, stored } = wizard();
  await chooseFile(place, content);
  expect(place.querySelector('[role="alert"]')?.textContent).toMatch(words);
  expect(stored).toEqual([]);
});

it('says when the list grows too long', async () => {
  const entries = Array.from({ length: 9_998 }, (_, at) => entryOf({ label: `Leerling ${at}` }));
  const { place, stored } = wizard({ entries });
  await chooseFile(place, LIST);
  await choose(place, 'consent-list-mode', 'add');
  await pressWords(place, 'Bewaar deze lijst');
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('10.000');
  expect(stored).toEqual([]);
});
