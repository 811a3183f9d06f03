// Runs something at the next frame, and no more often than a pause allows; without requests it keeps no timer.

/** Milliseconds of rest in typing before the first badge comes; what is already there changes at once. */
export const PAUSE = 500;

/**
 * A function that asks for a run. Requests before the run are one; a run follows at the next frame, or when `pause`
 * milliseconds have gone by since the last one. Stops with `signal`.
 */
export function paced(run: () => void, pause: number, signal: AbortSignal): () => void {
  let asked = false;
  let last = Number.NEGATIVE_INFINITY;
  const now = () => {
    asked = false;
    if (signal.aborted) return;
    last = performance.now();
    run();
  };
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    const wait = last + pause - performance.now();
    if (wait > 0) setTimeout(now, wait);
    else requestAnimationFrame(now);
  };
}
