// The rule profanity on own drafts in varied wording.
import { expect, it } from 'vitest';
import rule from '../../src/rules/profanity';
import { expectRule, findingsOf, fixed } from '../support/rule';
import { toneTable } from '../support/tone-cases';

expectRule(rule, toneTable('profanity', 'profanity'));

it('removes the word and leaves tidy spacing', () => {
  for (const [text, tidy] of [
    ['Die kutprinter is weer stuk.', 'Die is weer stuk.'],
    ['Trein gemist, godver.', 'Trein gemist.'],
    ['Godver, trein gemist.', 'trein gemist.'],
  ] as const) {
    const [finding] = findingsOf(rule, text);
    expect(finding && fixed(text, finding)).toBe(tidy);
  }
});
