// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Verdicts } from '../../src/content/verdicts';
import { verdictOf } from './composer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('knows the newest verdict on a text', () => {
  const verdicts = new Verdicts();
  verdicts.remember('a', verdictOf([], { turn: 1 }));
  verdicts.remember('a', verdictOf([], { turn: 2 }));
  expect(verdicts.of('a')?.turn).toBe(2);
  expect(verdicts.of('b')).toBeNull();
});

it('forgets texts of long ago', () => {
  const verdicts = new Verdicts();
  for (let turn = 0; turn <= 30; turn++) verdicts.remember(`text ${turn}`, verdictOf([], { turn }));
  expect(verdicts.of('text 0')).toBeNull();
  expect(verdicts.of('text 1')?.turn).toBe(1);
});

it('waits for what is missing, and no longer than its patience', async () => {
  const verdicts = new Verdicts();
  verdicts.remember('a', verdictOf([]));
  const settled = vi.fn();
  void verdicts.settled(['a', 'b'], 300).then(settled);
  await vi.advanceTimersByTimeAsync(200);
  expect(settled).not.toHaveBeenCalled();
  verdicts.remember('b', verdictOf([]));
  await vi.advanceTimersByTimeAsync(0);
  expect(settled).toHaveBeenCalledOnce();
  void verdicts.settled(['c'], 300).then(settled);
  await vi.advanceTimersByTimeAsync(300);
  expect(settled).toHaveBeenCalledTimes(2);
});
