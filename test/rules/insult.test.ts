// The rule insult on own drafts in varied wording.
import rule from '../../src/rules/insult';
import { expectRule } from '../support/rule';
import { toneTable } from '../support/tone-cases';

expectRule(rule, toneTable('insult', 'insult'));
