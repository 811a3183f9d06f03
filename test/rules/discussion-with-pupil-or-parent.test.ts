// The rule discussion-with-pupil-or-parent on own drafts in varied wording.
import { expect, it } from 'vitest';
import rule from '../../src/rules/discussion-with-pupil-or-parent';
import { expectRule, findingsOf, fixed } from '../support/rule';
import { toneTable } from '../support/tone-cases';

expectRule(rule, toneTable('discussion-with-pupil-or-parent', 'discussion'));

const replyTo = { text: 'Onze les klopte niet.', author: 'Mentor Karel' };

it('replaces the whole draft by an invitation in its own language', () => {
  const text = 'Dat klopt niet, u overdrijft.';
  const [finding] = findingsOf(rule, { text, replyTo: { text: 'Mijn zoon leert niets.', author: 'Ria' } });
  expect(finding && fixed(text, finding)).toContain('op school');
});

it('speaks of colleagues only when asked', () => {
  expect(findingsOf(rule, { text: 'Dat klopt niet.', replyTo })).toEqual([]);
  expect(findingsOf(rule, { text: 'Dat klopt niet.', replyTo, options: { alsoColleagues: true } })).toHaveLength(1);
});
