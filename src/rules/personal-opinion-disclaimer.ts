// Reports a post or reply about the school that does not say it is the author's own opinion, apart from the school.
import { asksStatements, saysOwnOpinion, statementFixes } from '../engine/disclaiming';
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'personal-opinion-disclaimer',
  title: { nl: 'Eigen mening', en: 'Own opinion' },
  message: {
    what: {
      nl: 'Er staat niet bij dat dit je eigen mening is, los van de school.',
      en: 'It does not say that this is your own opinion, apart from the school.',
    },
    why: {
      nl: 'Lezers denken snel dat je namens de school schrijft.',
      en: 'Readers easily think that you write on behalf of the school.',
    },
    todo: { nl: 'Zet de zin van je school eronder.', en: "Add your school's sentence." },
  },
  reports: {
    nl: 'Een bericht of reactie over de school van een eigen account, zonder woorden als "op persoonlijke titel".',
    en: 'A post or reply about the school from a personal account without words such as "views are my own".',
  },
  ignores: {
    nl: 'Onderwijs in het algemeen, accounts van de school, privéberichten, een kort bedankje en elke zin die het wel zegt.',
    en: 'Education in general, accounts of the school, direct messages, a short thank-you and any wording that says it.',
  },
  options: { withThirdParties: false },
  optionTexts: {
    withThirdParties: {
      label: {
        nl: 'Voeg ook toe dat je niet verantwoordelijk bent voor reacties van anderen',
        en: 'Also add that you are not responsible for what others say',
      },
    },
  },
  anyLanguage: false,
  examples: {
    bad: [
      'Wat een feest was de musical van onze groep 8!',
      'De Regenboog verdient een nieuw schoolplein.',
      { text: 'Dat herken ik niet.', replyTo: { text: 'De Regenboog doet niets aan pesten.', author: 'Buurt' } },
      'Onze school kan meer aan muziek doen. Dat is mijn mening.',
    ],
    good: [
      'Onze groep 8 was geweldig vandaag! Op persoonlijke titel.',
      'Our school deserves a new playground. Views are my own.',
      'Het lerarentekort vraagt om een plan voor tien jaar.',
      { text: 'Open dag op De Regenboog!', account: 'school' },
    ],
  },
  check(reading, { withThirdParties }) {
    if (!reading.aboutSchool || !asksStatements(reading) || saysOwnOpinion(reading)) return [];
    const { disclaimers, statements } = reading;
    const half = statements.meekOpinion !== null;
    const parts = [
      ...(half ? [] : [disclaimers.ownOpinion]),
      disclaimers.apartFromSchool,
      ...(withThirdParties && !statements.thirdParties ? [disclaimers.thirdParties] : []),
    ];
    const label = { nl: 'Voeg de zin toe', en: 'Add the sentence' };
    const message = {
      what: {
        nl: 'Je zegt dat dit je mening is, maar niet dat die los staat van de school.',
        en: 'You say that this is your opinion, but not that it is apart from the school.',
      },
    };
    return [
      {
        subject: half ? 'apart-missing' : 'missing',
        ...(half ? { message } : {}),
        fixes: statementFixes(reading, parts, label),
      },
    ];
  },
});
