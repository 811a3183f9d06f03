import { describe, expect, it } from 'vitest';
import { dutch } from '../../src/texts/nl';
import { askInDutch } from '../../src/texts/nl-ask';
import { cardInDutch } from '../../src/texts/nl-card';
import { consentsInDutch } from '../../src/texts/nl-consents';
import { editorInDutch } from '../../src/texts/nl-editor';
import { guardInDutch } from '../../src/texts/nl-guard';
import { pagesInDutch } from '../../src/texts/nl-pages';
import { photosInDutch } from '../../src/texts/nl-photos';
import { formsOf } from './forms';

/** Words that level B1 has a plainer word for. */
const DIFFICULT =
  /(?<![\p{L}])(?:betreffende|conform|derhalve|dient|dienen|echter|gaarne|indien|inzake|middels|omtrent|reeds|relevant|tevens|trachten|uiterst|verstrek\w*|wenselijk|configur\w*|parameter|valid\w*)(?![\p{L}])/iu;

describe.each([
  ['texts', dutch],
  ['texts of our own pages', pagesInDutch],
  ['texts of the card', cardInDutch],
  ['texts of the register', consentsInDutch],
  ['texts about photos', photosInDutch],
  ['texts of a question', askInDutch],
  ['texts before publishing', guardInDutch],
  ['texts of the editor', editorInDutch],
])('the Dutch %s', (_, words) => {
  it('are none of them empty', () => {
    expect(formsOf(words).filter(([, form]) => form.trim() === '')).toEqual([]);
  });

  it('keep every sentence to twenty words', () => {
    const long = formsOf(words)
      .flatMap(([, form]) => form.split(/(?<=[.!?:])\s+/))
      .filter(sentence => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });

  it('use plain words and say je', () => {
    expect(
      formsOf(words).filter(([, form]) => DIFFICULT.test(form) || /(?<!\p{L})(?:u|uw)(?!\p{L})/u.test(form)),
    ).toEqual([]);
  });
});
