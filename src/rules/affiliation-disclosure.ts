// Reports a reply in a discussion about the school that does not say the author works there.
import { asksStatements, statementFixes } from '../engine/disclaiming';
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'affiliation-disclosure',
  title: { nl: 'Zeg dat je er werkt', en: 'Say that you work there' },
  message: {
    what: {
      nl: 'Je praat mee over je school, maar zegt niet dat je er werkt.',
      en: 'You join a discussion about your school, but do not say that you work there.',
    },
    why: { nl: 'Lezers moeten weten wie er praat.', en: 'Readers should know who is speaking.' },
    todo: { nl: 'Zet erbij dat je er werkt.', en: 'Add that you work there.' },
  },
  reports: {
    nl: 'Een reactie van een eigen account in een gesprek over de school, zonder "ik werk hier".',
    en: 'A reply from a personal account in a discussion about the school without "I work here".',
  },
  ignores: {
    nl: 'Nieuwe berichten, accounts van de school, een kort bedankje, en "als leerkracht van …" of "namens het team".',
    en: 'New posts, accounts of the school, a short thank-you, and "as a teacher at …" or "on behalf of the team".',
  },
  options: { mustName: false },
  optionTexts: {
    mustName: {
      label: { nl: 'De naam van de school moet erbij staan', en: 'The name of the school must be there' },
    },
  },
  anyLanguage: false,
  examples: {
    bad: [
      {
        text: 'Dat klopt niet, er is wel een ouderraad.',
        replyTo: { text: 'De Regenboog luistert niet.', author: 'A' },
      },
      { text: 'Not true at all.', replyTo: { text: 'Is De Regenboog any good?', author: 'B' } },
    ],
    good: [
      { text: 'Ik werk hier en zie het anders.', replyTo: { text: 'De Regenboog luistert niet.', author: 'A' } },
      { text: 'I teach at De Regenboog: do visit us!', replyTo: { text: 'Is De Regenboog any good?', author: 'B' } },
      'De Regenboog is een fijne school.',
    ],
  },
  check(reading, { mustName }) {
    const { draft, disclaimers, statements } = reading;
    if (draft.kind !== 'reply' || !reading.aboutSchool || !asksStatements(reading)) return [];
    if (mustName ? statements.namedAffiliation : statements.affiliation) return [];
    const { affiliation } = disclaimers;
    const statement = mustName ? { long: affiliation.long, short: affiliation.long } : affiliation;
    const unnamed = {
      what: {
        nl: 'Je zegt dat je er werkt, maar noemt de school niet.',
        en: 'You say that you work there, but do not name the school.',
      },
    };
    const label = { nl: 'Zeg dat je er werkt', en: 'Say that you work there' };
    return [
      {
        subject: statements.affiliation ? 'unnamed' : 'missing',
        ...(statements.affiliation ? { message: unnamed } : {}),
        fixes: statementFixes(reading, [statement], label),
      },
    ];
  },
});
