// The rule discrimination on own drafts in varied wording.
import rule from '../../src/rules/discrimination';
import { expectRule } from '../support/rule';
import { toneTable } from '../support/tone-cases';

expectRule(rule, toneTable('discrimination', 'discrimination'));
