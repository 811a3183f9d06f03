// One case under its protocol, with the place of the case in every fault.
import { expect, it } from 'vitest';
import { caseOf } from '../../src/cli/case';
import { checkCase } from '../../src/cli/check-case';
import { protocolSource } from '../../src/cli/protocol-source';
import { caseLine } from './command';

const one = (change: object) => caseOf(JSON.parse(caseLine(change)), 'a.jsonl:7');

it('gives findings under the protocol of the case, and none on a quiet private post', () => {
  expect(checkCase(one({}), protocolSource(undefined))).toEqual([]);
});

it('names file and line where the protocol is not known', () => {
  expect(() => checkCase(one({ protocol: 'x' }), protocolSource(undefined))).toThrow('a.jsonl:7: unknown protocol "x"');
});
