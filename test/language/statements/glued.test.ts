// Hashtags taken apart into the words of statements.
import { expect, it } from 'vitest';
import { piecesOf, SCHOOL_FORM } from '../../../src/language/statements/glued';

const names = new Set(['deregenboog']);

it.each([
  ['nietnamensbestuur', ['niet', 'namens', 'bestuur']],
  ['losvandewerkgever', ['los', 'van', 'de', 'werkgever']],
  ['nietverantwoordelijkvoorreacties', ['niet', 'verantwoordelijk', 'voor', 'reacties']],
  ['nietnamensderegenboog', ['niet', 'namens', SCHOOL_FORM]],
])('#%s', (body, pieces) => expect(piecesOf(body, names)).toEqual(pieces));

it.each(['school', 'zomervakantie', 'x', 'a'.repeat(200)])('#%s stays whole', body => {
  expect(piecesOf(body, names)).toBeNull();
});
