// The statements that protocols ask for, in varied wording, with negations and halves.
import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../src/language/statements';
import { readText } from '../../src/language/text';
import { check, develop, type StatementDrafts } from '../cases/statement-drafts';

const names = ['obs De Regenboog', 'De Regenboog', 'Stichting Horizon', 'Horizon'];
const read = (text: string) => statementsIn(readText(text), names);
const kinds = Object.keys(develop) as (keyof StatementDrafts)[];

for (const kind of kinds) {
  describe(kind, () => {
    for (const draft of develop[kind].makes) it(`makes: ${draft}`, () => expect(read(draft)[kind]).not.toBeNull());
    for (const draft of develop[kind].lacks) it(`lacks: ${draft}`, () => expect(read(draft)[kind]).toBeNull());
  });
}

it('reads at least nine in ten drafts rightly that it was not made with', () => {
  const wrong = kinds.flatMap(kind => [
    ...check[kind].makes.filter(draft => read(draft)[kind] === null),
    ...check[kind].lacks.filter(draft => read(draft)[kind] !== null),
  ]);
  const all = kinds.flatMap(kind => [...check[kind].makes, ...check[kind].lacks]);
  expect(wrong.length / all.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.1);
});

it('tells half a disclaimer', () => {
  expect(read('Dat is mijn mening.')).toMatchObject({ ownOpinion: null, apartFromSchool: null });
  expect(read('Dat is mijn mening.').meekOpinion).not.toBeNull();
});

it('gives the place in the text', () => {
  const text = 'Mooi! Op persoonlijke titel.';
  const span = read(text).ownOpinion;
  expect(span && text.slice(span.start, span.end)).toBe('Op persoonlijke titel');
});
