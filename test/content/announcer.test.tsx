// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from '../../src/content/announcer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('speaks when its words have stood still, and politely', () => {
  const place = document.createElement('div');
  const say = (words: string) => act(() => render(<Announcer words={words} />, place));
  const pass = (time: number) => act(() => void vi.advanceTimersByTime(time));
  say('1 opmerking');
  pass(700);
  say('2 opmerkingen');
  pass(700);
  expect(place.textContent).toBe('');
  pass(200);
  expect(place.textContent).toBe('2 opmerkingen');
  expect(place.querySelector('p')?.getAttribute('aria-live')).toBe('polite');
});
