// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Arrival, type Holding, holdFiles, mediaKindOf } from '../../src/content/hold';
import type { Composer } from '../../src/sites/site';
import { byAuthor, composerOn, siteWith } from './composer';
import { choose, dropOn, paste, picture } from './files';

let life: AbortController;
let composer: Composer;
let held: ReturnType<typeof vi.fn<Holding['held']>>;
let passed: ReturnType<typeof vi.fn<Holding['passed']>>;
let atPage: string[];
let steps: HTMLElement[];

beforeEach(() => {
  life?.abort();
  life = new AbortController();
  document.body.replaceChildren();
  composer = composerOn();
  held = vi.fn(async ({ files }: Arrival) => files);
  passed = vi.fn();
  steps = [];
  const site = {
    ...siteWith(() => [composer]),
    firstSteps: () => steps.map(place => ({ place, inputs: [], actor: {}, begun: false })),
  };
  holdFiles(window, { site, held, passed }, life.signal);
  atPage = [];
  for (const type of ['input', 'change', 'paste', 'drop']) {
    document.addEventListener(
      type,
      event => {
        const { target } = event;
        const files =
          target instanceof HTMLInputElement && target.type === 'file' && target.files
            ? [...target.files].map(({ name }) => name)
            : [];
        atPage.push([type, ...files].join(' '));
      },
      { signal: life.signal },
    );
  }
});

const input = () => composer.mediaInputs()[0] ?? expect.fail('no input');
const becomes = (expected: readonly string[]) => vi.waitFor(() => expect(atPage).toEqual(expected));

describe('files that are held', () => {
  it('reach the page only after the answer, in the way they came', async () => {
    let answer: (files: readonly File[]) => void = () => {};
    held.mockReturnValue(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    const file = picture();
    choose(input(), file);
    expect(held).toHaveBeenCalledWith(expect.objectContaining({ files: [file], composer, more: true }));
    expect([atPage, input().files?.length]).toEqual([[], 0]);
    answer([file]);
    await becomes(['input a.jpg', 'change a.jpg']);
  });

  it('may be replaced', async () => {
    held.mockResolvedValue([picture('copy.jpg')]);
    choose(input(), picture());
    await becomes(['input copy.jpg', 'change copy.jpg']);
  });

  it('are pasted and dropped', async () => {
    const event = paste(composer.editor, [picture()]);
    expect([event.defaultPrevented, atPage]).toEqual([true, []]);
    await becomes(['paste']);
    dropOn(composer.editor, [picture()]);
    expect(atPage).toEqual(['paste']);
    await becomes(['paste', 'drop']);
  });

  it('are handed on as they came when the answer fails', async () => {
    held.mockRejectedValue(new Error('no'));
    choose(input(), picture());
    await becomes(['input a.jpg', 'change a.jpg']);
  });

  it('do not wait for files that could not be handed on', async () => {
    const broken = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
    choose(input(), picture('1.jpg'));
    broken.mockImplementationOnce(() => {
      throw new Error('a strange page');
    });
    await held.mock.results[0]?.value;
    await new Promise(next => setImmediate(next));
    broken.mockRestore();
    choose(input(), picture('2.jpg'));
    await becomes(['input 2.jpg', 'change 2.jpg']);
  });

  it('are handed on at once when we end', async () => {
    held.mockReturnValue(new Promise(() => {}));
    const gone = new Promise(resolve => input().addEventListener('change', () => resolve(input().files?.[0]?.name)));
    choose(input(), picture());
    life.abort();
    expect(await gone).toBe('a.jpg');
  });

  it('come in the order in which they were given', async () => {
    let slow: () => void = () => {};
    held.mockImplementationOnce(
      ({ files }) =>
        new Promise(resolve => {
          slow = () => resolve(files);
        }),
    );
    choose(input(), picture('1.jpg'));
    choose(input(), picture('2.jpg'));
    await held.mock.results[1]?.value;
    expect(atPage).toEqual([]);
    slow();
    await becomes(['input 1.jpg', 'change 1.jpg', 'input 2.jpg', 'change 2.jpg']);
  });

  it('are held before their composer is there, where the site says so', async () => {
    const step = document.createElement('div');
    step.innerHTML = '<input type="file">';
    document.body.append(step);
    steps = [step];
    choose(step.querySelector('input') ?? undefined, picture());
    expect(held).toHaveBeenCalledWith(expect.objectContaining({ composer: null, more: false }));
    paste(document.body, [picture()]);
    expect(held).toHaveBeenCalledTimes(2);
  });

  it('are held at an input that the author opened from a composer', () => {
    const far = document.createElement('input');
    far.type = 'file';
    document.body.append(far);
    composer.publishControl()?.dispatchEvent(byAuthor(new MouseEvent('click', { bubbles: true })));
    choose(far, picture());
    expect(held).toHaveBeenCalledOnce();
  });
});

describe('what is left alone', () => {
  const elsewhere = () => {
    document.body.insertAdjacentHTML('beforeend', '<input type="file" id="avatar"><p id="else">tekst</p>');
    const avatar = document.querySelector<HTMLInputElement>('#avatar') ?? expect.fail('no input');
    return { avatar, other: document.querySelector('#else') ?? expect.fail('no place') };
  };

  it('are inputs and places that belong to no composer', () => {
    const { avatar, other } = elsewhere();
    avatar.dispatchEvent(byAuthor(new MouseEvent('click', { bubbles: true })));
    choose(avatar, picture());
    const event = paste(other, [picture()]);
    dropOn(other, [picture()]);
    expect(atPage).toEqual(['input a.jpg', 'change a.jpg', 'paste', 'drop']);
    expect([held.mock.calls, passed.mock.calls, event.defaultPrevented]).toEqual([[], [], false]);
  });

  it('is text, and a file that is no picture, film or sound', () => {
    paste(composer.editor, [], { 'text/plain': 'hoi' });
    choose(input(), new File(['x'], 'brief.pdf', { type: 'application/pdf' }));
    expect(atPage).toEqual(['paste', 'input brief.pdf', 'change brief.pdf']);
    expect(held).not.toHaveBeenCalled();
  });

  it('is what the page does itself; it is only told', () => {
    const file = picture();
    input().files = (() => {
      const transfer = new DataTransfer();
      transfer.items.add(file);
      return transfer.files;
    })();
    input().dispatchEvent(new Event('change', { bubbles: true }));
    expect(atPage).toEqual(['change a.jpg']);
    expect(passed).toHaveBeenCalledWith(expect.objectContaining({ files: [file] }), false);
  });

  it('is what this browser could not hand on; it is only told', () => {
    Object.defineProperty(window, 'wrappedJSObject', { value: window, configurable: true });
    Object.assign(composer, { mediaInputs: () => [] });
    const event = paste(composer.editor, [picture()]);
    Reflect.deleteProperty(window, 'wrappedJSObject');
    expect([event.defaultPrevented, atPage, held.mock.calls]).toEqual([false, ['paste'], []]);
    expect(passed).toHaveBeenCalledOnce();
  });

  it('is a folder, which nobody can hand on; it is only told', () => {
    const event = dropOn(composer.editor, [new File([], 'map')], true);
    expect([event.defaultPrevented, atPage]).toEqual([false, ['drop']]);
    expect(passed).toHaveBeenCalledWith(expect.anything(), true);
  });

  it('is everything when the page cannot be read', () => {
    const own = input();
    Object.assign(composer, {
      mediaInputs() {
        throw new Error('a strange page');
      },
    });
    choose(own, picture());
    expect(atPage).toEqual(['input a.jpg', 'change a.jpg']);
    expect(held).not.toHaveBeenCalled();
  });
});

it.each([
  ['image/jpeg', 'a.jpg', 'image'],
  ['video/quicktime', 'a.mov', 'video'],
  ['audio/mpeg', 'a.mp3', 'audio'],
  ['', 'IMG_1.HEIC', 'image'],
  ['', 'film.mkv', 'video'],
  ['', 'brief', null],
  ['application/pdf', 'a.jpg', null],
])('a file of type "%s" named %s', (type, name, kind) => {
  expect(mediaKindOf({ type, name })).toBe(kind);
});
