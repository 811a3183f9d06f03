import { expect, it } from 'vitest';
import { editorInEnglish } from '../../src/texts/en-editor';
import { editorInDutch } from '../../src/texts/nl-editor';

it('come in the same order as the Dutch ones, so that they are easy to compare', () => {
  expect(Object.keys(editorInEnglish)).toEqual(Object.keys(editorInDutch));
});
