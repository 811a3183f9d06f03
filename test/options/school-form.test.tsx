// @vitest-environment happy-dom
// Facts about the school are kept when a field is left; lines that are not right are named and kept out.
import { expect, it } from 'vitest';
import type { School } from '../../src/model/school';
import { SchoolForm } from '../../src/options/school-form';
import { fill } from '../support/field';
import { draw } from '../ui/draw';

function form(school: Partial<School> = {}, locked: readonly string[] = []) {
  const saved: Partial<School>[] = [];
  const place = draw(
    <SchoolForm school={school} locked={locked} language="nl" save={changed => saved.push(changed)} />,
  );
  return { place, saved };
}

it('keeps single facts and lists', async () => {
  const { place, saved } = form({ town: 'Gouda' });
  await fill(place, 'name', ' De Vlieger ');
  await fill(place, 'accounts', '@vlieger\n\n@obs');
  await fill(place, 'hours', '3 08:30 12:15');
  expect(saved).toEqual([
    { name: 'De Vlieger' },
    { accounts: ['@vlieger', '@obs'] },
    { hours: [{ day: 3, from: '08:30', to: '12:15' }] },
  ]);
});

it('names a line that is not right, and keeps what was written', async () => {
  const { place, saved } = form();
  await fill(place, 'holidays', '2026-10-17 2026-10-25\nkerst');
  expect(place.querySelector('#holidays-problem')?.textContent).toContain('kerst');
  expect(place.querySelector<HTMLTextAreaElement>('#holidays')?.value).toContain('kerst');
  expect(saved).toEqual([]);
});

it('shows a fact that the school set, but lets nobody change it', () => {
  const { place } = form({ town: 'Gouda' }, ['school.town', 'school.hours']);
  expect(place.querySelector<HTMLInputElement>('#town')?.disabled).toBe(true);
  expect(place.querySelector<HTMLInputElement>('#hours')?.disabled).toBe(true);
  expect(place.querySelector('#town-hint')?.textContent).toBe('Ingesteld door je school.');
  expect(place.querySelector<HTMLInputElement>('#name')?.disabled).toBe(false);
});
