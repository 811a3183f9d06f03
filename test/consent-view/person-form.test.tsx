// @vitest-environment happy-dom
// A person is added with a name and a last day, and a new yes ends a withdrawal.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { type ConsentEntry, isEntry, withdrawn } from '../../src/consent/register';
import { freshEntry, PersonForm } from '../../src/consent-view/person-form';
import { entryOf } from '../consent/people';
import { fill, pressWords } from '../support/field';
import { draw } from '../ui/draw';

const TODAY = '2026-11-21';

function form(entry: ConsentEntry) {
  const saved: (ConsentEntry | null)[] = [];
  const place = draw(
    <PersonForm
      entry={entry}
      today={TODAY}
      language="nl"
      save={one => saved.push(one)}
      cancel={() => saved.push(null)}
    />,
  );
  return { place, saved, send: () => act(() => place.querySelector('form')?.requestSubmit()) };
}

it('adds a person, unknown until told otherwise', async () => {
  const { place, saved, send } = form(freshEntry('new', TODAY));
  await fill(place, 'consent-label', ' Zoë ');
  await fill(place, 'consent-group', '5A');
  await fill(place, 'consent-facebook', 'yes');
  await fill(place, 'consent-by', 'pupil');
  await fill(place, 'consent-source', 'brief');
  await send();
  expect(saved).toEqual([
    {
      ...freshEntry('new', TODAY),
      label: 'Zoë',
      group: '5A',
      consents: { facebook: 'yes' },
      givenBy: 'pupil',
      source: 'brief',
    },
  ]);
  expect(isEntry(saved[0])).toBe(true);
  expect(saved[0]?.validUntil).toBe('2027-07-31');
});

it('wants a name and a day that comes to an end', async () => {
  const { place, saved, send } = form(freshEntry('new', TODAY));
  await fill(place, 'consent-until', '2040-01-01');
  await send();
  expect([...place.querySelectorAll('[role="alert"]')].map(alert => alert.textContent)).toEqual([
    'Vul een naam of code in.',
    'Kies een dag tot en met 31 juli 2028.',
  ]);
  expect(saved).toEqual([]);
});

it('ends a withdrawal by a new yes, not by a no', async () => {
  const { place, saved, send } = form(withdrawn(entryOf(), TODAY));
  await fill(place, 'consent-press', 'no');
  await send();
  expect(saved[0]?.withdrawnOn).toBe(TODAY);
  await fill(place, 'consent-facebook', 'yes');
  await send();
  expect(saved[1]).toMatchObject({ withdrawnOn: '', consents: { facebook: 'yes', instagram: 'no' } });
});

it('is left without saving', async () => {
  const { place, saved } = form(entryOf());
  await pressWords(place, 'Stop');
  expect(saved).toEqual([null]);
});
