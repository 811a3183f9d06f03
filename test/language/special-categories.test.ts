// A category counts where it is tied to someone other than the author and the author's family.
import { expect, it } from 'vitest';
import { specialCategoriesIn } from '../../src/language/special-categories';
import { readText } from '../../src/language/text';
import { tracesIn } from '../../src/language/traces';

const subjects = (raw: string) =>
  tracesIn(readText(raw), [])
    .flatMap(specialCategoriesIn)
    .map(tied => tied.subject);

it.each([
  ['Mijn leerling heeft epilepsie.', ['health']],
  ['Mijn leerling maakte een werkstuk over epilepsie.', []],
  ['Ik heb epilepsie.', []],
  ['Mijn zoon heeft epilepsie.', []],
])('%s', (raw, expected) => expect(subjects(raw)).toEqual(expected));
