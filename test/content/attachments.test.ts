// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Files, filesOn } from '../../src/content/attachments';
import type { Composer } from '../../src/sites/site';
import { composerOn } from './composer';

const picture = (name = 'a.jpg') => new File(['x'], name, { type: 'image/jpeg' });
let life: AbortController;
let files: Files;
let composer: Composer;

beforeEach(() => {
  life?.abort();
  document.body.replaceChildren();
  life = new AbortController();
  files = filesOn(window, life.signal);
  composer = composerOn();
});

function choose(input: HTMLInputElement | undefined, ...chosen: File[]): void {
  if (!input) throw new Error('there is no input');
  Object.defineProperty(input, 'files', { value: chosen, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function showPreviews(count: number): void {
  for (const old of composer.box().querySelectorAll('img')) old.remove();
  for (let made = 0; made < count; made++) {
    const image = document.createElement('img');
    image.setAttribute('src', `blob:${made}`);
    composer.box().append(image);
  }
}

describe('files in a composer', () => {
  it('are counted by kind, with nothing claimed about faces or consent', () => {
    const changed = vi.fn();
    const own = files.follow(composer, changed, life.signal);
    choose(
      composer.mediaInputs()[0],
      picture(),
      new File(['x'], 'a.mp4', { type: 'video/mp4' }),
      new File([], 'a.txt'),
    );
    expect(own.list()).toEqual([
      { kind: 'image', consent: 'unknown' },
      { kind: 'video', consent: 'unknown' },
    ]);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('are counted once when the site tells of the same file again', () => {
    const own = files.follow(composer, () => {}, life.signal);
    const file = picture();
    choose(composer.mediaInputs()[0], file);
    choose(composer.mediaInputs()[0], file);
    expect(own.list()).toHaveLength(1);
  });

  it('belong to the composer of the input', () => {
    const other = composerOn();
    const own = files.follow(composer, () => {}, life.signal);
    const others = files.follow(other, () => {}, life.signal);
    choose(other.mediaInputs()[0], picture());
    expect([own.list().length, others.list().length]).toEqual([0, 1]);
  });

  it('that were chosen first wait for the composer that follows', () => {
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
    choose(input, picture());
    expect(files.follow(composer, () => {}, life.signal).list()).toHaveLength(1);
    expect(files.follow(composerOn(), () => {}, life.signal).list()).toHaveLength(0);
  });

  it('keep what the author says about consent, until it is unclear which one was taken away', () => {
    const own = files.follow(composer, () => {}, life.signal);
    choose(composer.mediaInputs()[0], picture('a'), picture('b'));
    showPreviews(2);
    own.refresh();
    own.consent(1, 'confirmed');
    expect(own.list().map(file => file.consent)).toEqual(['unknown', 'confirmed']);
    showPreviews(1);
    own.refresh();
    expect(own.list()).toEqual([{ kind: 'image', consent: 'unknown' }]);
  });

  it('are not forgotten while the site has no preview yet', () => {
    const own = files.follow(composer, () => {}, life.signal);
    choose(composer.mediaInputs()[0], picture());
    own.refresh();
    expect(own.list()).toHaveLength(1);
    own.forget();
    expect(own.list()).toHaveLength(0);
  });

  it('are no longer seen after the end', () => {
    const own = files.follow(composer, () => {}, life.signal);
    life.abort();
    choose(composer.mediaInputs()[0], picture());
    expect(own.list()).toHaveLength(0);
  });
});
