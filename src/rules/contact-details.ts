// Reports phone numbers, e-mail addresses and home addresses of a person.
import { isAuthors, isNoPersons } from '../engine/own-details';
import { removalFix } from '../engine/removal';
import { defineRule } from '../engine/rule';

export default defineRule({
  id: 'contact-details',
  title: { nl: 'Contactgegevens', en: 'Contact details' },
  message: {
    what: {
      nl: 'Hier staat een telefoonnummer, e-mailadres of huisadres van iemand.',
      en: "Someone's phone number, e-mail address or home address stands here.",
    },
    why: {
      nl: 'Iedereen kan dit overnemen en gebruiken. Terughalen lukt niet meer.',
      en: 'Anyone can copy and use this. You cannot take it back.',
    },
    todo: { nl: 'Haal het weg en stuur het in een privébericht.', en: 'Remove it and send it in private.' },
  },
  reports: {
    nl: 'Een telefoonnummer, e-mailadres, huisadres of postcode met huisnummer van een persoon.',
    en: 'A phone number, e-mail address, home address or postcode with house number of a person.',
  },
  ignores: {
    nl: 'Adres, telefoon en e-mail van de school zelf en van instanties, en je eigen e-mailadres.',
    en: "The school's own address, phone and e-mail, those of offices, and your own e-mail address.",
  },
  options: {},
  optionTexts: {},
  anyLanguage: true,
  examples: {
    bad: [
      'Bel de oma van Sara maar op 06-12345678.',
      'Kaartjes naar Esdoornlaan 14, 2719 AB Zoetermeer, zij ligt ziek thuis.',
      'Mail haar via sara punt bakker at gmail punt com',
    ],
    good: [
      'Mail naar info@regenboog.example voor een rondleiding.',
      { text: 'Open dag! Kom langs: Dorpsstraat 3, 2719 AB Zoetermeer.', account: 'school' },
      'De Kindertelefoon is bereikbaar op 0800-0432.',
    ],
  },
  check(reading) {
    return reading.contacts
      .filter(hit => !isNoPersons(reading, hit) && !(hit.kind === 'email' && isAuthors(reading, hit)))
      .map(({ start, end }) => ({
        ranges: [{ start, end }],
        fixes: [removalFix(reading.draft.text, { start, end }, { nl: 'Haal weg', en: 'Remove' })],
      }));
  },
});
