import { describe, expect, it } from 'vitest';
import { english } from '../../src/texts/en';
import { askInEnglish } from '../../src/texts/en-ask';
import { cardInEnglish } from '../../src/texts/en-card';
import { consentsInEnglish } from '../../src/texts/en-consents';
import { editorInEnglish } from '../../src/texts/en-editor';
import { guardInEnglish } from '../../src/texts/en-guard';
import { pagesInEnglish } from '../../src/texts/en-pages';
import { photosInEnglish } from '../../src/texts/en-photos';
import { dutch } from '../../src/texts/nl';
import { askInDutch } from '../../src/texts/nl-ask';
import { cardInDutch } from '../../src/texts/nl-card';
import { consentsInDutch } from '../../src/texts/nl-consents';
import { editorInDutch } from '../../src/texts/nl-editor';
import { guardInDutch } from '../../src/texts/nl-guard';
import { pagesInDutch } from '../../src/texts/nl-pages';
import { photosInDutch } from '../../src/texts/nl-photos';
import { formsOf, namesIn } from './forms';

describe.each([
  ['texts', english, dutch],
  ['texts of our own pages', pagesInEnglish, pagesInDutch],
  ['texts of the card', cardInEnglish, cardInDutch],
  ['texts of the register', consentsInEnglish, consentsInDutch],
  ['texts about photos', photosInEnglish, photosInDutch],
  ['texts of a question', askInEnglish, askInDutch],
  ['texts before publishing', guardInEnglish, guardInDutch],
  ['texts of the editor', editorInEnglish, editorInDutch],
])('the English %s', (_, words, originals) => {
  it('have the same keys as the Dutch ones', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(originals).sort());
  });

  it('ask for the same values, form by form', () => {
    const dutchForms = new Map(formsOf(originals));
    const wrong = formsOf(words).filter(([key, form]) => namesIn(form) !== namesIn(dutchForms.get(key) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('are none of them empty', () => {
    expect(formsOf(words).filter(([, form]) => form.trim() === '')).toEqual([]);
  });
});
