// Numbers and dates that identify a person, and numbers that only look like it.
import { describe, expect, it } from 'vitest';
import { identifiersIn } from '../../src/language/identifiers';
import { readText } from '../../src/language/text';

const found = (text: string) => identifiersIn(readText(text)).map(hit => [hit.kind, hit.value]);

describe('finds', () => {
  it.each([
    ['Haar BSN is 111222333.', 'bsn', '111222333'],
    ['bsn: 1112.22.333', 'bsn', '1112.22.333'],
    ['burgerservicenummer 123 456 782', 'bsn', '123 456 782'],
    ['Hij heeft 123456782 doorgegeven', 'bsn', '123456782'],
    ['Geld naar NL91 ABNA 0417 1643 00 graag', 'iban', 'NL91 ABNA 0417 1643 00'],
    ['nl91abna0417164300', 'iban', 'nl91abna0417164300'],
    ['BE68 5390 0754 7034', 'iban', 'BE68 5390 0754 7034'],
    ['Geboren op 12 mei 2014!', 'birth-date', '12 mei 2014'],
    ['geb. 12-05-2014', 'birth-date', '12-05-2014'],
    ['geboortedatum: 2014-05-12', 'birth-date', '2014-05-12'],
    ['Zij is op 3 maart jarig', 'birth-date', '3 maart'],
    ['born on May 12, 2014', 'birth-date', 'May 12, 2014'],
    ['leerlingnummer 104532', 'pupil-number', '104532'],
    ['lln-nr: 20211', 'pupil-number', '20211'],
    ['student number 400123', 'pupil-number', '400123'],
    ['De auto met kenteken AB12CD', 'number-plate', 'AB12CD'],
    ['Wie hoort bij GB-123-T?', 'number-plate', 'GB-123-T'],
    ['de rode Golf, 12-GHX-4, staat fout', 'number-plate', '12-GHX-4'],
  ])('%s', (text, kind, value) => expect(found(text)).toEqual([[kind, value]]));
});

describe('leaves', () => {
  it.each([
    'BSN 111222334',
    'Ordernummer 123456782 is binnen.',
    'factuur 111222333 betaald',
    'Bel 0612345678',
    'NL91 ABNA 0417 1643 01',
    'Op 12 mei 2026 is het feest.',
    'De toets is op 12-05-2026.',
    'Onze school is geboren op 1 augustus 1994.',
    'Willem van Oranje werd geboren op 24 april 1533.',
    'Klas 2B en h4c schreven een brief.',
    'In 2014 en 2015 was het anders.',
    'Bladzijde 12-14 van het boek.',
    'leerlingnummer volgt nog',
    'Nog 25 dagen.',
    'De IKEA-kast PS-2012 is mooi.',
  ])('%s', text => expect(found(text)).toEqual([]));
});
