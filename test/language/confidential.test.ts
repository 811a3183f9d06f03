// Inside matters count where they are told of a person or of the school.
import { expect, it } from 'vitest';
import { confidentialIn } from '../../src/language/confidential';
import { readText } from '../../src/language/text';
import { tracesIn } from '../../src/language/traces';

const subjects = (raw: string) =>
  tracesIn(readText(raw), [])
    .flatMap(confidentialIn)
    .map(each => each.subject);

it.each([
  ['Mijn leerling had een 2,4.', 'marks'],
  ['Mijn collega is ontslagen.', 'staff'],
  ['Bij de teamvergadering is gestemd.', 'meeting'],
  ['De tweeling van de bakker scoorde onder 1F.', 'marks'],
  ['De formatie van onze school is gelekt.', 'secret'],
])('%s', (raw, expected) => expect(subjects(raw)).toContain(expected));

it('leaves what the pupils’ council decides alone', () =>
  expect(subjects('In de vergadering van de leerlingenraad is besloten dat er taart komt.')).toEqual([]));

it('leaves an age and a date alone', () => {
  expect(subjects('Mijn leerling heeft een 3 jaar oude hond.')).toEqual([]);
  expect(subjects('Mijn leerling heeft op 3 mei feest.')).toEqual([]);
});
