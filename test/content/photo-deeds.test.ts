// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldFile, OwnFiles } from '../../src/content/attachments';
import type { Decision, MakeCopy } from '../../src/content/photo-decision';
import { photoDeeds } from '../../src/content/photo-deeds';
import type { PhotosAsked } from '../../src/content/photo-dialog';
import type { FixAction } from '../../src/model/finding';
import { findingOf } from '../ui/draw';
import { composerOn } from './composer';
import { picture } from './files';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const copy = picture('kopie.jpg');
const held: HeldFile = {
  file: picture(),
  looked: { facts: { kind: 'image', faces: [], size: { width: 10, height: 10 } } },
};
let at: HeldFile | null;
const replace = vi.fn<OwnFiles['replace']>();
const makeCopy = vi.fn<MakeCopy>();
const ask = vi.fn<(asked: PhotosAsked, layer: Element) => Promise<readonly Decision[]>>();

beforeEach(() => {
  vi.resetAllMocks();
  at = held;
  replace.mockResolvedValue('done');
  makeCopy.mockResolvedValue({ file: copy, left: [] });
});

const change = (action: FixAction) =>
  photoDeeds(makeCopy, ask).change(action, findingOf({ attachment: 2 }), {
    files: { at: () => at, replace } as unknown as OwnFiles,
    composer: composerOn(),
    presentation: { language: 'nl', theme: 'system' },
  });

describe('a file that the page has', () => {
  it('is taken off', async () => {
    expect(await change('remove-attachment')).toBe('done');
    expect(replace).toHaveBeenCalledWith(2, null);
  });

  it('gives way to a copy without its place', async () => {
    expect(await change('strip-location')).toBe('done');
    expect(makeCopy).toHaveBeenCalledWith(held.file, []);
    expect(replace).toHaveBeenCalledWith(2, copy);
  });

  it('gives way to a copy in which the author chose the faces', async () => {
    ask.mockResolvedValue([{ kind: 'copy', file: copy }]);
    expect(await change('blur')).toBe('done');
    expect(ask.mock.calls[0]?.[0]).toMatchObject({ choosing: true, gently: false });
    expect(replace).toHaveBeenCalledWith(2, copy);
  });

  it('stays when the author changes nothing', async () => {
    ask.mockResolvedValue([{ kind: 'remove' }]);
    expect(await change('blur')).toBe('kept');
    expect(replace).not.toHaveBeenCalled();
  });

  it.each([
    ['is gone', null, 'remove-attachment', 'by-hand'],
    ['was not looked at', { ...held, looked: null }, 'blur', 'photo-failed'],
    ['cannot be copied', held, 'strip-location', 'photo-failed'],
    ['cannot be replaced here', held, 'remove-attachment', 'by-hand'],
  ] as const)('that %s says so', async (_name, file, action, outcome) => {
    at = file;
    makeCopy.mockRejectedValue(new Error('no'));
    replace.mockResolvedValue('by-hand');
    expect(await change(action)).toBe(outcome);
  });
});
