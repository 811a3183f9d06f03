// How work grows with its input, in processor time of this process alone, so that a busy machine does not decide a test.

/** Milliseconds below which the clock and the collector decide. */
const FLOOR = 15;
/** A measure that is this high for ten times the input is taken again: something else may have come in between. */
const DOUBTFUL = 15;
const ATTEMPTS = 4;

/** Processor time of a piece of work, in ms. */
function effortOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** How many times the effort for `short` the one for `long` takes, the least of some measures; what is done once is paid before. */
export function growthOf<Input>(work: (input: Input) => void, short: Input, long: Input): number {
  work(short);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least > DOUBTFUL; attempt++) {
    const base = Math.max(
      effortOf(() => work(short)),
      FLOOR,
    );
    least = Math.min(least, effortOf(() => work(long)) / base);
  }
  return least;
}
