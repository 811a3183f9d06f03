// Private addresses for school matters.
import { expect, it } from 'vitest';
import rule from '../../src/rules/private-email';
import { expectRule, findingsOf, fixed } from '../support/rule';

expectRule(rule, {
  reports: [
    ['Vragen over het kamp? Mail mij op juf.sanne84@gmail.com', 'juf.sanne84@gmail.com'],
    ['Stuur het werkstuk naar meesterpim@hotmail.com', 'meesterpim@hotmail.com'],
    ['Afmelden voor onze klas via sanne punt bos at gmail punt com', 'sanne punt bos at gmail punt com'],
    ['Ouders van mijn klas: mail naar jansen@ziggo.nl', 'jansen@ziggo.nl'],
    [{ text: 'Ziekmelden kan bij petra@live.nl', account: 'school' }, 'petra@live.nl'],
    ['Questions about homework? E-mail me: miss.jones@yahoo.com', 'miss.jones@yahoo.com'],
    ['Rijouders voor groep 5: mail de moeder van Sem, sem.mama@outlook.com', 'sem.mama@outlook.com'],
    ['Mail mij je opdracht op sanne@sannebos.nl', 'sanne@sannebos.nl'],
    ['Foto’s van de musical? bos84 [at] gmail.com', 'bos84 [at] gmail.com'],
    ['Hulpouders gezocht, mail: klasse5@icloud.com', 'klasse5@icloud.com'],
    ['Wie rijdt er voor onze groep 6? k.bos@kpnmail.nl', 'k.bos@kpnmail.nl'],
    ['Nieuw mailadres voor oudergesprekken: sanne@proton.me', 'sanne@proton.me'],
  ],
  passes: [
    'Vragen over het kamp? Mail sanne@regenboog.example',
    'Vragen over het kamp? Mail mij op sanne@mail.regenboog.example',
    'Fiets te koop: mail pim1980@gmail.com',
    'Mijn verjaardag: laat weten of je komt via feest@gmail.com',
    'Mail de bibliotheek: info@bibliotheek.nl, ook voor onze klas',
    { text: 'Kaarten via kassa@theater.nl voor groep 7', account: 'school' },
    'Onze groep 5 schreef een mail aan de koning.',
    'Gmail lag er vandaag uit op school.',
    'Volg ons op @obsregenboog',
    'Wandelclub: meld je aan bij wandelen@ziggo.nl',
    'Ons adres is directie@regenboog.example',
    'Hond kwijt! Mail hondkwijt@hotmail.com',
  ],
});

it("offers the school's address", () => {
  const text = 'Vragen over het kamp? Mail mij op juf.sanne84@gmail.com';
  const [finding] = findingsOf(rule, text);
  if (!finding) throw new Error('nothing reported');
  expect(fixed(text, finding)).toBe('Vragen over het kamp? Mail mij op directie@regenboog.example');
  const [without] = findingsOf(rule, { text, school: { contacts: [] } });
  if (!without) throw new Error('nothing reported');
  expect(fixed(text, without)).toBe('Vragen over het kamp? Mail mij op');
});
