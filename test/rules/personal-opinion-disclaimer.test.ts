// The own-opinion statement under posts and replies about the school.
import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/engine/rule';
import rule from '../../src/rules/personal-opinion-disclaimer';
import { expectRule, findingsOf, fixed } from '../support/rule';

const replyTo = { text: 'De Regenboog luistert nooit naar ouders.', author: 'Buurt' };

expectRule(rule, {
  reports: [
    'Wat een topdag op De Regenboog!',
    'Mijn klas heeft een hut gebouwd.',
    'Onze groep 6 zong de sterren van de hemel.',
    'Bij ons op school is nu een moestuin.',
    'So proud of my class today!',
    { text: 'Dat herken ik helemaal niet.', replyTo },
    { text: 'Mooie plannen bij de Regenboog, die school groeit!', site: 'x' },
    { text: 'Onze school is geweldig.', account: 'unknown' },
    'Dit is niet mijn persoonlijke mening: onze groep 4 wordt gesplitst.',
    'Onze school moet groener. Dat is mijn mening.',
    'De ouders van mijn klas hebben soep gekookt.',
    'Stichting Horizon had dit eerder moeten vertellen.',
  ],
  passes: [
    'Wat een topdag op De Regenboog! Geheel op persoonlijke titel.',
    'Mijn klas is top. #eigenmening',
    'Our school rocks! Views are my own.',
    'Bij ons op school is nu een moestuin. Los van mijn werkgever geschreven.',
    'Het lerarentekort is nog lang niet voorbij.',
    'Heerlijk gefietst vandaag.',
    'Mijn dochter zit nu in groep 3.',
    { text: 'Wat een topdag op De Regenboog!', account: 'school' },
    { text: 'Wat een topdag op De Regenboog!', kind: 'message' },
    { text: 'Dank u wel, wat fijn!', replyTo },
    { text: 'Dat herken ik niet. Mijn eigen mening hoor.', replyTo },
    'Een regenboog boven de stad!',
  ],
});

describe('the fix', () => {
  const drafts: Example[] = [
    'Wat een topdag op De Regenboog!',
    'What a lovely day for all of the children in my class.',
    'Onze school moet groener. Dat is mijn mening.',
    { text: 'Onze groep 6 zong.', site: 'x' },
    { text: `Onze groep 6 zong. ${'Mooi! '.repeat(38)}`, site: 'x' },
    { text: 'Onze groep 6 zong.', options: { withThirdParties: true } },
  ];
  it.each(drafts)('leaves a draft that passes: %j', draft => {
    const given = typeof draft === 'string' ? { text: draft } : draft;
    const [finding] = findingsOf(rule, draft);
    if (!finding) throw new Error('nothing reported');
    expect(findingsOf(rule, { ...given, text: fixed(given.text, finding) })).toEqual([]);
  });

  it('offers only the missing half', () => {
    const text = 'Onze school moet groener. Dat is mijn mening.';
    const [finding] = findingsOf(rule, text);
    if (!finding) throw new Error('nothing reported');
    expect(fixed(text, finding)).toBe(
      `${text}\n\nDit bericht staat los van het officiële standpunt van obs De Regenboog.`,
    );
    expect(finding.message.what.nl).toContain('maar niet');
  });

  it('adds the sentence on third parties where the protocol asks for it', () => {
    const text = 'Onze groep 6 zong.';
    const [finding] = findingsOf(rule, { text, options: { withThirdParties: true } });
    if (!finding) throw new Error('nothing reported');
    expect(fixed(text, finding)).toContain('niet verantwoordelijk');
  });
});
