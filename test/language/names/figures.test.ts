// Public figures: by the list, as makers of works, in a part of a play, or shown as well known by the sentence.
import { expect, it } from 'vitest';
import { namesIn } from '../../../src/language/names';
import { publicFigures, sceneOf } from '../../../src/language/names/figures';
import { wordsOf } from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

const found = (text: string) => namesIn(readText(text), { exempt: [] }).map(hit => hit.name);

it.each([
  'Etty Hillesum en Aletta Jacobs hangen als portret in de gang.',
  'De kleuters dansten op Happy van Bertram Vonkema.',
  'Ik ben al jaren fan van Bertram Vonkema.',
  'Volgens Bertram Vonkema in de Volkskrant leest niemand meer.',
  'Bertram Vonkema gaf een prachtige lezing over leesplezier.',
  'We leren de b van Bram met de leesmethode.',
  'Boodschappen gedaan bij Dirk.',
  'De nieuwe Zelda is uit!',
])('no private person: %s', text => expect(found(text)).toEqual([]));

it.each<[string, ...string[]]>([
  ['In de musical speelt Shanaya de boef.', 'Shanaya'],
  ['Shanaya speelt Nancy in onze musical.', 'Shanaya'],
  ['Met dank aan Bertram Vonkema voor het schilderen van het hek.', 'Bertram Vonkema'],
  ['Oliver Tan speelt Oliver Twist.', 'Oliver Tan'],
  ['Dirk hielp ons met de tuin.', 'Dirk'],
])('a person: %s', (text, ...names) => expect(found(text)).toEqual(names));

it('holds the figures by their first word', () => expect(publicFigures().get('etty')).toEqual([['etty', 'hillesum']]));

it('sees what a text is about', () => {
  const scene = sceneOf(wordsOf(readText('In de musical zong ze een lied uit het boek.')));
  expect(scene).toEqual({ bookish: true, staged: true, musical: true, media: true });
  expect(sceneOf(wordsOf(readText('Vandaag gym.')))).toEqual({
    bookish: false,
    staged: false,
    musical: false,
    media: false,
  });
});
