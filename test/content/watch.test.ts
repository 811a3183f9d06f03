// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../src/content/watch';
import type { Composer, Site } from '../../src/sites/site';
import { byAuthor, composerOn, siteWith, write } from './composer';

let life: AbortController;
let composers: Composer[];
const ended = vi.fn();
const touched = vi.fn();
const state = vi.fn();
const found = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
  life?.abort();
  document.body.replaceChildren();
  life = new AbortController();
  composers = [];
  vi.clearAllMocks();
});

afterEach(() => void vi.useRealTimers());

function start(site: Site = siteWith(() => composers), ours: (node: Node) => boolean = () => false): void {
  const follow = (composer: Composer, signal: AbortSignal) => {
    found(composer.editor);
    signal.addEventListener('abort', () => ended(composer.editor));
    return { touched: () => touched(composer.editor), moved: () => {} };
  };
  watch(site, { follow, state, ours }, life.signal);
}

const appear = () => {
  const composer = composerOn();
  composers = [...composers, composer];
  return composer;
};
const until = (check: () => void) => vi.waitFor(check, { timeout: 2000, interval: 5 });
/** More than the longest pause between looks, and many frames. */
const quiet = () => vi.advanceTimersByTimeAsync(2000);

describe('watching a page', () => {
  it('finds composers that are there, and those that appear', async () => {
    const first = appear();
    start();
    await until(() => expect(found).toHaveBeenCalledWith(first.editor));
    const second = appear();
    await until(() => expect(found).toHaveBeenCalledWith(second.editor));
    expect(found).toHaveBeenCalledTimes(2);
  });

  it('lets go of a composer that is gone, and finds it made anew', async () => {
    const first = appear();
    start();
    await until(() => expect(found).toHaveBeenCalledOnce());
    composers = [];
    first.box().remove();
    await until(() => expect(ended).toHaveBeenCalledWith(first.editor));
    const again = appear();
    await until(() => expect(found).toHaveBeenCalledWith(again.editor));
  });

  it('keeps to a composer that moves', async () => {
    const composer = appear();
    start();
    await until(() => expect(found).toHaveBeenCalledOnce());
    document.body.appendChild(document.createElement('section')).append(composer.box());
    await quiet();
    expect(ended).not.toHaveBeenCalled();
    expect(found).toHaveBeenCalledOnce();
  });

  it('tells a follower of typing, of changes by script in the editor, and of the focus', async () => {
    const composer = appear();
    start();
    await until(() => expect(found).toHaveBeenCalledOnce());
    write(composer, 'hoi');
    await until(() => expect(touched).toHaveBeenCalled());
    touched.mockClear();
    composer.editor.textContent = 'door de pagina';
    await until(() => expect(touched).toHaveBeenCalled());
    touched.mockClear();
    composer.editor.dispatchEvent(byAuthor(new FocusEvent('focusin', { bubbles: true })));
    expect(touched).toHaveBeenCalledWith(composer.editor);
  });

  it('leaves a composer alone that only scripts touched', async () => {
    const composer = appear();
    start();
    await until(() => expect(found).toHaveBeenCalledOnce());
    composer.editor.textContent = 'door de pagina';
    composer.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await quiet();
    expect(touched).not.toHaveBeenCalled();
    expect(state.mock.calls).toEqual([['watching']]);
  });

  it('does not look again for typing or for our own elements', async () => {
    const composer = appear();
    const look = vi.fn(() => composers);
    const own = document.createElement('div');
    start(siteWith(look), node => node === own);
    await until(() => expect(found).toHaveBeenCalledOnce());
    await quiet();
    look.mockClear();
    write(composer, 'hoi');
    document.body.append(own);
    own.remove();
    await quiet();
    expect(look).not.toHaveBeenCalled();
  });

  it('does nothing while nothing happens', async () => {
    appear();
    const look = vi.fn(() => composers);
    start(siteWith(look));
    await until(() => expect(look).toHaveBeenCalled());
    await quiet();
    look.mockClear();
    await quiet();
    expect(look).not.toHaveBeenCalled();
  });

  it('looks at most a few times in a storm of changes', async () => {
    const look = vi.fn(() => composers);
    start(siteWith(look));
    await until(() => expect(look).toHaveBeenCalled());
    look.mockClear();
    for (let burst = 0; burst < 50; burst++) {
      for (let made = 0; made < 100; made++) document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(20);
    }
    await until(() => expect(look).toHaveBeenCalled());
    expect(look.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('stops at its end', async () => {
    const composer = appear();
    start();
    await until(() => expect(found).toHaveBeenCalledOnce());
    life.abort();
    expect(ended).toHaveBeenCalledWith(composer.editor);
    appear();
    write(composer, 'hoi');
    await quiet();
    expect(found).toHaveBeenCalledOnce();
    expect(touched).not.toHaveBeenCalled();
  });
});

describe('the state of a page', () => {
  it('is told when it changes, and only then', async () => {
    const composer = appear();
    start();
    await until(() => expect(state.mock.calls).toEqual([['watching']]));
    write(composer, 'a');
    write(composer, 'ab');
    expect(state.mock.calls).toEqual([['watching'], ['reading']]);
    composers = [];
    composer.box().remove();
    await until(() => expect(state).toHaveBeenLastCalledWith('watching'));
    document.body.append(document.createElement('i'));
    await quiet();
    expect(state).toHaveBeenCalledTimes(3);
  });

  it('is unread when there is an editor that nobody understands', async () => {
    start(
      siteWith(
        () => [],
        () => document.body,
      ),
    );
    await until(() => expect(state).toHaveBeenCalledWith('unread'));
  });

  it('is a fault when the site cannot be read', async () => {
    start(
      siteWith(() => {
        throw new Error('the page has changed');
      }),
    );
    await until(() => expect(state).toHaveBeenCalledWith('fault'));
  });
});
