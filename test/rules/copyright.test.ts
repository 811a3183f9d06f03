// Work of others is reported unless permission or a licence is stated.
import rule from '../../src/rules/copyright';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    'Plaatje van Pinterest.',
    '© Marvel',
    'Foto: ANP',
    'Meme gevonden op Facebook.',
    '🎵 Er is er een jarig, hoera hoera 🎵',
    'Screenshot uit de film Up.',
    'Het logo van Feyenoord op onze muur.',
    'Tekst overgenomen uit een boek.',
    'Illustratie: Fiep Westendorp',
    'Plaatje gejat van Google.',
    'Found on Pinterest.',
    '(c) Studio 100',
    { text: 'Herfst', attachments: [{ kind: 'image', consent: 'confirmed', credit: 'Jan Bos' }] },
  ],
  passes: [
    'Zelf getekend!',
    'Foto: Pixabay (CC0)',
    'Met toestemming van de maker.',
    'Logo van De Regenboog',
    'Foto: juf Kim',
    'Wij zongen een lied.',
    "Foto's staan in de app.",
    'Een film gekeken.',
    '© obs De Regenboog',
    'Eigen foto van het plein.',
    'We zochten iets op via internet.',
    'Beeld met licentie CC BY.',
    { text: 'Herfst', attachments: [{ kind: 'image', consent: 'confirmed', credit: 'Stichting Horizon' }] },
  ],
});
