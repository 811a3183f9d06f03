// Contact details of a person, and those of nobody.
import { expect, it } from 'vitest';
import rule from '../../src/rules/contact-details';
import { expectRule, findingsOf, fixed } from '../support/rule';

expectRule(rule, {
  reports: [
    ['Bel mama van Yusuf op 06-12345678.', '06-12345678'],
    ['App opa maar: 0612345678', '0612345678'],
    ['Haar adres: Lindelaan 12, 2801 AB Gouda.', 'Lindelaan 12, 2801 AB Gouda'],
    [
      { text: 'Juf Ria is ziek. Kaartjes naar Dorpsstraat 8, 2711 AA Zoetermeer', account: 'school' },
      'Dorpsstraat 8, 2711 AA Zoetermeer',
    ],
    ['Mail de vader van Sem: bakker77@hotmail.com', 'bakker77@hotmail.com'],
    ['Te bereiken via lisa punt bos at gmail punt com', 'lisa punt bos at gmail punt com'],
    ['Hij woont op de Beukenlaan 4', 'Beukenlaan 4'],
    ['Call her on +31 6 12345678', '+31 6 12345678'],
    ['Zijn nummer is 06 1234 5678, bel hem even', '06 1234 5678'],
    ['bel ０６１２３４５６７８ voor haar', '０６１２３４５６７８'],
    [{ text: 'Bel juf Anja op 06-12345678', account: 'school' }, '06-12345678'],
    ['De moeder van Noor zit op 2719 AB 14', '2719 AB 14'],
  ],
  passes: [
    'Mail naar info@regenboog.example',
    { text: 'Open dag: Kerkstraat 1, 2801 AA Gouda. Tot dan!', account: 'school' },
    { text: 'Bel ons op 079-3412233', account: 'school' },
    { text: 'Bel 079-3412233', school: { ownDetails: ['079 341 22 33'] } },
    'Ordernummer 123456789',
    'Mail mij op juf.sanne84@gmail.com',
    'De Kindertelefoon: 0800-0432',
    'Op 14-10-2026 van 19.00 tot 21.00 uur.',
    'We gaan naar het museum aan de Parklaan 3.',
    'Er kwamen 300 ouders en 28 leerkrachten.',
    { text: 'Secretariaat: 079-3412233', account: 'school' },
    'Kijk op www.regenboog.example',
  ],
});

it('offers to take it out', () => {
  const text = 'Bel opa op 06-12345678, hij weet het.';
  const [finding] = findingsOf(rule, text);
  if (!finding) throw new Error('nothing reported');
  expect(findingsOf(rule, fixed(text, finding))).toEqual([]);
});
