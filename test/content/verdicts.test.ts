// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Verdicts } from '../../src/content/verdicts';
import { composerOn, verdictOf } from './composer';

const [one, other] = [composerOn(), composerOn()];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('knows the newest verdict on the text of a composer, and none on another text or composer', () => {
  const verdicts = new Verdicts();
  verdicts.remember({ composer: one, text: 'a' }, verdictOf([], { turn: 1 }));
  verdicts.remember({ composer: one, text: 'a' }, verdictOf([], { turn: 2 }));
  expect(verdicts.of({ composer: one, text: 'a' })?.turn).toBe(2);
  expect(verdicts.of({ composer: one, text: 'b' })).toBeNull();
  expect(verdicts.of({ composer: other, text: 'a' })).toBeNull();
});

it('waits for what is missing, and no longer than its patience', async () => {
  const verdicts = new Verdicts();
  const held = [
    { composer: one, text: 'a' },
    { composer: other, text: 'b' },
  ] as const;
  verdicts.remember(held[0], verdictOf([]));
  const settled = vi.fn();
  void verdicts.settled(held, 300).then(settled);
  await vi.advanceTimersByTimeAsync(200);
  expect(settled).not.toHaveBeenCalled();
  verdicts.remember(held[1], verdictOf([]));
  await vi.advanceTimersByTimeAsync(0);
  expect(settled).toHaveBeenCalledOnce();
  void verdicts.settled([{ composer: one, text: 'c' }], 300).then(settled);
  await vi.advanceTimersByTimeAsync(300);
  expect(settled).toHaveBeenCalledTimes(2);
});
