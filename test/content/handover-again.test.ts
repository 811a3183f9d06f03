// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { giveAgain } from '../../src/content/handover-again';
import type { Composer } from '../../src/sites/site';
import { composerOn } from './composer';
import { picture } from './files';

let composer: Composer;
/** What the page has, in its order. */
let atPage: File[];
let shared: boolean;
let stuck: boolean;

beforeEach(() => {
  document.body.replaceChildren();
  composer = composerOn();
  shared = false;
  stuck = false;
  atPage = [];
  const input = composer.mediaInputs()[0] ?? expect.fail('no input');
  input.multiple = true;
  input.addEventListener('change', () => {
    atPage.push(...(input.files ?? []));
    draw();
  });
  const parts = (selector: string) => [...composer.box().querySelectorAll<HTMLElement>(selector)];
  Object.assign(composer, {
    previews: () =>
      parts('img').map((element, place) => ({ element, remove: parts('.remove')[shared ? 0 : place] ?? null })),
  });
});

function draw(): void {
  for (const old of composer.box().querySelectorAll('img, .remove')) old.remove();
  for (const file of atPage) {
    const image = document.createElement('img');
    const remove = document.createElement('button');
    remove.className = 'remove';
    remove.type = 'button';
    remove.addEventListener('click', () => {
      if (stuck) return;
      atPage = shared ? [] : atPage.filter(other => other !== file);
      draw();
    });
    composer.box().append(image, remove);
  }
}

function has(...names: string[]): File[] {
  atPage = names.map(name => picture(name));
  draw();
  return [...atPage];
}

const names = () => atPage.map(({ name }) => name);

describe('giving a file again', () => {
  it('replaces it at its place', async () => {
    expect(await giveAgain(composer, has('a', 'b', 'c'), 1, picture('copy'))).toBe('done');
    expect(names()).toEqual(['a', 'copy', 'c']);
  });

  it('takes one off', async () => {
    expect(await giveAgain(composer, has('a', 'b', 'c'), 0, null)).toBe('done');
    expect(names()).toEqual(['b', 'c']);
    expect(await giveAgain(composer, [...atPage], 1, null)).toBe('done');
    expect(names()).toEqual(['b']);
  });

  it('works where one control takes all off', async () => {
    shared = true;
    expect(await giveAgain(composer, has('a', 'b'), 1, picture('copy'))).toBe('done');
    expect(names()).toEqual(['a', 'copy']);
  });

  it.each([
    ['the page shows other files', () => Object.assign(composer, { previews: () => [] })],
    ['there is no control', () => document.querySelector('.remove')?.remove()],
    ['there is no input', () => Object.assign(composer, { mediaInputs: () => [] })],
    ['the input takes no such file', () => Object.assign(composer.mediaInputs()[0] ?? {}, { accept: 'video/*' })],
  ])('touches nothing when %s', async (_why, spoil) => {
    const files = has('a', 'b');
    spoil();
    expect(await giveAgain(composer, files, 0, picture('copy'))).toBe('by-hand');
    expect(names()).toEqual(['a', 'b']);
  });

  it('says so when the control does nothing, and loses nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    stuck = true;
    const outcome = giveAgain(composer, has('a', 'b'), 0, picture('copy'));
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect([await outcome, names()]).toEqual(['by-hand', ['a', 'b']]);
  });
});
