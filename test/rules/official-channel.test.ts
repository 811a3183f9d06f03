// Practical notices are reported, reports of what happened are not.
import rule from '../../src/rules/official-channel';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    'Beste ouders, morgen gaan we naar het museum.',
    'Groep 5, neem vrijdag je zwemspullen mee.',
    'Denk aan jullie huiswerk voor maandag, 2b.',
    'Maandag is er studiedag.',
    'Vergeet de laarzen niet, kleuters!',
    'Willen jullie morgen fruit meegeven?',
    'Vrijdag schoolreis: vertrek om 8.15 uur.',
    'Groep 8: leer hoofdstuk 3 voor de toets.',
    'Let op: dinsdag komt de schoolfotograaf.',
    'Het eerste uur vervalt morgen.',
    'Parents, bring boots tomorrow.',
    'Woensdag luizencontrole.',
  ],
  passes: [
    'Gisteren was de schoolreis.',
    'Kom naar de open dag!',
    'Gefeliciteerd, groep 8!',
    'Zin in! Morgen schoolreis!',
    'Morgen ga ik naar mijn moeder.',
    'Fijne vakantie!',
    'We bezochten het museum met groep 5.',
    'Wie heeft er een tip voor morgen?',
    'Wat een mooie tekening.',
    'Bedankt voor het fruit.',
    'Zaterdag kerstmarkt op het plein.',
    'Lezen is leuk.',
  ],
});
