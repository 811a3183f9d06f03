// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { accepts, copyOf, handOver, isOurs, takes, type Way, wayOf } from '../../src/content/handover';
import { choose, dropOn, paste, picture } from './files';

let seen: Event[];
let page: AbortController;

beforeEach(() => {
  page?.abort();
  page = new AbortController();
  document.body.innerHTML = '<form><input type="file" multiple><div id="text" contenteditable="true"></div></form>';
  seen = [];
  for (const type of ['input', 'change', 'paste', 'drop', 'dragleave']) {
    document.addEventListener(type, event => seen.push(event), { signal: page.signal });
  }
});

const input = () => document.querySelector('input') ?? expect.fail('no input');
const text = () => document.querySelector('#text') ?? expect.fail('no text');
const namesOf = (files: Iterable<File> | null | undefined) => [...(files ?? [])].map(({ name }) => name);
const types = () => seen.map(({ type }) => type);

describe('how files came', () => {
  it('is known of a file input', () => {
    choose(input(), picture('a.jpg'), picture('b.jpg'));
    const came = wayOf(seen[1] ?? expect.fail('no event'));
    expect(came?.way).toEqual({ kind: 'input', target: input() });
    expect(namesOf(came?.files)).toEqual(['a.jpg', 'b.jpg']);
  });

  it('is known of a paste, with the words beside the files', () => {
    const came = wayOf(paste(text(), [picture()], { 'text/plain': 'hoi', 'text/html': '<b>hoi</b>' }));
    expect(came?.way).toEqual({
      kind: 'paste',
      target: text(),
      texts: [
        ['text/plain', 'hoi'],
        ['text/html', '<b>hoi</b>'],
      ],
    });
    expect(namesOf(came?.files)).toEqual(['a.jpg']);
  });

  it('is known of a drop, with its place', () => {
    const came = wayOf(dropOn(text(), [picture()]));
    expect(came?.way).toMatchObject({ kind: 'drop', target: text(), at: { clientX: 40, clientY: 7 } });
  });

  it('is nothing of any other event', () => {
    expect(wayOf(new Event('click'))).toBeNull();
  });
});

describe('handing over', () => {
  const pasted: Way = { kind: 'paste', target: document.body, texts: [['text/html', '<b>hoi</b>']] };

  it('puts files into the input and tells of it as a browser does', () => {
    const files = [picture('b.jpg'), picture('a.jpg')];
    handOver({ kind: 'input', target: input() }, files);
    expect(types()).toEqual(['input', 'change']);
    expect(namesOf(input().files)).toEqual(['b.jpg', 'a.jpg']);
    expect([...(input().files ?? [])].every((file, place) => file === files[place])).toBe(true);
  });

  it('tells an input nothing when nothing is left to hand over', () => {
    handOver({ kind: 'input', target: input() }, []);
    expect(types()).toEqual([]);
  });

  it('pastes with all that was pasted', () => {
    handOver({ ...pasted, target: text() }, [picture()]);
    const [event] = seen;
    if (!(event instanceof ClipboardEvent)) throw new Error('no paste');
    expect([event.target, event.bubbles, event.cancelable]).toEqual([text(), true, true]);
    expect(event.clipboardData?.getData('text/html')).toBe('<b>hoi</b>');
    expect(namesOf(event.clipboardData?.files)).toEqual(['a.jpg']);
  });

  it('drops, or tells that nothing is dropped any more', () => {
    const way: Way = { kind: 'drop', target: text(), texts: [], at: { clientX: 40 } };
    handOver(way, [picture()]);
    handOver(way, []);
    expect(types()).toEqual(['drop', 'dragleave']);
  });

  it('uses another input when the first is gone', () => {
    const gone = document.createElement('input');
    handOver({ kind: 'input', target: gone }, [picture()], [input()]);
    expect(namesOf(input().files)).toEqual(['a.jpg']);
  });

  it('uses the input when the place of a paste is gone', () => {
    handOver({ ...pasted, target: document.createElement('div') }, [picture()], [input()]);
    expect(types()).toEqual(['input', 'change']);
  });

  it('uses the input where our events show a page no files', () => {
    Object.defineProperty(window, 'wrappedJSObject', { value: window, configurable: true });
    handOver({ kind: 'paste', target: text(), texts: [] }, [picture()], [input()]);
    Reflect.deleteProperty(window, 'wrappedJSObject');
    expect(types()).toEqual(['input', 'change']);
    expect(namesOf(input().files)).toEqual(['a.jpg']);
  });

  it('knows its own events, and no mark is left on them', () => {
    handOver({ kind: 'input', target: input() }, [picture()]);
    expect(seen.map(isOurs)).toEqual([true, true]);
    expect(isOurs(new Event('change'))).toBe(false);
    expect(Object.getOwnPropertyNames(seen[1])).toEqual(Object.getOwnPropertyNames(new Event('change')));
  });
});

describe('what an input takes', () => {
  it.each([
    ['', 'a.heic', '', true],
    ['image/*', 'a.jpg', 'image/jpeg', true],
    ['image/*', 'a.mp4', 'video/mp4', false],
    ['image/png, .JPG', 'A.jpg', 'image/jpeg', true],
    ['image/png', 'a.jpg', 'image/jpeg', false],
  ])('%s and %s', (accept, name, type, expected) => {
    expect(accepts(accept, { name, type })).toBe(expected);
  });

  it('follows `multiple`, and needs a living input', () => {
    expect(takes(input(), [picture(), picture()])).toBe(true);
    input().multiple = false;
    expect([takes(input(), [picture()]), takes(input(), [picture(), picture()])]).toEqual([true, false]);
    expect(takes(document.createElement('input'), [picture()])).toBe(false);
  });
});

describe('a changed copy', () => {
  it('bears the name and moment of its original', () => {
    const original = new File(['x'], 'klas 5.jpg', { type: 'image/jpeg', lastModified: 12 });
    const copy = copyOf(original, new Blob(['y'], { type: 'image/jpeg' }));
    expect([copy.name, copy.type, copy.lastModified]).toEqual(['klas 5.jpg', 'image/jpeg', 12]);
  });

  it('has the ending of its format', () => {
    expect(copyOf(picture('foto.heic'), new Blob(['y'], { type: 'image/png' })).name).toBe('foto.png');
  });
});
