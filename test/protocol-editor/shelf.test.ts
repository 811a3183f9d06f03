// @vitest-environment happy-dom
// Unfinished work is kept in the browser; garbage and a full store are borne.
import { beforeEach, expect, it } from 'vitest';
import { shelfIn, type Work } from '../../src/protocol-editor/shelf';
import { protocolOf } from './desk';

const work: Work = { id: 'a', file: protocolOf(), start: protocolOf(), board: null, changed: '2026-09-01T10:00:00Z' };
const shelf = shelfIn(() => localStorage);
beforeEach(() => localStorage.clear());

it('gives back what was kept, the last changed first', () => {
  const later = { ...work, id: 'b', changed: '2026-09-02T10:00:00Z', board: protocolOf({ id: 'board' }) };
  expect([shelf.keep(work), shelf.keep(later)]).toEqual([true, true]);
  expect(shelf.all()).toEqual([later, work]);
  shelf.drop('b');
  expect(shelf.all()).toEqual([work]);
});

it('leaves alone what it cannot read', () => {
  const strange = ['', '{', 'null', '[]', '{"id":"x","changed":"","file":{"version":2},"start":{}}'];
  for (const [index, words] of strange.entries()) localStorage.setItem(`postwijzer-protocol-${index}`, words);
  localStorage.setItem('other', '1');
  expect(shelf.all()).toEqual([]);
  expect(localStorage).toHaveLength(strange.length + 1);
});

it('says that nothing is kept where the browser allows no store', () => {
  const none = shelfIn(() => {
    throw new Error('denied');
  });
  expect([none.all(), none.keep(work)]).toEqual([[], false]);
  expect(() => none.drop('a')).not.toThrow();
});
