// A bare thank-you, and messages that say more.
import { expect, it } from 'vitest';
import { isBareThanks } from '../../src/language/courtesy';
import { readText } from '../../src/language/text';

it.each([
  'Dank u wel, wat fijn om te horen!',
  'Bedankt!',
  'Heel veel dank voor het compliment 😊',
  'Thanks so much, Linda.',
])('thanks: %s', text => expect(isBareThanks(readText(text))).toBe(true));
it.each([
  'Bedankt, maar dat klopt niet.',
  'Dank, ik vind het onzin.',
  'Wat een mooie dag!',
  'Dank aan onze school voor alles.',
  'Bedankt.\nEn nog iets.',
  'Na zestien jaar en heel veel avonden en dagen en weken wil ik iedereen die ooit hielp uit de grond van mijn hart zeggen: dank.',
])('more: %s', text => expect(isBareThanks(readText(text))).toBe(false));
