// @vitest-environment happy-dom
// The school's facts: names, contacts, hours, holidays; what is empty is left out, what is wrong is told.
import { expect, it } from 'vitest';
import { SchoolPart } from '../../src/protocol-editor/school';
import { fill, pressWords } from '../support/field';
import { deskOf, pick, protocolOf, type } from './desk';

const part = (school = {}) => deskOf(protocolOf({ school }), desk => <SchoolPart desk={desk} />);

it('keeps names, and leaves out what is empty', async () => {
  const { place, file } = await part();
  await type(place, 'school-name', 'obs De Vlinder');
  await type(place, 'school-town', 'Gouda');
  await type(place, 'school-town', '');
  await fill(place, 'school-aliases', 'De Vlinder\n\nVlinder');
  expect(file().school).toEqual({ name: 'obs De Vlinder', aliases: ['De Vlinder', 'Vlinder'] });
});

it('says which mail domain is none', async () => {
  const { place } = await part();
  await fill(place, 'school-emailDomains', 'vlinder.example\nvlinder');
  expect(place.querySelector('#school-emailDomains-problem')?.textContent).toContain('"vlinder"');
});

it('keeps contacts in rows, each fault beside its field', async () => {
  const { place, file } = await part();
  await pressWords(place, 'Voeg iemand toe');
  await fill(place, 'contact-0-role', 'directeur');
  await fill(place, 'contact-0-email', 'directie@');
  expect(place.querySelector('#contact-0-email-problem')?.textContent).toContain('e-mailadres');
  await fill(place, 'contact-0-email', 'directie@vlinder.example');
  await fill(place, 'contact-0-name', 'Jan');
  await fill(place, 'contact-0-name', '');
  expect(file().school?.contacts).toEqual([{ role: 'directeur', email: 'directie@vlinder.example' }]);
});

it('keeps lesson hours, the next day at hand, and says when they end before they begin', async () => {
  const { place, file } = await part();
  await pressWords(place, 'Voeg lestijd toe');
  await pressWords(place, 'Voeg lestijd toe');
  expect(file().school?.hours?.map(({ day }) => day)).toEqual([1, 2]);
  expect(place.querySelector('#hours-0-day option')?.textContent).toBe('maandag');
  await pick(place, 'hours-1-day', '3');
  await fill(place, 'hours-1-to', '08:00');
  expect(place.querySelector('#hours-1-day-problem')?.textContent).toContain('voor het einde');
});

it('keeps holidays, of one day until a last day is chosen', async () => {
  const { place, file } = await part();
  await pressWords(place, 'Voeg een vakantie toe');
  await fill(place, 'holiday-0-from', '2026-10-17');
  await fill(place, 'holiday-0-name', 'herfst');
  expect(file().school?.holidays).toEqual([{ name: 'herfst', from: '2026-10-17', to: '2026-10-17' }]);
});
