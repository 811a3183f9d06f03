// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askLooker, LARGEST, type LookAnswer, takeRequest } from '../src/look-channel';
import { fakePorts } from './support/fake-ports';

const { connect } = vi.hoisted(() => ({ connect: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { connect } } }));

type Answered = Parameters<typeof takeRequest>[1];
const facts: LookAnswer = { facts: { gps: false } };
let answered: ReturnType<typeof vi.fn<Answered>>;

beforeEach(() => {
  answered = vi.fn<Answered>(async () => ({ answer: facts, copy: null }));
  connect.mockImplementation(() => {
    const { near, far } = fakePorts();
    takeRequest(far, (file, boxes) => answered(file, boxes));
    return near;
  });
});

const bytes = (size: number) => Uint8Array.from({ length: size }, (_value, place) => (place * 7) % 256);
const contentOf = async (blob: Blob | null | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? []);

describe('a file on its way', () => {
  it.each([0, 1, 2, 3, 1_572_864, 4_000_001])('of %i bytes arrives whole', async size => {
    await askLooker(new Blob([bytes(size)], { type: 'image/png' }), null);
    const [file, boxes] = answered.mock.calls[0] ?? [];
    expect(boxes).toBeNull();
    expect(file?.type).toBe('image/png');
    expect(Buffer.compare(await contentOf(file), bytes(size))).toBe(0);
  });

  it('brings the answer back', async () => {
    expect(await askLooker(new Blob(['x']), null)).toEqual({ answer: facts, copy: null });
  });

  it('brings a copy back whole', async () => {
    const answer: LookAnswer = { copy: { type: 'image/jpeg', size: 2_000_000, left: [] } };
    answered.mockResolvedValue({ answer, copy: new Blob([bytes(2_000_000)]) });
    const box = { left: 1, top: 2, width: 3, height: 4 };
    const given = await askLooker(new Blob(['x']), [box]);
    expect(answered.mock.calls[0]?.[1]).toEqual([box]);
    expect(given.answer).toEqual(answer);
    expect(given.copy?.type).toBe('image/jpeg');
    expect(Buffer.compare(await contentOf(given.copy), bytes(2_000_000))).toBe(0);
  });
});

it('tells every second that a file is being looked at, and no longer than that', async () => {
  vi.useFakeTimers();
  try {
    const progress = vi.fn();
    answered.mockImplementation(
      () => new Promise(done => setTimeout(() => done({ answer: facts, copy: null }), 3_500)),
    );
    const asked = askLooker(new Blob(), null, undefined, progress);
    await vi.advanceTimersByTimeAsync(3_500);
    expect(await asked).toEqual({ answer: facts, copy: null });
    expect(progress).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

describe('a way that ends', () => {
  it('rejects when the looker is gone', async () => {
    connect.mockImplementation(() => {
      const { near, far } = fakePorts();
      queueMicrotask(() => far.disconnect());
      return near;
    });
    await expect(askLooker(new Blob(['x']), null)).rejects.toThrow('gone');
  });

  it('rejects when the looker fails', async () => {
    answered.mockRejectedValue(new Error('worker'));
    await expect(askLooker(new Blob(['x']), null)).rejects.toThrow('gone');
  });

  it('rejects with the signal', async () => {
    answered.mockReturnValue(new Promise(() => {}));
    const life = new AbortController();
    const asked = askLooker(new Blob(['x']), null, life.signal);
    life.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });
});

describe('what does not fit', () => {
  it.each([
    ['no request', ['hello']],
    ['a size that is none', [{ type: '', size: 'x' }]],
    ['too large a file', [{ type: '', size: LARGEST + 1 }]],
    ['a box that is none', [{ type: '', size: 1, boxes: [{ left: 'x' }] }]],
    ['more than was told', [{ type: '', size: 1 }, { piece: btoa('too much') }]],
    ['an empty piece', [{ type: '', size: 9 }, { piece: '' }]],
    ['something else than a piece', [{ type: '', size: 9 }, { hello: 1 }]],
  ])('%s ends the port, and nobody is asked', async (_name, messages) => {
    const { near, far } = fakePorts();
    takeRequest(far, (file, boxes) => answered(file, boxes));
    const gone = new Promise<void>(resolve => near.onDisconnect.addListener(() => resolve()));
    for (const message of messages) near.postMessage(message);
    await gone;
    expect(answered).not.toHaveBeenCalled();
  });
});
