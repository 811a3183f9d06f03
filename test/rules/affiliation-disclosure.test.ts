// A reply about the school says that its author works there.
import { expect, it } from 'vitest';
import type { ExampleDraft } from '../../src/engine/rule';
import rule from '../../src/rules/affiliation-disclosure';
import { expectRule, findingsOf, fixed } from '../support/rule';

const replyTo = { text: 'De Regenboog luistert nooit naar ouders.', author: 'Buurt' };
const answer = (text: string, own: Partial<ExampleDraft> = {}): ExampleDraft => ({ text, replyTo, ...own });

expectRule(rule, {
  reports: [
    answer('Dat klopt niet hoor.'),
    answer('Er is juist vorig jaar een ouderpanel gekomen.'),
    answer('Als moeder ben ik juist tevreden over die school.'),
    answer('Not true, they listen very well.'),
    answer('Ik werk niet op De Regenboog, maar ken de school.'),
    answer('Onze aanpak werkt prima.'),
    answer('We werken er hard aan.'),
    answer('Mijn eigen mening: dit klopt niet.'),
    answer('Klopt niet.', { site: 'x' }),
    answer('Dat zie ik anders.', { account: 'unknown' }),
    answer('Ik werk hier en zie dat anders.', { options: { mustName: true } }),
    { text: 'De Regenboog doet dat goed.', replyTo: { text: 'Welke school is fijn?', author: 'A' } },
  ],
  passes: [
    answer('Als leerkracht van De Regenboog zie ik dat anders.'),
    answer('Ik werk hier en zie dat anders.'),
    answer('Namens het team: kom eens praten.'),
    answer('Ik ben juf op De Regenboog, kom gerust langs.'),
    answer('I work at De Regenboog and I see it differently.'),
    answer('Mijn collega’s en ik luisteren graag.'),
    answer('Dank u wel voor het delen!'),
    answer('Dat klopt niet.', { account: 'school' }),
    answer('Dat klopt niet.', { kind: 'message' }),
    answer('Ik werk op De Regenboog en zie dat anders.', { options: { mustName: true } }),
    'De Regenboog luistert wel degelijk.',
    { text: 'Mooi weer hè!', replyTo: { text: 'Eindelijk zon.', author: 'A' } },
  ],
});

it('offers a sentence that makes the reply pass', () => {
  for (const mustName of [false, true]) {
    for (const site of ['facebook', 'x'] as const) {
      const draft = answer('Dat klopt niet hoor.', { site, options: { mustName } });
      const [finding] = findingsOf(rule, draft);
      if (!finding) throw new Error('nothing reported');
      expect(findingsOf(rule, { ...draft, text: fixed(draft.text, finding) })).toEqual([]);
    }
  }
});
