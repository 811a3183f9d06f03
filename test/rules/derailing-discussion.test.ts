// The rule derailing-discussion on own drafts in varied wording.
import { expect, it } from 'vitest';
import rule from '../../src/rules/derailing-discussion';
import { expectRule, findingsOf } from '../support/rule';
import { toneTable } from '../support/tone-cases';

expectRule(rule, toneTable('derailing-discussion', 'derailing'));

it('speaks of any negative message only when asked', () => {
  const draft = { text: 'Wat jammer.', replyTo: { text: 'De communicatie van school is slecht.', author: 'Ria' } };
  expect(findingsOf(rule, draft)).toEqual([]);
  expect(findingsOf(rule, { ...draft, options: { anyNegativeMessage: true } })).toHaveLength(1);
});
