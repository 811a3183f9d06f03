// Reports numbers and dates that identify a person: citizen number, bank account, birth date, pupil number, plate.
import { removalFix } from '../engine/removal';
import { defineRule } from '../engine/rule';
import type { IdentifierHit } from '../language/identifiers';
import type { Bilingual } from '../model/text';

const WHAT: Readonly<Record<IdentifierHit['kind'], Bilingual>> = {
  bsn: { nl: 'Dit lijkt een burgerservicenummer.', en: 'This looks like a citizen service number.' },
  iban: { nl: 'Dit is een bankrekeningnummer.', en: 'This is a bank account number.' },
  'birth-date': { nl: 'Dit is een geboortedatum.', en: 'This is a date of birth.' },
  'pupil-number': { nl: 'Dit is een leerlingnummer.', en: 'This is a pupil number.' },
  'number-plate': { nl: 'Dit is een kenteken.', en: 'This is a number plate.' },
};
const FUND =
  /^[^\n]{0,20}(?:t\.?n\.?v\.?|ten name van|van|of|in the name of)[^\n]{0,12}(?:stichting|school|ouderraad|vereniging|oudervereniging|kika|giro|foundation|fonds|club)/iu;

export default defineRule({
  id: 'personal-identifier',
  title: { nl: 'Persoonlijk nummer', en: 'Personal number' },
  message: {
    what: { nl: 'Hier staat een persoonlijk nummer.', en: 'A personal number stands here.' },
    why: {
      nl: 'Met zo’n nummer of datum kan iemand zich voor een ander uitgeven.',
      en: 'With such a number or date someone can pose as another person.',
    },
    todo: { nl: 'Haal het weg.', en: 'Remove it.' },
  },
  reports: {
    nl: 'Burgerservicenummer, bankrekening, geboortedatum, leerlingnummer of kenteken.',
    en: 'Citizen service number, bank account, date of birth, pupil number or number plate.',
  },
  ignores: {
    nl: 'Nummers die niet kunnen kloppen, bestelnummers, rekeningen van een stichting en gewone data.',
    en: "Numbers that cannot be right, order numbers, a foundation's account and ordinary dates.",
  },
  options: {},
  optionTexts: {},
  anyLanguage: true,
  examples: {
    bad: ['Haar BSN is 111222333.', 'Stort het op NL91 ABNA 0417 1643 00.', 'Geboren op 12 mei 2014, wat een kerel!'],
    good: ['Ordernummer 123456789 is binnen.', 'Op 12 mei 2026 is het feest.', 'De sponsorloop bracht 3.400 euro op.'],
  },
  check({ identifiers, draft, school }) {
    const own = school.ownDetails.map(bare);
    return identifiers
      .filter(
        hit =>
          !own.includes(bare(hit.value)) &&
          !(hit.kind === 'iban' && FUND.test(draft.text.slice(hit.end, hit.end + 80))),
      )
      .map(({ kind, start, end }) => ({
        ranges: [{ start, end }],
        message: { what: WHAT[kind] },
        fixes: [removalFix(draft.text, { start, end }, { nl: 'Haal weg', en: 'Remove' })],
      }));
  },
});

function bare(value: string): string {
  return value.toLowerCase().replace(/[^a-z\d]/gu, '');
}
