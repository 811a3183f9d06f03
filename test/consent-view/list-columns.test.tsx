// @vitest-environment happy-dom
// A person corrects what each column was taken for, and says what holds for all.
import { expect, it } from 'vitest';
import { tableOf } from '../../src/consent/table';
import { ListColumns } from '../../src/consent-view/list-columns';
import { type Plan, planFor } from '../../src/consent-view/list-preview';
import { fill } from '../support/field';
import { draw } from '../ui/draw';

const table = tableOf('Roepnaam;Foto ok;Groep\nDaan;ja;5\nSem;nee;5');

function columns(known = 0) {
  const changes: Partial<Plan>[] = [];
  const plan = { ...planFor(table, '2026-11-21', 'lijst.csv', { entries: [] }), known };
  const place = draw(
    <ListColumns
      table={table}
      plan={plan}
      today="2026-11-21"
      language="nl"
      part={() => {}}
      change={changed => changes.push(changed)}
    />,
  );
  return { place, changes };
}

it('shows what a column was taken for, with cells of it', () => {
  const { place } = columns();
  expect(place.querySelector<HTMLSelectElement>('#consent-column-1')?.value).toBe('label');
  expect(place.querySelector<HTMLSelectElement>('#consent-column-2')?.value).toBe('skip');
  expect(place.textContent).toContain('Zoals: Daan · Sem');
});

it('takes corrections', async () => {
  const { place, changes } = columns();
  await fill(place, 'consent-column-2', 'website');
  await fill(place, 'consent-list-kind', 'staff');
  await fill(place, 'consent-list-until', '2027-01-31');
  await fill(place, 'consent-list-source', ' brief ');
  expect(changes).toEqual([
    { mapping: ['label', 'website', 'group'] },
    { kind: 'staff' },
    { validUntil: '2027-01-31' },
    { source: 'brief' },
  ]);
});

it('asks what to do with an old list only where there is one', () => {
  expect(columns().place.querySelector('input[name="consent-list-mode"]')).toBeNull();
  expect(columns(3).place.querySelector('input[name="consent-list-mode"]')).not.toBeNull();
});
