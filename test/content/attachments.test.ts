// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Files, type FilesAround, filesOn } from '../../src/content/attachments';
import { contentId } from '../../src/content/hold-look';
import type { FileFacts } from '../../src/model/file-facts';
import type { Composer } from '../../src/sites/site';
import { composerOn, siteWith } from './composer';
import { choose, dropOn, paste, picture } from './files';

let life: AbortController;
let files: Files;
let composers: Composer[];
let composer: Composer;
let look: ReturnType<typeof vi.fn<FilesAround['look']>>;
let decide: FilesAround['decide'];

beforeEach(() => {
  life?.abort();
  document.body.replaceChildren();
  life = new AbortController();
  composer = composerOn();
  composers = [composer];
  look = vi.fn(async (): Promise<FileFacts> => ({ kind: 'image', faces: [], gps: false }));
  decide = async held => held.map(({ file }) => file);
  const around: FilesAround = {
    site: { ...siteWith(() => composers), firstSteps: () => [] },
    look: (file, signal) => look(file, signal),
    failed: () => {},
    decide: (held, arrival) => decide?.(held, arrival) ?? Promise.reject(new Error('undecided')),
  };
  files = filesOn(window, around, life.signal);
});
afterEach(() => void vi.useRealTimers());

const follow = (one = composer, changed = () => {}) => files.follow(one, changed, life.signal);
const input = (one = composer) => one.mediaInputs()[0];
const until = (test: () => void) => vi.waitFor(test, { timeout: 2000, interval: 5 });

function showPreviews(...addresses: string[]): void {
  for (const old of composer.box().querySelectorAll('img')) old.remove();
  for (const address of addresses) {
    const image = document.createElement('img');
    image.setAttribute('src', `blob:${address}`);
    composer.box().append(image);
  }
}

describe('files in a composer', () => {
  it('are listed with what was found of them, once they are handed on', async () => {
    const changed = vi.fn();
    const own = follow(composer, changed);
    choose(input(), picture(), new File(['x'], 'a.txt', { type: 'text/plain' }));
    expect([own.list(), own.held()]).toEqual([[], 1]);
    await until(() => expect(own.list()).toHaveLength(1));
    const id = await contentId(picture());
    expect(own.list()).toEqual([{ kind: 'image', id, faces: 0, childFaces: 0, gps: false, consent: 'unknown' }]);
    expect([own.held(), own.at(0)?.file.name, own.at(0)?.looked?.id, own.at(1)]).toEqual([0, 'a.jpg', id, null]);
    expect(changed).toHaveBeenCalled();
  });

  it('are listed as late, and as looked at when the answer comes after all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let answer: (facts: FileFacts) => void = () => {};
    look.mockReturnValue(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    const changed = vi.fn();
    const own = follow(composer, changed);
    choose(input(), picture());
    await vi.advanceTimersByTimeAsync(2100);
    vi.useRealTimers();
    await until(() => expect(own.list()[0]?.unchecked).toBe('late'));
    changed.mockClear();
    answer({ kind: 'image', faces: [] });
    await until(() => expect(own.list()[0]).toMatchObject({ faces: 0 }));
    expect(own.list()[0]?.unchecked).toBeUndefined();
    expect(changed).toHaveBeenCalled();
  });

  it('are those that were decided on, and copies are looked at themselves', async () => {
    decide = async () => [picture('copy.jpg')];
    const own = follow();
    choose(input(), picture('a.jpg'), picture('b.jpg'));
    await until(() => expect(own.list()[0]?.faces).toBe(0));
    expect([own.list().length, own.at(0)?.file.name, look.mock.calls.length]).toEqual([1, 'copy.jpg', 3]);
  });

  it('are all handed on and listed when nobody could decide', async () => {
    decide = () => Promise.reject(new Error('closed'));
    const own = follow();
    choose(input(), picture('a.jpg'), picture('b.jpg'));
    await until(() => expect(own.list()).toHaveLength(2));
  });

  it('belong to the composer of the input', async () => {
    const other = composerOn();
    composers = [composer, other];
    const [own, others] = [follow(), follow(other)];
    choose(input(other), picture());
    await until(() => expect(others.list()).toHaveLength(1));
    expect(own.list()).toEqual([]);
  });

  it('that the page gives itself are listed, and no file twice', async () => {
    const own = follow();
    const file = picture();
    choose(input(), file);
    await until(() => expect(own.list()).toHaveLength(1));
    input()?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(own.list()).toHaveLength(1);
    const transfer = new DataTransfer();
    transfer.items.add(picture('b.jpg'));
    Object.assign(input() ?? {}, { files: transfer.files });
    input()?.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(own.list().map(({ faces }) => faces)).toEqual([0, 0]));
  });

  it('are told of when they lie in a folder', () => {
    const own = follow();
    dropOn(composer.editor, [new File([], 'map')], true);
    expect([own.folder(), own.list()]).toEqual([true, []]);
  });

  it('are no longer held or seen after the end', async () => {
    const own = follow();
    life.abort();
    choose(input(), picture());
    expect([own.list(), own.held(), input()?.files?.length]).toEqual([[], 0, 1]);
  });
});

describe('files that come with words', () => {
  beforeEach(() => composer.editor.addEventListener('paste', event => event.preventDefault()));

  it('are dropped when the page takes the words alone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const own = follow();
    paste(composer.editor, [picture()], { 'text/plain': 'een tabel' });
    await vi.waitFor(() => expect(own.list()).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(3100);
    expect(own.list()).toEqual([]);
  });

  it('stay when the page shows them', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const own = follow();
    paste(composer.editor, [picture()], { 'text/plain': 'een tabel' });
    await vi.waitFor(() => expect(own.list()).toHaveLength(1));
    showPreviews('a');
    await vi.advanceTimersByTimeAsync(3100);
    expect(own.list()).toHaveLength(1);
  });
});

describe('what was said about files', () => {
  it('stays with the file that stays', async () => {
    const own = follow();
    choose(input(), picture('a'), picture('b'));
    await until(() => expect(own.list()).toHaveLength(2));
    showPreviews('a', 'b');
    own.refresh();
    own.consent(1, 'confirmed');
    expect(own.list().map(file => file.consent)).toEqual(['unknown', 'confirmed']);
    showPreviews('b');
    own.refresh();
    expect(own.list()).toMatchObject([{ id: await contentId(picture('b')), consent: 'confirmed' }]);
  });

  it('is forgotten with the draft, unless the page still shows the files', async () => {
    const own = follow();
    choose(input(), picture());
    await until(() => expect(own.list()).toHaveLength(1));
    own.refresh();
    showPreviews('a');
    own.forget();
    expect(own.list()).toHaveLength(1);
    showPreviews();
    own.forget();
    expect(own.list()).toEqual([]);
  });
});

describe('replacing a file', () => {
  it('is left to the author where the site offers no control', async () => {
    const own = follow();
    choose(input(), picture());
    await until(() => expect(own.list()).toHaveLength(1));
    showPreviews('a');
    expect(await own.replace(0, new Blob(['x']))).toBe('by-hand');
    expect([own.at(0)?.file.name, own.held()]).toEqual(['a.jpg', 0]);
  });

  it('lists the copy, without what was said about the original', async () => {
    const own = follow();
    choose(input(), picture());
    await until(() => expect(own.list()).toHaveLength(1));
    showPreviews('a');
    const remove = document.createElement('button');
    remove.addEventListener('click', () => showPreviews());
    input()?.addEventListener('change', () => showPreviews('copy'));
    const { previews } = composer;
    Object.assign(composer, { previews: () => previews().map(({ element }) => ({ element, remove })) });
    own.refresh();
    own.consent(0, 'confirmed');
    expect(await own.replace(0, new Blob(['copy'], { type: 'image/jpeg' }))).toBe('done');
    const id = await contentId(new Blob(['copy']));
    await until(() => expect(own.list()).toMatchObject([{ id, consent: 'unknown', faces: 0 }]));
    expect(own.at(0)?.file.name).toBe('a.jpg');
  });
});
