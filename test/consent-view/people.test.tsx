// @vitest-environment happy-dom
// People are found by name and class, with what holds and until when; thousands stay quick.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { ConsentEntry } from '../../src/consent/register';
import { People } from '../../src/consent-view/people';
import { entryOf } from '../consent/people';
import { pressWords } from '../support/field';
import { buttonOf, draw } from '../ui/draw';

function people(entries: readonly ConsentEntry[]) {
  const deeds: string[] = [];
  const place = draw(
    <People
      register={{ entries }}
      today="2026-11-21"
      language="nl"
      edit={({ label }) => deeds.push(`edit ${label}`)}
      withdraw={({ label }) => deeds.push(`withdraw ${label}`)}
      remove={({ label }) => deeds.push(`remove ${label}`)}
    />,
  );
  const search = async (words: string) => {
    const field = place.querySelector<HTMLInputElement>('#consent-search');
    if (!field) throw new Error('no field');
    await act(() => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  const rows = () => [...place.querySelectorAll('tbody tr')].map(row => row.textContent ?? '');
  return { place, deeds, search, rows };
}

it('shows who agreed to what, and until when', () => {
  const { rows } = people([
    entryOf({ consents: { facebook: 'yes', press: 'no', website: 'unknown' } }),
    entryOf({ label: 'Sem', validUntil: '2026-07-31' }),
    entryOf({ label: 'Noor', withdrawnOn: '2026-10-05' }),
    entryOf({ label: 'Vera', kind: 'staff', group: '' }),
  ]);
  expect(rows()[0]).toMatch(/Daan groep 5.*Facebook: ja.*Krant en pers: nee.*telt als nee.*Tot en met 31 juli 2027/);
  expect(rows()[0]).not.toContain('Website');
  expect(rows()[1]).toContain('Verlopen op 31 juli 2026');
  expect(rows()[2]).toContain('Ingetrokken op 5 oktober 2026');
  expect(rows()[2]).not.toContain('Trek in');
  expect(rows()[3]).toContain('Vera Medewerker');
});

it('tells of namesakes in one class that their yes does not count', () => {
  const { rows } = people([entryOf(), entryOf(), entryOf({ group: 'groep 6' })]);
  expect(rows().map(row => row.includes('Er is een naamgenoot'))).toEqual([true, true, false]);
});

it('searches as one types', async () => {
  const { place, search, rows } = people([entryOf(), entryOf({ label: 'Sem', group: 'groep 6' })]);
  await search('groep 6');
  expect(rows()).toHaveLength(1);
  expect(place.querySelector('[role="status"]')?.textContent).toBe('1 persoon');
  await search('niemand');
  expect(place.querySelector('[role="status"]')?.textContent).toBe('Niemand gevonden.');
});

it('changes, withdraws and erases, each with the name on its button', async () => {
  const { place, deeds } = people([entryOf()]);
  await act(() => {
    for (const label of ['Wijzig Daan', 'Trek in: alle toestemming van Daan', 'Wis Daan'])
      buttonOf(place, label)?.click();
  });
  expect(deeds).toEqual(['edit Daan', 'withdraw Daan', 'remove Daan']);
});

it('draws thousands a page at a time', async () => {
  const { place, search, rows } = people(
    Array.from({ length: 3_000 }, (_, at) => entryOf({ label: `Leerling ${at}` })),
  );
  expect(rows()).toHaveLength(50);
  await pressWords(place, 'Laat er meer zien');
  expect(rows()).toHaveLength(100);
  await search('leerling 2999');
  expect(rows()).toHaveLength(1);
});

it('says that nobody is there yet', () => {
  expect(people([]).place.textContent).toContain('Er staat nog niemand');
});
