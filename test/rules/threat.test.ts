// The rule threat on own drafts in varied wording.
import rule from '../../src/rules/threat';
import { expectRule } from '../support/rule';
import { toneTable } from '../support/tone-cases';

expectRule(rule, toneTable('threat', 'threat'));
