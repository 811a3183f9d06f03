// Roles in the place of names: sentences before and after, and those where only another way reads right.
import { describe, expect, it } from 'vitest';
import { isSpokenTo, type Role, roleWording } from '../../src/language/role-wording';

function placesOf(text: string, name: string) {
  return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length }));
}

function worded(text: string, name: string, role: Role, language: 'nl' | 'en' = 'nl'): string | null {
  const found = roleWording(text, placesOf(text, name), role, language);
  if (!found) return null;
  return found.wordings.reduceRight(
    (now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end),
    text,
  );
}

describe('a role for a name', () => {
  it.each<[string, string, Role, string]>([
    ['Sem heeft een 8.', 'Sem', 'pupil', 'Een leerling heeft een 8.'],
    ['Sem won. Trots op Sem!', 'Sem', 'pupil', 'Een leerling won. Trots op de leerling!'],
    ['Een cadeau van juf Marieke.', 'Marieke', 'colleague', 'Een cadeau van een collega.'],
    ['Meester Bram leest voor.', 'Bram', 'colleague', 'Een collega leest voor.'],
    ['Vandaag kwam de moeder van Sem.', 'Sem', 'pupil', 'Vandaag kwam een ouder.'],
    ['De moeder van Sem en Daan kwam.', 'Sem', 'pupil', 'De moeder van een leerling en Daan kwam.'],
    ['De ouders van Sem kwamen.', 'Sem', 'pupil', 'De ouders van een leerling kwamen.'],
    ['Sems moeder belde.', 'Sem', 'pupil', 'Een ouder belde.'],
    ['Sems werk hangt in de hal.', 'Sem', 'pupil', 'Het werk van een leerling hangt in de hal.'],
    ['In de hal hangt Sems mooie tekening.', 'Sem', 'pupil', 'In de hal hangt de mooie tekening van een leerling.'],
    ['Daar is onze stoere Sem weer.', 'Sem', 'pupil', 'Daar is een stoere leerling weer.'],
    ['Een leerling en Daan wonnen.', 'Daan', 'pupil', 'Twee leerlingen wonnen.'],
    ['Daan en een leerling wonnen.', 'Daan', 'pupil', 'Twee leerlingen wonnen.'],
    ['Feest!\n🎉 Sem is jarig', 'Sem', 'pupil', 'Feest!\n🎉 Een leerling is jarig'],
  ])('%s', (text, name, role, better) => {
    expect(worded(text, name, role)).toBe(better);
  });

  it.each<[string, string, Role, string]>([
    ['Sem won. I am proud of Sem.', 'Sem', 'pupil', 'A pupil won. I am proud of the pupil.'],
    ["Sem's mum called.", 'Sem', 'pupil', 'A parent called.'],
    ["This is Sem's work.", 'Sem', 'pupil', "This is a pupil's work."],
    ['Thanks to our colleague Jan.', 'Jan', 'colleague', 'Thanks to a colleague.'],
  ])('%s', (text, name, role, better) => {
    expect(worded(text, name, role, 'en')).toBe(better);
  });

  it.each<[string, string, Role]>([
    ['Hoi Sem!', 'Sem', 'pupil'],
    ['Lieve Sem, gefeliciteerd', 'Sem', 'pupil'],
    ['Goed gedaan, Sem!', 'Sem', 'pupil'],
    ['Gefeliciteerd Sem uit groep 5', 'Sem', 'pupil'],
    ['Zij heet Sem.', 'Sem', 'pupil'],
    ['Dank aan mevrouw Jansen', 'Jansen', 'unknown'],
    ['Sems hobby is voetbal.', 'Sem', 'pupil'],
  ])('leaves %s to another way', (text, name, role) => {
    expect(worded(text, name, role)).toBeNull();
  });
});

it.each([
  ['Hoi Sem!', true],
  ['Sem, wat knap!', true],
  ['Welcome Sem', true],
  ['Sem is er.', false],
  ['Sem, Daan en Yusuf wonnen.', false],
])('knows whether %s speaks to somebody', (text, spoken) => {
  expect(isSpokenTo(text, { start: text.indexOf('Sem'), end: text.indexOf('Sem') + 3 })).toBe(spoken);
});
