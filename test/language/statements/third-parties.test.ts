// The statement on third parties over one sentence and over two.
import { expect, it } from 'vitest';
import { clauseOf } from '../../../src/language/statements/clause';
import { thirdPartiesIn } from '../../../src/language/statements/third-parties';
import { readText } from '../../../src/language/text';

const read = (text: string) => thirdPartiesIn(readText(text).sentences.map(sentence => clauseOf(sentence, new Map())));

it('reads it over two sentences', () => {
  expect(read('Reacties van anderen? Daar ga ik niet over.')).not.toBeNull();
  expect(read('Het weer is slecht. Daar ga ik niet over.')).toBeNull();
});

it('needs a refusal', () => {
  expect(read('Ik ben verantwoordelijk voor reacties.')).toBeNull();
  expect(read('Ik ben niet alleen verantwoordelijk voor reacties.')).toBeNull();
  expect(read('Ik ben niet verantwoordelijk voor reacties.')).not.toBeNull();
});
