import { expect, it } from 'vitest';
import { isCatalogue, textsOf } from '../../src/texts/catalogue';

const say = textsOf({ hello: 'Dag {name}', cats: { one: '{count} kat', other: '{count} katten' } } as const, {
  hello: 'Hello {name}',
  cats: { one: '{count} cat', other: '{count} cats' },
});

it('gives the words of a catalogue, with values and plurals', () => {
  expect(say('nl', 'hello', { name: 'Sam' })).toBe('Dag Sam');
  expect(say('en', 'cats', { count: 1 })).toBe('1 cat');
  expect(say('nl', 'cats', { count: 2_000 })).toBe('2.000 katten');
});

it.each([null, undefined, 'a', { a: 1 }, { a: null }, { a: { one: 'b' } }])('%j is no catalogue', given => {
  expect(isCatalogue(given)).toBe(false);
});

it('knows a catalogue', () => {
  expect(isCatalogue({ a: 'b', c: { one: 'd', other: 'e' } })).toBe(true);
});
