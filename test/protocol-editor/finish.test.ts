// What is saved is whole: both languages, a code, and where its JSON Schema is.
import { describe, expect, it } from 'vitest';
import { codeOf, finished, wordsOf } from '../../src/protocol-editor/finish';
import { parseProtocolFile, presetById, presetIds } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';
import { protocolOf } from './desk';

it('fills the language that is missing from the other, at every depth', () => {
  const questions = [{ nl: 'Waarom?', en: '' }];
  const alreadyOnline = [
    { nl: ' ', en: 'Call.' },
    { nl: '', en: '' },
  ];
  expect(finished(protocolOf({ questions, alreadyOnline }))).toMatchObject({
    questions: [{ nl: 'Waarom?', en: 'Waarom?' }],
    alreadyOnline: [
      { nl: 'Call.', en: 'Call.' },
      { nl: '', en: '' },
    ],
  });
});

it.each(presetIds)('%s comes through saving and reading as it was', id => {
  const { $schema, ...read } = parseProtocolFile(wordsOf(presetById(id) ?? protocolOf()), rules) as never as {
    file: object;
    $schema: string;
  };
  const { $schema: address, ...file } = read.file as { $schema: string };
  expect(address).toBe('./protocol.schema.json');
  expect($schema).toBeUndefined();
  expect(file).toEqual(presetById(id));
});

it('stands in the order of the form, whatever was changed first', () => {
  const { articles, rules: watched, ...head } = protocolOf();
  const turned = { rules: watched, ...head, articles } as ReturnType<typeof protocolOf>;
  expect(wordsOf(turned)).toBe(wordsOf(protocolOf()));
});

describe('a code', () => {
  it.each([
    ['obs De Vlinder', 'obs-de-vlinder'],
    ['  Privé & Zó!  ', 'prive-zo'],
    ['…', ''],
    ['x'.repeat(80), 'x'.repeat(60)],
  ])('of %s', (name, code) => expect(codeOf(name)).toBe(code));
});
