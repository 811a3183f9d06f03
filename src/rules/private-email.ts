// Reports a private e-mail address that is given for school matters.
import { isAuthors, isNoPersons, isOnDomain, isPrivateMail } from '../engine/own-details';
import type { Reading } from '../engine/reading';
import { removalFix } from '../engine/removal';
import { defineRule } from '../engine/rule';
import type { ContactHit } from '../language/contact-details';
import type { Fix } from '../model/finding';

const SCHOOLISH =
  /(?<!\p{L})(?:juf|juffrouw|meester|kamp|schoolkamp|klas|groep|les|lessen|school|ouders?|leerling(?:en)?|toetsen|opdrachten|collega's?|docent|(?:vader|moeder) van|gesprek|mentor|conciërge|lesbrief|groepslijst|klassenlijst|leerlingenlijst|skoal\p{L}{0,12}|priv[eé]-?(?:mail|adres|e-mail)|rapporten|uitje|hulpouders?|musical|gymles|rapport|oudergesprek|huiswerk|toets|opdracht|werkstuk|ziekmelden|afmelden|rijouders?|teacher|class|parents?|pupils?|homework|lesson)(?!\p{L})/iu;

export default defineRule({
  id: 'private-email',
  title: { nl: 'Privé-mailadres', en: 'Private e-mail address' },
  message: {
    what: {
      nl: 'Je geeft een privé-mailadres voor iets van school.',
      en: 'You give a private e-mail address for a school matter.',
    },
    why: {
      nl: 'Mail over school hoort op het adres van school: daar is hij veilig en vindbaar.',
      en: "Mail about school belongs on the school's address: there it is safe and can be found.",
    },
    todo: { nl: 'Geef je schooladres.', en: 'Give your school address.' },
  },
  reports: {
    nl: 'Een privé-mailadres voor zaken van school.',
    en: 'A private e-mail address for school matters.',
  },
  ignores: {
    nl: 'Adressen van de organisatie en echte privézaken.',
    en: "The organisation's addresses and purely private matters.",
  },
  options: {},
  optionTexts: {},
  anyLanguage: true,
  examples: {
    bad: [
      'Vragen over de musical? Mail mij: juf.karin@hotmail.com',
      'Stuur de opdracht naar meesterpim [at] gmail.com',
    ],
    good: ['Vragen over de musical? Mail karin@regenboog.example', 'Fiets te koop, mail naar pim1980@gmail.com'],
  },
  check(reading) {
    if (!isSchoolMatter(reading)) return [];
    return reading.contacts
      .filter(hit => hit.kind === 'email' && isPrivate(reading, hit))
      .map(({ start, end }) => ({ ranges: [{ start, end }], fixes: [fixFor(reading, { start, end })] }));
  },
});

function isPrivate(reading: Reading, hit: ContactHit): boolean {
  if (isPrivateMail(reading, hit)) return true;
  return (
    isAuthors(reading, hit) && !isOnDomain(hit.domain ?? '', reading.school.emailDomains) && !isNoPersons(reading, hit)
  );
}

function isSchoolMatter({ aboutSchool, scope, draft }: Reading): boolean {
  if (aboutSchool || draft.account === 'school' || scope.topic !== 'private') return true;
  return SCHOOLISH.test(draft.text.replace(/[._\d@]/gu, ' '));
}

function fixFor({ school, draft }: Reading, range: { start: number; end: number }): Fix {
  const address = school.contacts.find(
    ({ email }) => email && isOnDomain(email.split('@')[1] ?? '', school.emailDomains),
  )?.email;
  if (!address) return removalFix(draft.text, range, { nl: 'Haal weg', en: 'Remove' });
  return {
    kind: 'edit',
    label: { nl: 'Gebruik het adres van school', en: "Use the school's address" },
    edits: [{ range, text: address }],
  };
}
