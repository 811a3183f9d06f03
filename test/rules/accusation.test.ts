// The rule accusation on own drafts in varied wording.
import rule from '../../src/rules/accusation';
import { expectRule } from '../support/rule';
import { toneTable } from '../support/tone-cases';

expectRule(rule, toneTable('accusation', 'accusation'));
