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
  ['Mijn leerling kreeg een ziek vette taart.', []],
  ['Mijn leerling is ziek.', ['health']],
  ['In de musical is mijn leerling ziek.', []],
  ['Mijn leerling vertelt over haar werk in het ziekenhuis.', []],
  ['Mijn leerling ligt in het kinderziekenhuis.', ['health']],
])('%s', (raw, expected) => expect(subjects(raw)).toEqual(expected));
