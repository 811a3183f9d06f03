import { expect, it } from 'vitest';
import { isSetAside, memoryOfPage, nothingSaid, setAside } from '../../src/content/said';
import { findingOf } from '../ui/draw';

const said = () => ({ ...nothingSaid(), dismissed: new Set(['a']), open: true });

it('gives back what was said about the very same text, once', () => {
  const memory = memoryOfPage();
  memory.keep('hoi', said());
  expect(memory.take('hoi!')).toEqual(nothingSaid());
  expect(memory.take('hoi')).toEqual(said());
  expect(memory.take('hoi')).toEqual(nothingSaid());
});

it('remembers nothing of an empty draft', () => {
  const memory = memoryOfPage();
  memory.keep(' ', said());
  expect(memory.take(' ')).toEqual(nothingSaid());
});

it('sets aside one finding, or everything of its rule', () => {
  const own = nothingSaid();
  const [first, second] = [findingOf({ key: 'insult juf' }), findingOf({ key: 'insult muts' })];
  setAside(own, first, false);
  expect([isSetAside(own, first), isSetAside(own, second)]).toEqual([true, false]);
  setAside(own, first, true);
  expect(isSetAside(own, second)).toBe(true);
  expect(isSetAside(own, findingOf({ key: 'threat', rule: 'threat' }))).toBe(false);
});
