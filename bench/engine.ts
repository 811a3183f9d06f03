// Measures the engines on unseen drafts and on a draft that grows key by key.
import { draftText, randomFrom } from './drafts';
import type { Engine } from './peers';
import { growth, milliseconds, type Timing, timed, timingOf } from './timing';

const LENGTHS = [50, 280, 2_000, 20_000] as const;
const RUNS: Readonly<Record<number, number>> = { 50: 200, 280: 200, 2000: 60, 20000: 12 };
const WARM_UP = 20;

interface Row {
  readonly engine: string;
  readonly fresh: ReadonlyMap<number, Timing>;
  readonly typing: Timing;
}

/** The engines in an order of its own for each run: whoever follows a heavy one finds the caches cold. */
function turns(engines: readonly Engine[], run: number): Engine[] {
  const random = randomFrom(run + 1_000);
  return engines
    .map(engine => ({ engine, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ engine }) => engine);
}

/** Every engine in turn on each unseen draft, so that a slow moment of the machine hits all of them. */
async function freshTimings(engines: readonly Engine[], length: number): Promise<Map<string, Timing>> {
  const times = new Map(engines.map(engine => [engine.name, [] as number[]]));
  const runs = RUNS[length] ?? 10;
  for (let run = -WARM_UP; run < runs; run++) {
    for (const engine of turns(engines, run)) {
      const text = draftText(engine.language, length, length * 7919 + run);
      const ms = await timed(() => engine.run(text));
      if (run >= 0) times.get(engine.name)?.push(ms);
    }
  }
  return new Map([...times].map(([name, values]) => [name, timingOf(values)]));
}

/** One draft of 280 characters, typed key by key: each check sees one character more. */
async function typingTimings(engines: readonly Engine[]): Promise<Map<string, Timing>> {
  const times = new Map(engines.map(engine => [engine.name, [] as number[]]));
  for (let length = 1; length <= 280; length++) {
    for (const engine of turns(engines, length)) {
      const text = draftText(engine.language, 280, 42).slice(0, length);
      const ms = await timed(() => engine.run(text));
      if (length > WARM_UP) times.get(engine.name)?.push(ms);
    }
  }
  return new Map([...times].map(([name, values]) => [name, timingOf(values)]));
}

async function measure(engines: readonly Engine[]): Promise<Row[]> {
  const fresh = new Map<number, Map<string, Timing>>();
  for (const length of LENGTHS) fresh.set(length, await freshTimings(engines, length));
  const typing = await typingTimings(engines);
  const none = { median: Number.NaN, p95: Number.NaN };
  return engines.map(({ name }) => ({
    engine: name,
    fresh: new Map(LENGTHS.map(length => [length, fresh.get(length)?.get(name) ?? none])),
    typing: typing.get(name) ?? none,
  }));
}

/** The table of the engines as Markdown, and how ours compares with each peer on an unseen draft of 280 characters. */
export async function engineReport(own: readonly Engine[], peers: readonly Engine[]): Promise<string> {
  const rows = await measure([...own, ...peers]);
  const cell = ({ median, p95 }: Timing) => `${milliseconds(median)} (${milliseconds(p95)})`;
  const at = (row: Row, length: number) => row.fresh.get(length)?.median ?? Number.NaN;
  const lines = rows.map(row => {
    const exponent = growth({ length: 2_000, ms: at(row, 2_000) }, { length: 20_000, ms: at(row, 20_000) });
    const cells = LENGTHS.map(length => cell(row.fresh.get(length) ?? row.typing));
    return `| ${[row.engine, ...cells, cell(row.typing), exponent.toFixed(2)].join(' | ')} |`;
  });
  const slowest = Math.max(...rows.slice(0, own.length).map(row => at(row, 280)));
  const ratios = rows
    .slice(own.length)
    .map(
      row => `- unseen 280 characters, ${row.engine} ÷ our slowest protocol: ${(at(row, 280) / slowest).toFixed(1)}`,
    );
  return [
    '| engine | 50 | 280 | 2,000 | 20,000 | typing to 280 | growth 2,000 → 20,000 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
    ...ratios,
  ].join('\n');
}
