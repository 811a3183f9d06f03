// A file is text in UTF-8 of a bearable size, or it is refused in both languages.
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/ui/file-words';

const WORDS = '{"name": "Één school"}';

it.each([
  ['plain', new TextEncoder().encode(WORDS)],
  ['behind a byte order mark', new TextEncoder().encode(`\uFEFF${WORDS}`)],
])('reads UTF-8 %s', async (_name, bytes) => {
  expect(await wordsOf(new Blob([bytes]))).toEqual({ ok: true, words: WORDS });
});

it.each([
  ['Windows-1252', new Uint8Array(Buffer.from(WORDS, 'latin1'))],
  ['UTF-16 behind a byte order mark', new Uint8Array(Buffer.from(`\uFEFF${WORDS}`, 'utf16le'))],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8])],
])('refuses %s', async (_name, bytes) => {
  expect(await wordsOf(new Blob([bytes]))).toMatchObject({
    problem: { message: { nl: expect.stringContaining('UTF-8'), en: expect.stringContaining('UTF-8') } },
  });
});

it('does not open a file that is too large', async () => {
  const file = { size: 4_000_001, arrayBuffer: () => Promise.reject(new Error('opened')) } as unknown as Blob;
  expect(await wordsOf(file)).toMatchObject({
    problem: { message: { nl: expect.stringContaining('te groot'), en: expect.stringContaining('too large') } },
  });
});

it('says so when a file cannot be read', async () => {
  const file = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
  expect(await wordsOf(file)).toMatchObject({
    problem: { message: { nl: expect.stringContaining('niet worden gelezen') } },
  });
});
