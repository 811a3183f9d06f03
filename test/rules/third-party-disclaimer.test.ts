// The statement on what others write, under posts and replies about the school.
import { expect, it } from 'vitest';
import rule from '../../src/rules/third-party-disclaimer';
import { expectRule, findingsOf, fixed } from '../support/rule';

const replyTo = { text: 'Is De Regenboog een goede school?', author: 'Buurt' };

expectRule(rule, {
  reports: [
    'Wat een topdag op De Regenboog!',
    'Wat een topdag op De Regenboog! Op persoonlijke titel.',
    'Onze groep 7 won het toernooi. Mijn eigen mening, los van de school.',
    'My class made a film. Views are my own.',
    { text: 'Jazeker, komt u eens kijken!', replyTo },
    'Mijn leerlingen zijn verantwoordelijk voor hun eigen reacties op het bord.',
    'Ik ben verantwoordelijk voor alle reacties op onze school.',
    { text: 'Ons schoolplein is af.', site: 'instagram' },
    { text: 'Ons schoolplein is af.', account: 'unknown' },
    'Bij ons op school wordt gezongen, reageer gerust!',
    'Wie is er verantwoordelijk voor de reacties op onze school?',
    'Zo trots op onze school en op iedereen.',
  ],
  passes: [
    'Wat een topdag op De Regenboog! Ik ben niet verantwoordelijk voor reacties van anderen.',
    'Mijn klas zong. Voor reacties van derden ben ik niet aansprakelijk.',
    'My class made a film. Not responsible for comments by others.',
    'Onze groep 7 won. Ik ga niet over reacties van anderen.',
    'Onze groep 7 won. Reacties zijn niet mijn verantwoordelijkheid.',
    'Onze groep 7 won. Wat anderen schrijven? Daar sta ik niet voor in.',
    'Passend onderwijs vraagt om geld.',
    'Lekker weer vandaag.',
    { text: 'Bedankt voor de vraag!', replyTo },
    { text: 'Jazeker, komt u eens kijken!', replyTo, account: 'school' },
    { text: 'Ons schoolplein is af.', kind: 'message' },
    'Leraren verdienen meer. Dit is mijn mening, los van mijn school.',
  ],
});

it('offers a sentence that makes the draft pass', () => {
  for (const text of ['Ons schoolplein is af.', 'So proud of all of the children in my class.']) {
    const [finding] = findingsOf(rule, text);
    if (!finding) throw new Error('nothing reported');
    expect(findingsOf(rule, fixed(text, finding))).toEqual([]);
  }
});
