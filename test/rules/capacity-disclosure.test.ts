// A draft on education shows for whom it is written.
import { expect, it } from 'vitest';
import rule from '../../src/rules/capacity-disclosure';
import { expectRule, findingsOf, fixed } from '../support/rule';

const options = { ownSchoolToo: true };

expectRule(rule, {
  reports: [
    'Het lerarentekort is een ramp.',
    'Passend onderwijs mislukt zonder geld.',
    'De doorstroomtoets komt veel te vroeg.',
    'Kleinere klassen, dat is wat scholen nodig hebben.',
    'Teachers deserve better pay.',
    'Als leraar vind ik dat de werkdruk in het onderwijs te hoog is.',
    { text: 'Weer een minister van Onderwijs erbij.', site: 'x' },
    {
      text: 'Helemaal mee eens, dit kan zo niet langer.',
      replyTo: { text: 'Het onderwijs holt achteruit.', author: 'A' },
    },
    { text: 'Mijn klas had moeite met de toets.', options },
    { text: 'Vandaag les gegeven over breuken aan onze groep 7.', options },
    { text: 'Onderwijs is te belangrijk voor bezuinigingen.', account: 'unknown' },
    'Dit is niet op persoonlijke titel: het onderwijs verdient meer.',
  ],
  passes: [
    'Op persoonlijke titel: het lerarentekort is een ramp.',
    'Het lerarentekort is een ramp. Mijn eigen mening.',
    'Namens het team: passend onderwijs heeft geld nodig.',
    'Teachers deserve better pay. Views are my own.',
    'Passend onderwijs mislukt. Los van mijn werkgever.',
    { text: 'Het onderwijs verdient meer.', account: 'school' },
    { text: 'Het onderwijs verdient meer.', kind: 'message' },
    'Mijn klas had moeite met de toets.',
    { text: 'Weekend op Texel!', options },
    'De trein was weer te laat.',
    { text: 'Dank u wel!', replyTo: { text: 'Leraren zijn helden.', author: 'A' } },
    { text: 'Onze school heeft een nieuw dak.', options },
  ],
});

it('offers words that make the draft pass', () => {
  for (const text of ['Het lerarentekort is een ramp.', 'Teachers deserve better pay, that is what we all think.']) {
    const [finding] = findingsOf(rule, text);
    if (!finding) throw new Error('nothing reported');
    expect(findingsOf(rule, fixed(text, finding))).toEqual([]);
  }
});
