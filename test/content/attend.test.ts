// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { attend } from '../../src/content/attend';
import { composerOn } from './composer';

it('follows scrolling and children of its layer, until its signal', async () => {
  const life = new AbortController();
  const host = document.body.appendChild(document.createElement('div'));
  const [place, home] = [vi.fn(), vi.fn()];
  attend(composerOn(), host, place, home, life.signal);
  window.dispatchEvent(new Event('scroll'));
  expect(place).toHaveBeenCalledOnce();
  host.remove();
  await vi.waitFor(() => expect(home).toHaveBeenCalledOnce());
  life.abort();
  window.dispatchEvent(new Event('scroll'));
  expect(place).toHaveBeenCalledOnce();
});
