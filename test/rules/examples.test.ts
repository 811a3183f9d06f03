// Every rule's own examples hold: they are the documentation.
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index';
import { findingsOf } from '../support/rule';

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples.bad) {
      it(`reports ${JSON.stringify(example)}`, () => expect(findingsOf(rule, example)).not.toEqual([]));
    }
    for (const example of rule.examples.good) {
      it(`leaves ${JSON.stringify(example)}`, () => expect(findingsOf(rule, example)).toEqual([]));
    }
  });
}
