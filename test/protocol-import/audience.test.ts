// What speaks to pupils or parents is no demand on staff.
import { describe, expect, it } from 'vitest';
import { forOthers, isLetterToOthers, isScope } from '../../src/protocol-import/audience';

const one = (words: string, heading = '', column = '') => forOthers(heading, [{ words, column }])[0];

describe('meant for others', () => {
  it.each([
    ['Ouders plaatsen geen foto’s van andere kinderen.', ''],
    ['Pupils must not film each other.', ''],
    ['Van leerlingen en ouders vragen wij respect.', ''],
    ['Geef de brief aan je kind mee terug.', ''],
    ['Plaats geen foto’s.', 'Voor ouders'],
    ['Plaats geen foto’s.', 'Rules for pupils and parents'],
    ['Doe je telefoon uit.', 'Leerlingen'],
  ])('%s (%s)', (words, heading) => {
    expect(one(words, heading)).toBe(true);
  });
});

describe('meant for staff', () => {
  it.each([
    ['Voeg geen leerlingen toe als vriend.', ''],
    ['Leerlingen voeg je niet toe als vriend.', ''],
    ['Ouders die boos zijn, nodig je uit.', ''],
    ['Foto’s van leerlingen plaatsen we niet.', ''],
    ['Ga niet in discussie met ouders.', 'Ouders en leerlingen'],
    ['Plaats geen foto’s.', 'Voor medewerkers en ouders'],
    ['De werknemer filmt niet.', 'Leerlingen'],
  ])('%s (%s)', (words, heading) => {
    expect(one(words, heading)).toBe(false);
  });
});

it('a table says for whom a row is', () => {
  expect(one('Geen telefoon.', '', 'Leerlingen')).toBe(true);
  expect(one('Geen telefoon.', '', 'Team, leerlingen')).toBe(false);
});

it.each([
  'Dit protocol geldt voor iedereen op school.',
  'This policy applies to all staff.',
  'Deze afspraken zijn bedoeld voor het team.',
])('scope: %s', words => {
  expect(isScope(words)).toBe(true);
  expect(isScope('Iedereen is welkom.')).toBe(false);
});

it('knows a letter to parents', () => {
  expect(isLetterToOthers('Nieuws\n\nBeste ouders en verzorgers,\n\nGeen foto’s.')).toBe(true);
  expect(isLetterToOthers('Dear colleagues,\n\nNo photos of parents.')).toBe(false);
});
