// Personal numbers and dates, and numbers that are neither.
import { expect, it } from 'vitest';
import rule from '../../src/rules/personal-identifier';
import { expectRule, findingsOf, fixed } from '../support/rule';

expectRule(rule, {
  reports: [
    ['BSN van de nieuwe leerling: 111222333', '111222333'],
    ['burgerservicenummer 1112.22.333 invoeren', '1112.22.333'],
    ['Maak over naar NL91ABNA0417164300', 'NL91ABNA0417164300'],
    ['Rekening NL91 ABNA 0417 1643 00 van haar moeder', 'NL91 ABNA 0417 1643 00'],
    ['Sem, geboren 3 april 2015, komt bij ons', '3 april 2015'],
    ['geboortedatum 03-04-2015', '03-04-2015'],
    ['Zij is jarig op 12 mei', '12 mei'],
    ['Date of birth: 12/05/2014', '12/05/2014'],
    ['leerlingnummer 104532 kan niet inloggen', '104532'],
    ['pupil number 20455', '20455'],
    ['kenteken GB-123-T staat op de stoep', 'GB-123-T'],
    ['Die auto, 12-GHX-4, blokkeert alles', '12-GHX-4'],
  ],
  passes: [
    'Ordernummer 123456782 is bezorgd.',
    'BSN 123456789 klopt niet.',
    'IBAN NL91 ABNA 0417 1643 01',
    'Geef aan NL91 ABNA 0417 1643 00 t.n.v. Stichting Vrienden van School',
    'De toetsweek begint op 12-05-2026.',
    'De sponsorloop bracht 3.400 euro op.',
    'Rembrandt werd geboren op 15 juli 1606.',
    'Klas h4c en klas 2B.',
    'Onze basisschool is geboren op 1 mei 1990.',
    'Kamer 12-14 is vrij.',
    'Groep 7 heeft 28 leerlingen.',
    'Bel 079-3412233.',
  ],
});

it('offers to take it out', () => {
  const text = 'Haar BSN is 111222333.';
  const [finding] = findingsOf(rule, text);
  if (!finding) throw new Error('nothing reported');
  expect(findingsOf(rule, fixed(text, finding))).toEqual([]);
});
