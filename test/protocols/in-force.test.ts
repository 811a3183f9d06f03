// Whatever the settings say, a sound protocol is in force.
import { expect, it } from 'vitest';
import { FIRST_PROTOCOL, fileInForce, protocolFor } from '../../src/protocols/in-force';

const own = { version: 1, id: 'eigen', name: 'Eigen', issued: '2026', extends: 'scala' };

it.each([
  ['scala', null, 'scala'],
  ['', null, FIRST_PROTOCOL],
  ['gone', null, FIRST_PROTOCOL],
  ['own', own, 'eigen'],
  ['own', { version: 9 }, FIRST_PROTOCOL],
  ['own', null, FIRST_PROTOCOL],
])('%s with own file %j gives %s', (id, file, wanted) => expect(fileInForce(id, file).id).toBe(wanted));

it.each([
  ['scala', 'eigen'],
  ['gone', FIRST_PROTOCOL],
  ['eigen', FIRST_PROTOCOL],
])('an own protocol that extends %s gives %s: nobody is left without advice', (parent, wanted) => {
  const asked = { protocol: 'own', ownProtocol: { ...own, extends: parent }, boardProtocol: null, school: {} };
  expect(protocolFor(asked).id).toBe(wanted);
});
