// The editor speaks both languages.
import { expect, it } from 'vitest';
import { editorText } from '../../src/texts/editor';

it('fills in values and takes the plural', () => {
  expect(editorText('nl', 'file.refused', { count: 1 })).toContain('1 fout.');
  expect(editorText('en', 'file.refused', { count: 2 })).toContain('2 faults.');
});
