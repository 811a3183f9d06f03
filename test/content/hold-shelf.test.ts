// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { count, drop, found, put, type Shelf, shelfOfPage } from '../../src/content/hold-shelf';
import type { Composer } from '../../src/sites/site';
import { composerOn, write } from './composer';
import { picture } from './files';

let shelf: Shelf;
let life: AbortController;
const follow = (composer: Composer, changed = () => {}, signal = life.signal) =>
  shelf.follow(composer, changed, signal);
const first = { composer: null, more: false };
const none = new Map();
/** A composer that is gone again, with this text in it. */
const past = (text: string) => {
  const composer = composerOn();
  const end = new AbortController();
  const bundle = follow(composer, () => {}, end.signal);
  write(composer, text);
  put(bundle, [picture()], none);
  end.abort();
  return bundle;
};

beforeEach(() => {
  document.body.replaceChildren();
  shelf = shelfOfPage();
  life = new AbortController();
});

describe('files and their composer', () => {
  it('stay together, whoever comes first', () => {
    const [one, other] = [composerOn(), composerOn()];
    const early = shelf.of({ composer: one, more: true });
    expect(follow(one)).toBe(early);
    expect(follow(other)).not.toBe(early);
    expect(shelf.of({ composer: other, more: true })).toBe(follow(other));
  });

  it('find each other again when a site makes its editor anew with the same text', () => {
    const before = past('Wat een dag');
    const again = composerOn();
    write(again, 'Wat een dag');
    expect(follow(again)).toBe(before);
  });

  it('do not follow to another text, nor to an empty one', () => {
    const before = past('Wat een dag');
    expect(follow(composerOn())).not.toBe(before);
    const other = composerOn();
    write(other, 'Iets anders');
    expect(follow(other)).not.toBe(before);
  });
});

describe('files chosen before their composer', () => {
  it('go to the post that follows, and come back when it is left and opened again', () => {
    const chosen = shelf.of(first);
    const end = new AbortController();
    expect(follow(composerOn(), () => {}, end.signal)).toBe(chosen);
    end.abort();
    expect(shelf.of({ composer: null, more: true })).toBe(chosen);
    expect(follow(composerOn())).toBe(chosen);
  });

  it('begin anew with another choice', () => {
    const chosen = shelf.of(first);
    expect(shelf.of(first)).not.toBe(chosen);
  });

  it('do not go to a comment, nor to an older post that is edited', () => {
    const chosen = shelf.of(first);
    const edited = composerOn();
    write(edited, 'Een oud bericht');
    const comment = { ...composerOn(), read: () => ({ text: '', kind: 'reply' as const, actor: {} }) };
    expect([follow(edited), follow(comment)]).not.toContain(chosen);
  });
});

describe('what happens to files is told', () => {
  it('until their composer is gone', () => {
    const changed = vi.fn();
    const bundle = follow(composerOn(), changed);
    const file = picture();
    put(bundle, [file], none);
    found(bundle, file, { facts: { kind: 'image', faces: [] } });
    expect(bundle.files[0]?.looked?.facts.faces).toEqual([]);
    count(bundle, 1);
    drop(bundle, [file]);
    expect([bundle.files, bundle.held]).toEqual([[], 1]);
    expect(changed).toHaveBeenCalledTimes(4);
    found(bundle, file, { facts: { kind: 'image' } });
    life.abort();
    count(bundle, -1);
    expect(changed).toHaveBeenCalledTimes(4);
  });
});
