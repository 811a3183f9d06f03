// Files are read in the encoding in which they were saved.
import { expect, it } from 'vitest';
import { decoded } from '../src/decode';
import { ENCODINGS, encoded } from './consent/files';

it.each(ENCODINGS)('%s', encoding => {
  const words = 'naam;groep;ja\r\nZoë Ångström;5;ja café';
  expect(decoded(encoded(words, encoding)).replace(/^\uFEFF/, '')).toBe(words);
});

it('an empty file is empty, and odd bytes are no fault', () => {
  expect(decoded(new Uint8Array())).toBe('');
  expect(decoded(new Uint8Array([0xe9]))).toBe('é');
});
