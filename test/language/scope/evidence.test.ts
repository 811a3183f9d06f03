// How the signs of a sentence are weighed, for the own school, for education at large and for a view.
import { expect, it } from 'vitest';
import { evidenceOf, type Setting, settingOf, viewOf, weightsIn } from '../../../src/language/scope/evidence';
import { signsOf } from '../../../src/language/scope/signs';
import { readText } from '../../../src/language/text';

const QUIET: Setting = { family: false, kin: false, leisure: false };

function signs(raw: string) {
  const [sentence] = readText(raw).sentences;
  if (!sentence) throw new Error('no sentence');
  return signsOf(sentence, [], () => true);
}

it('is sure of what is called one’s own', () => {
  const own = evidenceOf(signs('Onze schoolband speelt vanavond.'), QUIET);
  const some = evidenceOf(signs('De schoolband speelt vanavond.'), QUIET);
  expect(own.sure).toBe(true);
  expect(some.sure).toBe(false);
  expect(own.own).toBeGreaterThan(some.own);
});

it('takes no school words for the own school where children of one’s own explain them', () => {
  const words = signs('De juf is aardig.');
  expect(evidenceOf(words, QUIET).ownWords.length).toBeGreaterThan(0);
  expect(evidenceOf(words, { ...QUIET, kin: true }).own).toBeLessThan(0);
});

it('weighs education at large above school words', () => {
  const { own, education } = evidenceOf(signs('Het lerarentekort treft vooral basisscholen in grote steden.'), QUIET);
  expect(education).toBeGreaterThan(0);
  expect(education).toBeGreaterThan(own);
});

it('says which weights hold', () => {
  expect(weightsIn(signs('Vandaag zong onze brugklas.'), QUIET)).toEqual(expect.arrayContaining(['owned', 'lifeNow']));
});

it('sees family and free time', () => {
  expect(settingOf(signs('Mijn dochter danst.'))).toMatchObject({ family: true, kin: true });
  expect(settingOf(signs('Weekend op de camping.')).leisure).toBe(true);
});

it('counts a view on education or politics only', () => {
  const view = signs('Ik vind het een schande.');
  const evidence = evidenceOf(view, QUIET);
  expect(viewOf(view, evidence, { education: true, politics: false })).toBeGreaterThan(0);
  expect(viewOf(view, evidence, { education: false, politics: false })).toBeLessThan(0);
});
