// Reports a post or reply about the school that does not say the author is not responsible for what others write.
import { asksStatements, statementFixes } from '../engine/disclaiming';
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'third-party-disclaimer',
  title: { nl: 'Reacties van anderen', en: 'What others say' },
  message: {
    what: {
      nl: 'Er staat niet bij dat je niet verantwoordelijk bent voor wat anderen schrijven.',
      en: 'It does not say that you are not responsible for what others write.',
    },
    why: {
      nl: 'Onder je bericht kunnen anderen van alles zetten.',
      en: 'Others can write anything below your post.',
    },
    todo: { nl: 'Zet de zin van je school eronder.', en: "Add your school's sentence." },
  },
  reports: {
    nl: 'Een bericht of reactie over de school van een eigen account, zonder zin over reacties van anderen.',
    en: 'A post or reply about the school from a personal account without a sentence on what others say.',
  },
  ignores: {
    nl: 'Onderwijs in het algemeen, accounts van de school, privéberichten, een kort bedankje en elke zin die het wel zegt.',
    en: 'Education in general, accounts of the school, direct messages, a short thank-you and any wording that says it.',
  },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: [
      'Mijn klas heeft vandaag een toren van twee meter gebouwd!',
      'De Regenboog verdient een nieuw schoolplein. Op persoonlijke titel.',
      'Our school play was wonderful. Views are my own.',
    ],
    good: [
      'Mijn klas was top vandaag. Eigen mening; voor reacties van anderen ben ik niet verantwoordelijk.',
      'Our school play was wonderful. I am not responsible for comments by others.',
      'Heerlijk weekend gehad op Texel!',
      { text: 'Mijn klas was top vandaag.', kind: 'message' },
    ],
  },
  check(reading) {
    if (!reading.aboutSchool || !asksStatements(reading) || reading.statements.thirdParties) return [];
    const label = { nl: 'Voeg de zin toe', en: 'Add the sentence' };
    return [{ subject: 'missing', fixes: statementFixes(reading, [reading.disclaimers.thirdParties], label) }];
  },
});
