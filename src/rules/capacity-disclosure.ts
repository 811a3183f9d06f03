// Reports a draft on education that does not show whether it is written on personal title or for the school.
import { asksStatements, statementFixes } from '../engine/disclaiming';
import type { Reading } from '../engine/reading';
import { defineRule } from '../engine/rule';

const FEW_WORDS = 4;

export default defineRule({
  id: 'capacity-disclosure',
  title: { nl: 'Namens wie schrijf je?', en: 'For whom do you write?' },
  message: {
    what: {
      nl: 'Je schrijft over onderwijs, maar zegt niet of je dat voor jezelf of namens de school doet.',
      en: 'You write about education, but do not say whether you do so for yourself or for the school.',
    },
    why: {
      nl: 'Je mening klinkt anders snel als die van de school.',
      en: "Otherwise it may sound like the school's view.",
    },
    todo: { nl: 'Zet erbij: "Op persoonlijke titel."', en: 'Add that you write on personal title.' },
  },
  reports: {
    nl: 'Een bericht over onderwijs van een eigen account waaruit niet blijkt namens wie je schrijft.',
    en: 'A post on education from a personal account that does not show for whom you write.',
  },
  ignores: {
    nl: 'Accounts van de school, privéberichten, een kort bedankje, en elke zin die zegt dat het je eigen mening is of namens de school.',
    en: 'Accounts of the school, direct messages, a short thank-you, and any wording that says it is your own view or that of the school.',
  },
  options: { ownSchoolToo: false },
  optionTexts: {
    ownSchoolToo: {
      label: {
        nl: 'Ook bij berichten over lessen en leerlingen van de eigen school',
        en: "Also for posts about the own school's lessons and pupils",
      },
    },
  },
  anyLanguage: false,
  examples: {
    bad: [
      'Het lerarentekort is de schuld van dit kabinet.',
      'Class sizes are the real problem of education.',
      { text: 'Mijn klas was vandaag zo stil bij de toets!', options: { ownSchoolToo: true } },
    ],
    good: [
      'Op persoonlijke titel: het lerarentekort is de schuld van dit kabinet.',
      'Namens het team van De Regenboog: meer geld voor passend onderwijs!',
      'Lekker gewandeld in het bos.',
    ],
  },
  check(reading, { ownSchoolToo }) {
    if (!asksStatements(reading) || reading.statements.capacity || !isAsked(reading, ownSchoolToo)) return [];
    const label = { nl: 'Voeg toe: op persoonlijke titel', en: 'Add: on personal title' };
    return [{ subject: 'missing', fixes: statementFixes(reading, [reading.disclaimers.capacity], label) }];
  },
});

function isAsked({ scope, replyScope, text }: Reading, ownSchoolToo: boolean): boolean {
  if (scope.topic === 'school') return ownSchoolToo && scope.teaching;
  if (scope.topic === 'education') return replyScope?.topic !== 'school';
  const words = text.tokens.filter(token => token.kind === 'word').length;
  return replyScope?.topic === 'education' && words >= FEW_WORDS && !scope.clearlyPrivate;
}
