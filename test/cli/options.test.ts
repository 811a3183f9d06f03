// Options of a command: read, or refused with the way to use it.
import { expect, it } from 'vitest';
import { languageOf, readOptions } from '../../src/cli/options';

const OPTIONS = { text: { type: 'string' }, language: { type: 'string' } } as const;

it('reads options and files', () => {
  const { values, positionals } = readOptions(['a.jsonl', '--text', 'Hoi --x', 'b.jsonl'], OPTIONS, 'use');
  expect([values.text, positionals]).toEqual(['Hoi --x', ['a.jsonl', 'b.jsonl']]);
});

it.each([[['--foo']], [['--text']], [['--language', 'fr']]])('refuses %j with the usage', given => {
  expect(() => readOptions(given, OPTIONS, 'use')).toThrow(/use$/);
});

it('speaks Dutch unless asked for English', () => {
  expect([[], ['--language', 'nl'], ['--language', 'en'], ['--language=en']].map(languageOf)).toEqual([
    'nl',
    'nl',
    'en',
    'en',
  ]);
});
