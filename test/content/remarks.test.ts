import { expect, it, vi } from 'vitest';
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

it('counts the files that were not looked at by their reason, and tells of a folder', () => {
  const attachments = ['late', 'format', 'late', undefined, 'damaged'].map(unchecked =>
    unchecked ? { unchecked: unchecked as 'late' } : {},
  );
  expect(remarksOf('failed', 10, { list: () => attachments, folder: () => true })).toEqual([
    { kind: 'failed' },
    { kind: 'unchecked-late', count: 2 },
    { kind: 'unchecked-format', count: 1 },
    { kind: 'unchecked-damaged', count: 1 },
    { kind: 'folder' },
  ]);
});

it('speaks Dutch until it knows better', () => {
  expect(presentationOf(null)).toEqual({ language: 'nl', theme: 'system' });
  expect(presentationOf(verdictOf([], { presentation: { language: 'en', theme: 'dark' } })).language).toBe('en');
  expect([protocolOf(null), protocolOf(verdictOf([]))]).toEqual([
    { protocol: '', questions: [] },
    { protocol: 'OPOZ', questions: [] },
  ]);
});

it('says that there is no answer in the language that is at hand', async () => {
  vi.resetModules();
  const { presentationOf: untaught } = await import('../../src/content/remarks');
  const { learn } = await import('../../src/texts/in-page');
  expect(untaught('failed').language).toBe('nl');
  learn('en', {});
  expect(untaught('failed').language).toBe('en');
});
