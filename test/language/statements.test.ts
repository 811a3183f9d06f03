// The statements that protocols ask for, in varied wording, with negations and halves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('lines of many wordings', () => {
  // O own opinion, A apart from the school, T third parties, W works there, B on behalf, M only "my opinion", - none.
  const lines = readFileSync(join(import.meta.dirname, '../cases/statements.tsv'), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map(line => line.split('\t') as [string, string]);

  /** Own opinion and apart are two wordings of one statement: either answers for both. */
  function isRight([labels, text]: [string, string]): boolean {
    const { ownOpinion, apartFromSchool, thirdParties, affiliation, capacity, meekOpinion } = read(text);
    const one = ownOpinion ?? apartFromSchool;
    if (labels === '-') return !one && !thirdParties && !affiliation && !capacity;
    const found = { O: one, A: one, T: thirdParties, W: affiliation, B: capacity, M: meekOpinion };
    const wanted = labels.split(',') as (keyof typeof found)[];
    return wanted.every(label => found[label] !== null) && (labels.includes('T') || thirdParties === null);
  }

  it('reads every line of the half it was made with', () => {
    expect(cases.filter((each, index) => index % 2 === 0 && !isRight(each))).toEqual([]);
  });

  it('reads nine in ten of the other half', () => {
    const other = cases.filter((_, index) => index % 2 === 1);
    expect(other.filter(each => !isRight(each)).length / other.length).toBeLessThanOrEqual(0.1);
  });
});

it('does not take a school that is only named in a disclaimer for the place of work', () => {
  expect(read('Ik werk er zelf. Mijn eigen mening, niet die van Horizon.').namedAffiliation).toBeNull();
  expect(read('Ik werk op De Regenboog. Mijn eigen mening.').namedAffiliation).not.toBeNull();
});

it('reads Frisian', () => {
  const text = 'Eigen miening, los fan de skoalle, en ik bin net ferantwurdlik foar wat oaren hjirûnder sette.';
  expect(read(text).ownOpinion ?? read(text).apartFromSchool).not.toBeNull();
  expect(read(text).thirdParties).not.toBeNull();
});
