import { expect, it } from 'vitest';
import { dutch } from '../../src/texts/nl';
import { editorInDutch } from '../../src/texts/nl-editor';

it('are no part of the other texts, which pages of the sites carry along', () => {
  expect(Object.keys(dutch).filter(key => Object.hasOwn(editorInDutch, key))).toEqual([]);
});
