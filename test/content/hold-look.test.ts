// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentId, LONGEST_HOLD, type Look, lookerOf, PATIENCE } from '../../src/content/hold-look';
import type { FileFacts } from '../../src/model/file-facts';
import { picture } from './files';

const facts = (faces = 0): FileFacts => ({
  kind: 'image',
  faces: Array.from({ length: faces }, () => ({
    box: { left: 0, top: 0, width: 9, height: 9 },
    child: 'unlikely' as const,
  })),
});
let look: ReturnType<typeof vi.fn<Look>>;
let failed: ReturnType<typeof vi.fn<(error: unknown) => void>>;
const looker = () => lookerOf(look, failed, new AbortController().signal);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  look = vi.fn(async () => facts());
  failed = vi.fn();
});
afterEach(() => void vi.useRealTimers());

/** Runs the clock until a promise is settled, and tells after how many milliseconds. */
async function timeOf(promise: Promise<unknown>, looks: number): Promise<number> {
  // Reading takes real time, in which the clock of the test stands still.
  while (look.mock.calls.length < looks) await new Promise(next => setImmediate(next));
  let done = false;
  void promise.then(() => {
    done = true;
  });
  for (let time = 0; time <= 20_000; time += 100) {
    for (let turn = 0; turn < 3; turn++) await new Promise(next => setImmediate(next));
    if (done) return time;
    await vi.advanceTimersByTimeAsync(100);
  }
  return Number.POSITIVE_INFINITY;
}

describe('looking at files', () => {
  it('tells what is found, in the order of the files, each known by its content', async () => {
    look.mockImplementation(async ({ name }) => facts(Number(name)));
    const found = await looker()([picture('2', 'x'), picture('1', 'y')]).inTime;
    expect(found.map(one => one.facts.faces?.length)).toEqual([2, 1]);
    expect(found[0]?.id).toBe(await contentId(new Blob(['x'])));
    expect(found[0]?.id).not.toBe(found[1]?.id);
  });

  it('looks once at the same content', async () => {
    const lookAt = looker();
    await lookAt([picture('a', 'x')]).inTime;
    await lookAt([picture('b', 'x')]).inTime;
    expect(look).toHaveBeenCalledOnce();
  });

  it('waits no longer than its patience, and tells later what comes later', async () => {
    let answer: (found: FileFacts) => void = () => {};
    look.mockReturnValue(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    const { inTime, atLast } = looker()([picture()]);
    const time = await timeOf(inTime, 1);
    expect(Math.abs(time - PATIENCE)).toBeLessThanOrEqual(100);
    expect(await inTime).toEqual([{ id: await contentId(picture()), facts: { kind: 'image', unchecked: 'late' } }]);
    answer(facts(3));
    expect((await atLast[0])?.facts.faces).toHaveLength(3);
  });

  it('waits on while answers keep coming, but not without end', async () => {
    look.mockImplementation(({ name }) => new Promise(done => setTimeout(() => done(facts(1)), Number(name) * 1500)));
    const some = looker()([1, 2, 3].map(place => picture(String(place))));
    expect(await timeOf(some.inTime, 3)).toBeGreaterThan(4000);
    expect((await some.inTime).every(({ facts: { unchecked } }) => !unchecked)).toBe(true);
    const many = looker()([1, 2, 3, 4, 5, 6, 7, 8].map(place => picture(String(place), `other ${place}`)));
    expect(Math.abs((await timeOf(many.inTime, 11)) - LONGEST_HOLD)).toBeLessThanOrEqual(100);
    expect((await many.inTime).map(({ facts: { unchecked } }) => unchecked ?? 'looked').join(' ')).toBe(
      'looked looked looked looked looked late late late',
    );
  });

  it('waits on while parts of one film are looked at', async () => {
    look.mockImplementation(
      (_file, _signal, progress) =>
        new Promise(done => {
          for (const time of [1_500, 3_000, 4_500]) setTimeout(() => progress?.(), time);
          setTimeout(() => done(facts(2)), 5_500);
        }),
    );
    const { inTime } = looker()([picture()]);
    expect(await timeOf(inTime, 1)).toBeGreaterThan(5_000);
    expect((await inTime)[0]?.facts.faces).toHaveLength(2);
  });

  it('calls a failed look late, tells of the failure, and tries again the next time', async () => {
    const error = new Error('closed');
    look.mockRejectedValueOnce(error);
    const lookAt = looker();
    expect((await lookAt([picture()]).inTime)[0]?.facts).toEqual({ kind: 'image', unchecked: 'late' });
    expect(failed).toHaveBeenCalledWith(error);
    expect((await lookAt([picture()]).inTime)[0]?.facts).toEqual(facts());
  });

  it('calls a file damaged that cannot be read', async () => {
    const gone = picture();
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await looker()([gone]).inTime).toEqual([{ facts: { kind: 'image', unchecked: 'damaged' } }]);
    expect(look).not.toHaveBeenCalled();
  });

  it('is not held up for good by a file that is never read', async () => {
    const stuck = picture('stuck');
    Object.defineProperty(stuck, 'arrayBuffer', { value: () => new Promise(() => {}) });
    const lookAt = looker();
    const [first, second] = [lookAt([stuck]), lookAt([picture()])];
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect((await first.inTime)[0]).toEqual({ facts: { kind: 'image', unchecked: 'late' } });
    expect((await second.atLast[0])?.facts).toEqual(facts());
  });

  it('has nothing to wait for without files', async () => {
    expect(await looker()([]).inTime).toEqual([]);
  });
});

describe('what a file is known by', () => {
  it('is the SHA-256 of its content', async () => {
    expect(await contentId(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is read in pieces where a file is very large', async () => {
    const slices: number[] = [];
    const large = (size: number) =>
      Object.defineProperties(new Blob(), {
        size: { value: size },
        slice: {
          value: (start: number, end: number) => {
            slices.push(end - start);
            return new Blob(['piece']);
          },
        },
      });
    const ids = await Promise.all([contentId(large(4e9)), contentId(large(4e9 + 1))]);
    expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(ids[0]).not.toBe(ids[1]);
    expect(slices.reduce((sum, size) => sum + size, 0)).toBe(2 * 32 * 1024 * 1024);
  });
});
