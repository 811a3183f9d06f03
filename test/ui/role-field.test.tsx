// @vitest-environment happy-dom
// A role is chosen in words.
import { expect, it } from 'vitest';
import { RoleField } from '../../src/ui/role-field';
import { choose } from '../support/field';
import { draw } from './draw';

it('offers three roles and tells which was chosen', async () => {
  const given: string[] = [];
  const place = draw(<RoleField chosen="teacher" language="nl" choose={role => given.push(role)} />);
  expect([...place.querySelectorAll('label')].map(label => label.textContent)).toEqual([
    'Ik geef les',
    'Ik ondersteun',
    'Ik geef leiding',
  ]);
  await choose(place, 'role', 'leader');
  expect(given).toEqual(['leader']);
});
