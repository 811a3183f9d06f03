import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Task } from '../../src/looking/task';
import { workshopOf } from '../../src/looking/workshop';

/** A worker that answers when the test says so. */
class FakeWorker {
  readonly asked: Task[] = [];
  terminated = false;
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage(task: Task): void {
    this.asked.push(task);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(place = 0): void {
    const { turn = 0 } = this.asked[place] ?? {};
    this.onmessage?.({ data: { turn, unchecked: 'damaged' } });
  }
}

const file = new Blob(['x']);
let workers: FakeWorker[];
let idle: ReturnType<typeof vi.fn<() => void>>;
const open = () =>
  workshopOf(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  }, idle);

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  idle = vi.fn<() => void>();
});
afterEach(() => void vi.useRealTimers());

describe('the worker', () => {
  it('starts with the first picture', async () => {
    const workshop = open();
    expect(workers).toHaveLength(0);
    const asked = workshop.ask(file, null);
    workers[0]?.answer();
    expect(await asked).toMatchObject({ unchecked: 'damaged' });
  });

  it('answers each question by its turn', async () => {
    const workshop = open();
    const both = [workshop.ask(file, null), workshop.ask(file, [])];
    workers[0]?.answer(1);
    workers[0]?.answer(0);
    expect((await Promise.all(both)).map(({ turn }) => turn)).toEqual([1, 2]);
    expect(workers[0]?.asked.map(task => 'boxes' in task)).toEqual([false, true]);
  });

  it('ends after half a minute without work, and starts again', async () => {
    const workshop = open();
    const first = workshop.ask(file, null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers[0]?.terminated).toBe(false);
    workers[0]?.answer();
    await first;
    await vi.advanceTimersByTimeAsync(29_000);
    expect(workers[0]?.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(workers[0]?.terminated).toBe(true);
    expect(idle).toHaveBeenCalledOnce();
    void workshop.ask(file, null);
    expect(workers).toHaveLength(2);
  });

  it('that fails rejects what it was asked, and the next question gets a new one', async () => {
    const workshop = open();
    const asked = expect(workshop.ask(file, null)).rejects.toThrow('failed');
    workers[0]?.onerror?.();
    await asked;
    const again = workshop.ask(file, null);
    workers[1]?.answer();
    expect(await again).toMatchObject({ turn: 2 });
  });
});
