// Names of persons: whom the reader finds, how far the name reaches, and what it leaves alone.
import { describe, expect, it } from 'vitest';
import { type NameKnowledge, namesIn } from '../../src/language/names';
import { readText } from '../../src/language/text';
import { growthOf } from '../support/growth';

const SCHOOL: NameKnowledge = { exempt: ['obs De Regenboog', 'De Regenboog', 'Stichting Horizon', 'Zoetermeer'] };
const found = (text: string, knowledge: NameKnowledge = SCHOOL) =>
  namesIn(readText(text), knowledge).map(hit => hit.name);

describe('namesIn', () => {
  it.each<[string, ...string[]]>([
    ['Knap gedaan, Mehmet Yılmaz en Noor van den Heuvel!', 'Mehmet Yılmaz', 'Noor van den Heuvel'],
    ['Vandaag hielp Lotte d. V. met opruimen.', 'Lotte d. V.'],
    ['Het stuk was van J.P. de Graaf, onze conciërge.', 'J.P. de Graaf'],
    ['Samen met Sem K. naar de bieb.', 'Sem K.'],
    ['de mama van yusuf bakte koekjes', 'yusuf'],
    ['juf lisa is jarig', 'lisa'],
    ['Roos, Djaylano en Xin Yi bouwden een hut.', 'Roos', 'Djaylano', 'Xin Yi'],
    ['Dank aan mevrouw De Vries voor de bloemen.', 'De Vries'],
    ['Wat een kanjer, die Brechtje!', 'Brechtje'],
    ["Sanne's tekening hangt nu in de hal.", 'Sanne'],
    ['Wat zingen ze mooi! #trotsopmila #JufKarima', 'mila', 'Karima'],
    ['Zorvyn uit groep 4 kwam langs. Heb jij Zorvyn uit groep 4 gezien?', 'Zorvyn', 'Zorvyn'],
  ])('%s', (text, ...names) => expect(found(text)).toEqual(names));

  it.each([
    'In de tuin staat een roos naast de jasmijn.',
    'Storm op komst, dus morgen geen gym buiten.',
    'Mijn pup Floor is vandaag jarig.',
    'Voorgelezen uit een boek van Annie M.G. Schmidt.',
    'Het Anne Frank Huis ligt aan de Prinsengracht, wij lopen over de Jan van Galenstraat.',
    'Minister Eppo Bruins kwam niet langs.',
    'Groetjes, juf Sanne',
    'Ik ben Sanne en ik geef les in groep 3.',
    'De Regenboog in Zoetermeer zoekt een leraar.',
    'In April and May we visit London with the class.',
    'S. uit groep 5 heeft zijn diploma.',
  ])('leaves alone: %s', text => expect(found(text)).toEqual([]));

  it('never reports the author, by any part of the name', () => {
    expect(found('Sanne hier! Met Bilal op pad. #jufsanne', { exempt: [], author: 'Sanne de Boer' })).toEqual([
      'Bilal',
    ]);
  });

  it('finds the own list in any case, with the surname behind it', () => {
    const ownList = ['Roos', 'Qwint Zeel', '2B'];
    expect(found('qwint zeel zat naast roos uit 2B', { exempt: [], ownList })).toEqual(['qwint zeel', 'roos']);
    expect(found('een roos', { exempt: [], ownList })).toEqual([]);
  });

  it('tells what the words around a name say of the person', () => {
    const roles = (text: string) => namesIn(readText(text), SCHOOL).map(hit => hit.role);
    expect(roles('Juf Karima, Daan uit groep 5 en oma Truus.')).toEqual(['colleague', 'pupil', 'parent']);
    expect(roles('Linda, moeder van Sem, bakte taart.')).toEqual(['parent', 'pupil']);
  });

  it('marks exactly the words it names', () => {
    const text = 'Héél trots op Zoë 🎉 en op Ömer Kılıç!';
    for (const hit of namesIn(readText(text), SCHOOL)) expect(text.slice(hit.start, hit.end)).toBe(hit.name);
  });

  it('takes time linear in the length', () => {
    const piece = 'Roos, Sem en mama van bilal (groep 5) groetten J. de Vries. ';
    const textOf = (length: number) => readText(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
    expect(growthOf(text => namesIn(text, SCHOOL), textOf(20_000), textOf(200_000))).toBeLessThan(30);
  });
});

describe('a name that no list holds', () => {
  it.each([
    ['Shanaya Ramdin las voor uit eigen boek.', 'Shanaya Ramdin'],
    ['Jaylinho trakteerde vandaag op cake.', 'Jaylinho'],
    ['Vandaag kreeg Jaylinho zijn diploma.', 'Jaylinho'],
    ['de vader van tijmne kwam langs', 'tijmne'],
    ['juf annmarie gaat met pensioen', 'annmarie'],
    ['meester jeroem was jarig', 'jeroem'],
    ['dyon uit 2b heeft een tien', 'dyon'],
  ])('%s', (text, name) => {
    expect(namesIn(readText(text), { exempt: [] }).map(hit => hit.name)).toEqual([name]);
  });

  it.each([
    'Gynzy doet het vandaag niet.',
    'We werken met Kahoot en Quizlet.',
    'juf komt morgen later',
    'de moeder van alle toetsen',
    'My teacher loved the story.',
    'meester begint de dag met een liedje',
  ])('none in: %s', text => {
    expect(namesIn(readText(text), { exempt: [] })).toEqual([]);
  });
});
