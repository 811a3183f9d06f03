// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { look, unrecognisable } from '../../src/content/look';
import { LARGEST } from '../../src/look-channel';

const { askLooker, send } = vi.hoisted(() => ({ askLooker: vi.fn(), send: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/messages', () => ({ send }));
vi.mock('../../src/look-channel', async original => ({ ...(await original<object>()), askLooker }));

const photo = (name = 'foto.png', type = 'image/png') => new File(['x'], name, { type });
const facts = { faces: [], gps: false };

beforeEach(() => {
  vi.clearAllMocks();
  send.mockResolvedValue(undefined);
  askLooker.mockResolvedValue({ answer: { facts }, copy: null });
});

describe('a look', () => {
  it('tells what was found', async () => {
    expect(await look(photo())).toEqual({ kind: 'image', ...facts });
    expect(send).toHaveBeenCalledWith('looker');
  });

  it('is asked once more when the looker closed in the same moment', async () => {
    askLooker.mockRejectedValueOnce(new Error('gone'));
    expect(await look(photo())).toEqual({ kind: 'image', ...facts });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('rejects when nobody answers, and at once with the signal', async () => {
    askLooker.mockRejectedValue(new Error('gone'));
    await expect(look(photo())).rejects.toThrow('gone');
    const life = new AbortController();
    life.abort(new Error('enough'));
    await expect(look(photo(), life.signal)).rejects.toThrow('enough');
    expect(askLooker).toHaveBeenCalledTimes(3);
  });

  it('asks nobody about sound, an empty file or one that is too large', async () => {
    expect(await look(photo('a.mp3', 'audio/mpeg'))).toEqual({ kind: 'audio', sound: true });
    expect(await look(new File([], 'leeg.jpg', { type: 'image/jpeg' }))).toMatchObject({ unchecked: 'damaged' });
    const vast = photo();
    Object.defineProperty(vast, 'size', { value: LARGEST + 1 });
    expect(await look(vast)).toMatchObject({ unchecked: 'size' });
    expect(askLooker).not.toHaveBeenCalled();
  });
});

describe('a copy', () => {
  it('has the name of the photo and the ending of what it is', async () => {
    const copy = new Blob(['copy'], { type: 'image/jpeg' });
    askLooker.mockResolvedValue({ answer: { copy: { type: 'image/jpeg', size: 4, left: [] } }, copy });
    const { file, left } = await unrecognisable(photo('schoolreis.2026.heic', 'image/heic'), []);
    expect([file.name, file.type, file.size, left]).toEqual(['schoolreis.2026.jpg', 'image/jpeg', 4, []]);
  });

  it('rejects where none could be made', async () => {
    askLooker.mockResolvedValue({ answer: { unchecked: 'size' }, copy: null });
    await expect(unrecognisable(photo(), [])).rejects.toThrow('no copy');
  });
});
