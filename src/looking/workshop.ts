// Owns the worker that looks at pictures: starts it with the first picture, and ends it when there was none for a while.
import type { Box } from '../model/file-facts';
import type { Answer, Task } from './task';

/** Milliseconds without a picture after which the worker ends and its memory is given back. */
const IDLE = 30_000;

/** A task and what its answer goes to. */
interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export interface Workshop {
  /** Looks at a file, or makes a copy of it. Rejects when the worker fails. */
  ask(file: Blob, boxes: readonly Box[] | null): Promise<Answer>;
}

/** `start` gives a new worker; `idle` is called after it ended for want of work. */
export function workshopOf(start: () => Worker, idle: () => void): Workshop {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let turns = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const settle = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.turn)?.resolve(data);
    done(data.turn);
  };
  const done = (turn: number) => {
    waiting.delete(turn);
    clearTimeout(rest);
    if (waiting.size > 0) return;
    rest = setTimeout(() => {
      end();
      idle();
    }, IDLE);
  };
  const fail = () => {
    end();
    for (const [turn, { reject }] of waiting) {
      reject(new Error('the worker failed'));
      done(turn);
    }
  };
  const running = () => {
    if (worker) return worker;
    worker = start();
    worker.onmessage = settle;
    worker.onerror = fail;
    return worker;
  };
  return {
    ask(file, boxes) {
      const turn = ++turns;
      clearTimeout(rest);
      return new Promise((resolve, reject) => {
        waiting.set(turn, { resolve, reject });
        running().postMessage({ turn, file, ...(boxes ? { boxes } : {}) } satisfies Task);
      });
    },
  };
}
