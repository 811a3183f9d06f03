// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { paced } from '../../src/content/pace';

afterEach(() => vi.useRealTimers());

function clock() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame', 'performance'] });
  const run = vi.fn();
  const life = new AbortController();
  return { run, life, request: paced(run, 250, life.signal) };
}

it('makes one run of many requests', () => {
  const { run, request } = clock();
  for (let times = 0; times < 100; times++) request();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledOnce();
});

it('runs at the next frame after a rest, and at most four times a second in a storm', () => {
  const { run, request } = clock();
  request();
  vi.advanceTimersByTime(17);
  expect(run).toHaveBeenCalledTimes(1);
  for (let moment = 0; moment < 1000; moment++) {
    request();
    vi.advanceTimersByTime(1);
  }
  expect(run.mock.calls.length).toBeLessThanOrEqual(5);
  expect(run.mock.calls.length).toBeGreaterThanOrEqual(4);
});

it('keeps no timer without a request', () => {
  const { request } = clock();
  request();
  vi.advanceTimersByTime(1000);
  expect(vi.getTimerCount()).toBe(0);
});

it('stops at its end', () => {
  const { run, life, request } = clock();
  request();
  life.abort();
  request();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});
