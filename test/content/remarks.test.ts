import { expect, it } from 'vitest';
import { presentationOf, protocolOf, remarksOf } from '../../src/content/remarks';
import { verdictOf } from './composer';

it.each([
  ['nothing', null, 10, []],
  ['a plain verdict', verdictOf([]), 10, []],
  ['another language', verdictOf([], { unreadable: true }), 10, [{ kind: 'unreadable' }]],
  ['a text that was cut there', verdictOf([], { checkedLength: 50 }), 10, [{ kind: 'cut', count: 50 }]],
  ['a text that was cut here', verdictOf([]), 200_001, [{ kind: 'cut', count: 200_000 }]],
  ['no answer', 'failed', 10, [{ kind: 'failed' }]],
] as const)('remarks on %s', (_what, answered, length, expected) => {
  expect(remarksOf(answered, length)).toEqual(expected);
});

it('speaks Dutch until it knows better', () => {
  expect(presentationOf('failed').language).toBe('nl');
  expect(presentationOf(verdictOf([], { presentation: { language: 'en', theme: 'dark' } })).language).toBe('en');
  expect([protocolOf(null), protocolOf(verdictOf([]))]).toEqual(['', 'OPOZ']);
});
