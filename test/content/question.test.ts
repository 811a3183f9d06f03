import { describe, expect, it, vi } from 'vitest';
import { asker, isOrphaned } from '../../src/content/question';

interface Flight {
  readonly asked: string;
  readonly turn: number;
  answer(words: string): void;
  fail(reason: string): void;
}

function airport() {
  const flights: Flight[] = [];
  const told = { answered: vi.fn(), failed: vi.fn(), orphaned: vi.fn() };
  const life = new AbortController();
  const send = (asked: string, turn: number) =>
    new Promise<string>((resolve, reject) =>
      flights.push({ asked, turn, answer: resolve, fail: reason => reject(new Error(reason)) }),
    );
  return { flights, told, life, ask: asker({ send, ...told }, life.signal) };
}

const settle = () => new Promise<void>(resolve => setImmediate(resolve));

describe('asking', () => {
  it('gives the answer with its question', async () => {
    const { flights, told, ask } = airport();
    ask('a');
    flights[0]?.answer('A');
    await settle();
    expect(told.answered.mock.calls).toEqual([['A', 'a']]);
  });

  it('keeps one question in the air, asks the newest next and drops the overtaken answer', async () => {
    const { flights, told, ask } = airport();
    for (const text of ['a', 'ab', 'abc']) ask(text);
    expect(flights.map(flight => flight.asked)).toEqual(['a']);
    flights[0]?.answer('A');
    await settle();
    expect(flights.map(flight => flight.asked)).toEqual(['a', 'abc']);
    expect(told.answered).not.toHaveBeenCalled();
    flights[1]?.answer('ABC');
    await settle();
    expect(told.answered.mock.calls).toEqual([['ABC', 'abc']]);
  });

  it('counts its turns upwards', async () => {
    const { flights, ask } = airport();
    ask('a');
    flights[0]?.answer('A');
    await settle();
    ask('b');
    expect(flights[1]?.turn).toBeGreaterThan(flights[0]?.turn ?? Number.POSITIVE_INFINITY);
  });

  it('tries once more when the background was just stopped', async () => {
    const { flights, told, ask } = airport();
    ask('a');
    flights[0]?.fail('Could not establish connection. Receiving end does not exist.');
    await settle();
    flights[1]?.answer('A');
    await settle();
    expect(told.answered).toHaveBeenCalledOnce();
    expect(told.failed).not.toHaveBeenCalled();
  });

  it('says that it failed after two tries, and can be asked again', async () => {
    const { flights, told, ask } = airport();
    ask('a');
    flights[0]?.fail('closed');
    await settle();
    flights[1]?.fail('closed');
    await settle();
    expect(told.failed).toHaveBeenCalledOnce();
    ask('b');
    flights[2]?.answer('B');
    await settle();
    expect(told.answered).toHaveBeenCalledOnce();
  });

  it('does not try again when the extension is gone', async () => {
    const { flights, told, ask } = airport();
    ask('a');
    flights[0]?.fail('Extension context invalidated.');
    await settle();
    expect(told.orphaned).toHaveBeenCalledOnce();
    expect(flights).toHaveLength(1);
  });

  it('takes a throw at once for a failure too', async () => {
    const told = { answered: vi.fn(), failed: vi.fn(), orphaned: vi.fn() };
    const send = () => {
      throw new Error('Extension context invalidated.');
    };
    asker({ send, ...told }, new AbortController().signal)('a');
    await settle();
    expect(told.orphaned).toHaveBeenCalledOnce();
  });

  it('tells nothing after its end', async () => {
    const { flights, told, life, ask } = airport();
    ask('a');
    life.abort();
    flights[0]?.answer('A');
    await settle();
    ask('b');
    expect(told.answered).not.toHaveBeenCalled();
    expect(flights).toHaveLength(1);
  });
});

it('knows an orphan from a sleeping background', () => {
  expect(isOrphaned(new Error('Extension context invalidated.'))).toBe(true);
  expect(isOrphaned(new TypeError("can't access dead object"))).toBe(true);
  expect(isOrphaned(new Error('The message port closed before a response was received.'))).toBe(false);
});
