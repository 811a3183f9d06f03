// A clause demands, advises, reminds, allows or asks, and knows what was said before it.
import { expect, it } from 'vitest';
import { clausesOf } from '../../src/protocol-import/clauses';
import { outlineOf } from '../../src/protocol-import/outline';

function clauses(text: string) {
  const outline = outlineOf(text);
  const part = outline.parts[0] ?? expect.fail('no article');
  return clausesOf(outline, part).map(clause => ({
    ...clause,
    sentence: outline.text.slice(clause.start, clause.end),
  }));
}
const stances = (words: string) => clauses(`1. ${words}`).map(clause => clause.stance);

it.each([
  ['Noem geen namen.', 'demands'],
  ['De medewerker vermeldt dat.', 'demands'],
  ['Wees voorzichtig met vrienden.', 'advises'],
  ['Staff should avoid this.', 'advises'],
  ['Should it escalate, call the head.', 'demands'],
  ['Besef dat alles blijft staan.', 'reminds'],
  ['Remember that it stays online.', 'reminds'],
  ['Je mag een foto delen.', 'allows'],
  ['Je mag een foto alleen delen met toestemming.', 'demands'],
  ['Je mag geen foto delen.', 'demands'],
  ['Een foto van het plein mag zonder toestemming.', 'allows'],
  ['Er is geen toestemming nodig.', 'allows'],
  ['Daarvoor hoeft u niets te vragen.', 'demands'],
  ['Daarvoor hoeft dat niet.', 'allows'],
  ['Mag ik een foto delen?', 'wonders'],
])('%s: %s', (words, stance) => {
  expect(stances(words)).toEqual([stance]);
});

it('turns at "maar" and at a semicolon', () => {
  expect(stances('Je mag alles vertellen, maar noem geen namen.')).toEqual(['allows', 'demands']);
  expect(stances('Je mag delen; noem geen namen.')).toEqual(['allows', 'demands']);
});

it('an answer rests on its question too', () => {
  expect(clauses('1. Twijfel je? Vraag de directeur.')[1]?.sentence).toBe('Twijfel je? Vraag de directeur.');
});

it('knows its heading and the words before its list; those tell what it does', () => {
  const [clause] = clauses('T\n\nFoto’s\n\nHet is verboden om:\n- leerlingen te tonen.');
  expect(clause?.before.has('image')).toBe(true);
  expect(clause?.own.has('not')).toBe(true);
});
