// The rule that reports each person who is named in a draft.
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import personName from '../../src/rules/person-name';
import { draftOf, protocolOf } from '../support/draft';
import { expectRule, findingsOf, fixed, markedBy } from '../support/rule';

expectRule(personName, {
  reports: [
    ['Kanjers van de week: Tygo en Aaliyah!', 'Tygo', 'Aaliyah'],
    ['Juf Anouk gaat ons verlaten, snik.', 'Anouk'],
    ['Met dank aan de papa van Radjesh voor de auto.', 'Radjesh'],
    ['meester bram leest voor', 'bram'],
    ['Wat schreef Wytske de Boer een mooi gedicht.', 'Wytske de Boer'],
    ['Zuzanna uit 2B sprong het verst.', 'Zuzanna'],
    ['Congratulations to Oliver for winning the maths prize.', 'Oliver'],
    ['De heer P. van Houten ging met pensioen.', 'P. van Houten'],
    ['Bedankt mevrouw El Amrani voor al uw hulp', 'El Amrani'],
    ['Afscheid van collega Hans-Peter na veertig jaar.', 'Hans-Peter'],
    ['Zo knap van Xin Yi 🎻', 'Xin Yi'],
    ['Hoera! #trotsopelif', 'elif'],
    [
      { text: 'Dank je wel Marieke, dat doet ons goed.', replyTo: { text: 'Top school!', author: 'Marieke' } },
      'Marieke',
    ],
  ],
  passes: [
    'Wat waren de kinderen van groep 4 knap vandaag.',
    'Bij ons op De Regenboog is het altijd feest.',
    'Roos is mijn lievelingskleur niet, blauw wel.',
    'In mei leggen alle vogels een ei.',
    'Storm Ciarán houdt de kleuters binnen.',
    'Onze klassenhamster Pluis is ontsnapt.',
    'We gaan morgen naar het Van Gogh Museum.',
    'Prinses Beatrix opende de nieuwe vleugel.',
    'Mark Rutte en Geert Wilders stonden in het Jeugdjournaal.',
    'De leerlingen lazen Mees Kees en daarna Dolfje Weerwolfje.',
    'Wie heeft tips voor een studiedag in Utrecht?',
    'Verzamelen bij het Emmaplein, hoek Willem de Zwijgerlaan.',
    'Liefs, juf Marloes',
  ],
});

describe('one finding a person', () => {
  it('marks each place of the name and of the first name alone', () => {
    const text = 'Noor van den Heuvel speelt piano. Wat kan Noor dat goed!';
    const found = findingsOf(personName, text);
    expect(found).toHaveLength(1);
    expect(markedBy(personName, text)).toEqual(['Noor van den Heuvel', 'Noor']);
  });

  it('leaves out who agreed', () => {
    const draft = { ...draftOf('Daan en Sanne zongen samen.'), agreed: ['daan'] };
    const found = check(draft, protocolOf({ 'person-name': {} }), [personName]);
    expect(found.map(finding => finding.key)).toEqual(['person-name:sanne']);
  });

  it('offers that the person agreed, by name', () => {
    const [finding] = findingsOf(personName, 'Wat zingt Bilal mooi.');
    expect(finding?.fixes).toContainEqual(
      expect.objectContaining({ kind: 'action', action: 'agreed', subject: 'Bilal' }),
    );
    expect(finding?.message.what.nl).toContain('Bilal');
  });
});

describe('fixes', () => {
  it.each([
    ['Daan uit groep 5 won.', 'Een leerling uit groep 5 won.'],
    ['Vandaag bedankte juf Anouk ons.', 'Vandaag bedankte een collega ons.'],
    ['Sem, wat heb jij goed gewerkt in de klas!', 'Wat heb jij goed gewerkt in de klas!'],
    ['Gefeliciteerd Sem uit groep 5!', 'Gefeliciteerd S. uit groep 5!'],
    ['Hoi Sem!', 'Hoi!'],
    ['Wat zingt Bilal mooi.', 'Wat zingt B. mooi.'],
    ['Zo knap van Bilal.', 'Zo knap van B.'],
    ['Feest! #trotsopmila #groep3', 'Feest! #groep3'],
  ])('%s → %s', (text, better) => {
    const [finding] = findingsOf(personName, text);
    expect(finding && fixed(text, finding)).toBe(better);
  });
});
