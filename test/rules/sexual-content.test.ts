// The rule sexual-content on own drafts in varied wording.
import rule from '../../src/rules/sexual-content';
import { expectRule } from '../support/rule';
import { toneTable } from '../support/tone-cases';

expectRule(rule, toneTable('sexual-content', 'sexual-content'));
