// Reports health, religion, family circumstances and other delicate facts of one recognisable person.
import { removalFix } from '../engine/removal';
import { defineRule } from '../engine/rule';
import type { SpecialSubject } from '../language/special-categories';
import type { Bilingual } from '../model/text';

const FACTS: Readonly<Record<SpecialSubject, Bilingual>> = {
  diagnosis: { nl: 'een diagnose', en: 'a diagnosis' },
  health: { nl: 'iemands gezondheid', en: 'someone’s health' },
  disability: { nl: 'iemands beperking', en: 'someone’s disability' },
  medication: { nl: 'iemands medicijnen', en: 'someone’s medication' },
  religion: { nl: 'iemands geloof', en: 'someone’s religion' },
  origin: { nl: 'iemands afkomst', en: 'someone’s origin' },
  sexuality: { nl: 'iemands seksualiteit of gender', en: 'someone’s sexuality or gender' },
  politics: { nl: 'iemands politieke keuze', en: 'someone’s politics' },
  union: { nl: 'iemands vakbond', en: 'someone’s trade union' },
  offence: { nl: 'een strafbaar feit', en: 'an offence' },
  care: { nl: 'jeugdzorg of een onveilig thuis', en: 'youth care or an unsafe home' },
  family: { nl: 'iemands gezin', en: 'someone’s family' },
};

export default defineRule({
  id: 'special-category-data',
  title: { nl: 'Gevoelige gegevens', en: 'Sensitive data' },
  message: {
    what: {
      nl: 'Deze zin vertelt iets gevoeligs over één persoon.',
      en: 'This sentence tells something sensitive about one person.',
    },
    why: {
      nl: 'Anderen kunnen merken om wie het gaat. Zulke gegevens zijn extra beschermd.',
      en: 'Others may know who it is. Such data are specially protected.',
    },
    todo: { nl: 'Haal de zin weg.', en: 'Remove the sentence.' },
  },
  reports: {
    nl: 'gezondheid, geloof, afkomst, gezin en andere gevoelige feiten van iemand met naam, of van iemand die te herkennen is',
    en: 'health, religion, origin, family and other sensitive facts of someone named or recognisable',
  },
  ignores: {
    nl: 'het onderwerp in het algemeen, je eigen gezondheid en je eigen gezin',
    en: 'the topic in general, your own health and your own family',
  },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: [
      'Een jongen uit mijn klas heeft sinds kort epilepsie.',
      'De moeder van een van mijn leerlingen zit in de schuldsanering.',
      'Mijn collega is overspannen.',
    ],
    good: [
      'Morgen een studiedag over autisme.',
      'Ik ben verkouden, dus vandaag thee op de bank.',
      'Onze sponsorloop voor kankeronderzoek was een succes.',
    ],
  },
  check: ({ draft, matters }) =>
    matters.flatMap(hit => {
      if (hit.kind !== 'special-category') return [];
      const { subject, start, end } = hit;
      const fact = FACTS[subject];
      return [
        {
          ranges: [{ start, end }],
          message: { what: { nl: `Deze zin gaat over ${fact.nl}.`, en: `This sentence is about ${fact.en}.` } },
          fixes: [removalFix(draft.text, { start, end }, { nl: 'Haal de zin weg', en: 'Remove the sentence' })],
        },
      ];
    }),
});
