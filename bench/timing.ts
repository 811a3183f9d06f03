// Times engines in turn on the same machine at the same moment, so that ratios hold where the machine is noisy.

/** Milliseconds of one way of running an engine. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function timingOf(values: readonly number[]): Timing {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}

/** Milliseconds that one call takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Exponent of growth between two lengths: 1 is linear. */
export function growth(short: { length: number; ms: number }, long: { length: number; ms: number }): number {
  return Math.log(long.ms / short.ms) / Math.log(long.length / short.length);
}

/** A number of milliseconds with three significant digits. */
export function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
