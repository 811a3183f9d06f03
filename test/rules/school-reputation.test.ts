// The rule school-reputation on own drafts in varied wording.
import rule from '../../src/rules/school-reputation';
import { expectRule } from '../support/rule';
import { toneTable } from '../support/tone-cases';

expectRule(rule, toneTable('school-reputation', 'reputation'));
